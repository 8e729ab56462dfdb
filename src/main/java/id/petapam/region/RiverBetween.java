package id.petapam.region;

import id.petapam.geo.LatLon;
import java.util.Optional;

/**
 * A river that lies between two points: a straight line cuts it an odd number of times.
 *
 * @param name empty where the stretch has no proven name
 * @param at where the line cuts it; the middle cut where there are several
 */
public record RiverBetween(Optional<String> name, LatLon at) {}

package id.petapam.region;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.Optional;

/**
 * A river that has to do with the way between two points.
 *
 * @param name empty where the stretch has no proven name
 * @param between the straight line cuts it an odd number of times: the points are on two banks
 * @param at where the line cuts it (the middle cut of several); for a river that is only near, its nearest point
 * @param bank how far the nearer of the two points is from the river's line: within the error of the line nobody can
 *     tell on which bank that point is
 */
public record RiverBetween(Optional<String> name, boolean between, LatLon at, Metres bank) {}

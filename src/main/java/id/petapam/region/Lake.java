package id.petapam.region;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * Inland water.
 *
 * @param geometry polygon, WGS84 degrees, x = longitude, y = latitude; not to be changed
 */
public record Lake(Optional<String> name, Geometry geometry) {}

package id.petapam.region;

import id.petapam.geo.LatLon;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Inland water.
 *
 * @param geometry polygon, WGS84 degrees, x = longitude, y = latitude; not to be changed
 */
public record Lake(Optional<String> name, Geometry geometry) {

    /** A point well inside. */
    public LatLon inside() {
        Coordinate at = geometry.getInteriorPoint().getCoordinate();
        return new LatLon(at.y, at.x);
    }
}

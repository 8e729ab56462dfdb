package id.petapam.region;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A stretch of river.
 *
 * @param name empty where the name of this stretch cannot be proven
 * @param nameBasis how the name was proven; empty text where there is none
 * @param rank 1 the great rivers, 2 their main arms, 3 lesser ones: drawn in falling width
 * @param geometry line or multi-line, WGS84 degrees, x = longitude, y = latitude; not to be changed
 */
public record RiverLine(Optional<String> name, String nameBasis, int rank, Geometry geometry) {

    /** A point on it, about its middle. */
    public LatLon onIt() {
        Coordinate at = geometry.getInteriorPoint().getCoordinate();
        return new LatLon(at.y, at.x);
    }

    public Bounds bounds() {
        Envelope e = geometry.getEnvelopeInternal();
        return new Bounds(e.getMinY(), e.getMinX(), e.getMaxY(), e.getMaxX());
    }
}

package id.petapam.region.build;

import id.petapam.geo.Bounds;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/**
 * The part of the earth that a pack is wanted of. What has one node in it is taken whole, so a road does not end at the
 * line of the cut.
 */
public final class Cut {

    private static final double UNIT = 1e7;

    private final Geometry area;
    private final Envelope box;
    private final IndexedPointInAreaLocator locator;

    private Cut(Geometry area) {
        this.area = area;
        this.box = area.getEnvelopeInternal();
        this.locator = area.isRectangle() ? null : new IndexedPointInAreaLocator(area);
    }

    public static Cut at(Bounds bounds) {
        return new Cut(new GeometryFactory()
                .toGeometry(new Envelope(bounds.west(), bounds.east(), bounds.south(), bounds.north())));
    }

    /** @param area polygon or multi-polygon, WGS84 degrees, x = longitude */
    public static Cut at(Geometry area) {
        return new Cut(area);
    }

    Geometry area() {
        return area;
    }

    boolean holds(int lat7, int lon7) {
        double x = lon7 / UNIT;
        double y = lat7 / UNIT;
        return box.contains(x, y) && (locator == null || locator.locate(new Coordinate(x, y)) != Location.EXTERIOR);
    }
}

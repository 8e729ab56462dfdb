package id.petapam.region;

import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Says whether any of many areas holds a point. Safe for use by several threads. */
final class Surfaces {

    private final STRtree tree = new STRtree();

    Surfaces(List<Geometry> areas) {
        for (Geometry area : areas) {
            tree.insert(area.getEnvelopeInternal(), new IndexedPointInAreaLocator(area));
        }
        tree.build();
    }

    boolean hold(Coordinate point) {
        for (Object locator : tree.query(new Envelope(point))) {
            if (((IndexedPointInAreaLocator) locator).locate(point) != Location.EXTERIOR) {
                return true;
            }
        }
        return false;
    }
}

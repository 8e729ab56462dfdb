package id.petapam.region.build;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** Makes surfaces of lines, and puts right those that cross themselves. Says in a tally what it had to do. */
final class Rings {

    private static final double UNIT = 1e7;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Tally tally;

    Rings(Tally tally) {
        this.tally = tally;
    }

    static LineString line(int[] lats, int[] lons) {
        Coordinate[] corners = new Coordinate[lats.length];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(lons[i] / UNIT, lats[i] / UNIT);
        }
        return FACTORY.createLineString(corners);
    }

    /** The surface within one closed line; empty where it encloses nothing. */
    Optional<Geometry> within(LineString ring) {
        Coordinate[] corners = ring.getCoordinates();
        if (corners.length < 4) {
            tally.empty++;
            return Optional.empty();
        }
        return sound(FACTORY.createPolygon(corners));
    }

    /**
     * The surface that several lines enclose together, a ring within a ring being a hole. Lines that lead nowhere are
     * passed over and counted.
     */
    Optional<Geometry> within(Collection<LineString> lines) {
        Polygonizer polygonizer = new Polygonizer(true);
        // A way that a group names twice is one line.
        polygonizer.add(new LinkedHashSet<>(lines));
        Geometry found = polygonizer.getGeometry();
        boolean open = !polygonizer.getDangles().isEmpty()
                || !polygonizer.getCutEdges().isEmpty()
                || !polygonizer.getInvalidRingLines().isEmpty();
        if (open || found.isEmpty()) {
            tally.unclosed++;
        }
        return found.isEmpty() ? Optional.empty() : sound(found);
    }

    private Optional<Geometry> sound(Geometry raw) {
        boolean valid = raw.isValid();
        Geometry fixed = valid ? raw : GeometryFixer.fix(raw);
        if (!(fixed instanceof Polygonal) || fixed.isEmpty()) {
            tally.empty++;
            return Optional.empty();
        }
        if (!valid) {
            tally.mended++;
        }
        return Optional.of(multi(fixed).norm());
    }

    private static Geometry multi(Geometry surface) {
        return surface instanceof Polygon polygon ? FACTORY.createMultiPolygon(new Polygon[] {polygon}) : surface;
    }
}

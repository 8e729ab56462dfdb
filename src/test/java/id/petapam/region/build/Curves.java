package id.petapam.region.build;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Rounds lines: points close together, each moved towards the middle of its neighbours again and again. */
final class Curves {

    /** Distance of points along a line before smoothing, degrees (about 440 m). */
    private static final double STEP = 0.004;

    /** What simplification may take away afterwards, degrees (about 33 m). */
    private static final double SIMPLIFY = 0.0003;

    private Curves() {}

    static Geometry densified(Geometry g, double step) {
        return Densifier.densify(g, step);
    }

    /** An open line smoothed with its ends fixed. 0 passes leave it as it is. */
    static LineString smooth(LineString line, int passes) {
        if (passes == 0 || line.getNumPoints() < 3) {
            return line;
        }
        Coordinate[] c = Densifier.densify(line, STEP).getCoordinates();
        for (int pass = 0; pass < passes; pass++) {
            Coordinate[] next = c.clone();
            for (int i = 1; i < c.length - 1; i++) {
                next[i] = middle(c[i - 1], c[i], c[i + 1]);
            }
            c = next;
        }
        return rounded(c);
    }

    /** Polygons whose rings are rounded (two rounds of corner cutting). */
    static Geometry smoothRings(Geometry g) {
        List<Polygon> out = new ArrayList<>();
        for (Polygon p : Plane.polygons(g)) {
            LinearRing shell = smoothRing(p.getExteriorRing());
            LinearRing[] holes = new LinearRing[p.getNumInteriorRing()];
            for (int i = 0; i < holes.length; i++) {
                holes[i] = smoothRing(p.getInteriorRingN(i));
            }
            out.add(Plane.FACTORY.createPolygon(shell, holes));
        }
        return Plane.union(out);
    }

    private static LinearRing smoothRing(LinearRing ring) {
        Coordinate[] c = ring.getCoordinates();
        for (int round = 0; round < 2; round++) {
            List<Coordinate> next = new ArrayList<>();
            for (int i = 1; i < c.length; i++) {
                next.add(along(c[i - 1], c[i], 0.25));
                next.add(along(c[i - 1], c[i], 0.75));
            }
            next.add(next.get(0).copy());
            c = next.toArray(Coordinate[]::new);
        }
        return Plane.FACTORY.createLinearRing(c);
    }

    private static LineString rounded(Coordinate[] c) {
        for (Coordinate p : c) {
            Plane.GRID.makePrecise(p);
        }
        return (LineString) DouglasPeuckerSimplifier.simplify(Plane.FACTORY.createLineString(c), SIMPLIFY);
    }

    private static Coordinate middle(Coordinate a, Coordinate b, Coordinate c) {
        return new Coordinate((a.x + 2 * b.x + c.x) / 4, (a.y + 2 * b.y + c.y) / 4);
    }

    private static Coordinate along(Coordinate a, Coordinate b, double share) {
        return Plane.at(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
    }
}

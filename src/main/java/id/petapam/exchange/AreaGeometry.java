package id.petapam.exchange;

import id.petapam.exchange.feature.Shape;
import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Makes a sound area of what a file has: closes rings, leaves out what is no ring, mends rings that touch or cross
 * themselves, thins out what is drawn finer than a metre. Says what it did.
 */
final class AreaGeometry {

    /** More crossings than this and a shape is noise; mending it would take for ever. */
    private static final int MOST_CROSSINGS = 20_000;

    /** Above this many points an area is thinned out. */
    private static final int MANY_POINTS = 60_000;

    /** Degrees, about a metre. */
    private static final double METRE = 0.00001;

    /** In one degree. */
    private static final double KILOMETRES = Metres.EARTH_RADIUS * Math.PI / 180 / 1000;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /**
     * What became of a shape.
     *
     * @param geometry polygon or several; empty where nothing sound could be made
     * @param isMended whether rings touched or crossed themselves
     * @param changedShare by how much of its surface mending changed it, 0 ... 1
     * @param before surface as it was drawn, square kilometres; loops that run the other way round count against it
     * @param after surface as it is taken, square kilometres
     * @param openRings rings that were closed
     * @param dropped rings, points and lines that were left out
     * @param isThinned whether points closer than a metre were left out
     */
    record Made(
            Optional<Geometry> geometry,
            boolean isMended,
            double changedShare,
            double before,
            double after,
            int openRings,
            int dropped,
            boolean isThinned) {}

    private final AreaFrame frame;
    private int openRings;
    private int dropped;

    private AreaGeometry(AreaFrame frame) {
        this.frame = frame;
    }

    static Made of(Shape shape, AreaFrame frame) {
        return new AreaGeometry(frame).make(shape);
    }

    private Made make(Shape shape) {
        dropped = shape.broken() + shape.points().size() + shape.lines();
        List<Polygon> polygons = new ArrayList<>();
        for (List<double[]> rings : shape.polygons()) {
            polygon(rings).ifPresent(polygons::add);
        }
        if (polygons.isEmpty() || shape.isTooLarge()) {
            return nothing();
        }
        Geometry raw =
                polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
        boolean thinned = raw.getNumPoints() > MANY_POINTS;
        Geometry thin = thinned ? DouglasPeuckerSimplifier.simplify(raw, METRE) : raw;
        if (new IsValidOp(thin).isValid()) {
            return made(thin, polygons, false, 0, thinned);
        }
        if (crossings(polygons) > MOST_CROSSINGS) {
            return nothing();
        }
        Geometry mended = GeometryFixer.fix(thin);
        double before = polygons.stream().mapToDouble(Geometry::getArea).sum();
        double share = before == 0 ? 1 : Math.min(1, Math.abs(before - mended.getArea()) / before);
        return made(mended, polygons, true, share, thinned);
    }

    private Made nothing() {
        return new Made(Optional.empty(), false, 0, 0, 0, openRings, dropped, false);
    }

    private Made made(Geometry geometry, List<Polygon> drawn, boolean mended, double share, boolean thinned) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                parts.add(polygon);
            }
        }
        Optional<Geometry> whole = parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        parts.size() == 1 ? parts.get(0) : FACTORY.createMultiPolygon(parts.toArray(new Polygon[0])));
        double before = drawn.stream().mapToDouble(AreaGeometry::surface).sum();
        double after = parts.stream().mapToDouble(AreaGeometry::surface).sum();
        return new Made(whole, mended, share, before, after, openRings, dropped, thinned);
    }

    /** Square kilometres of a surface in degrees, near enough for a sentence. */
    private static double surface(Geometry geometry) {
        double middle = geometry.getEnvelopeInternal().centre() == null
                ? 0
                : geometry.getEnvelopeInternal().centre().y;
        return geometry.getArea() * KILOMETRES * KILOMETRES * Math.cos(Math.toRadians(middle));
    }

    private Optional<Polygon> polygon(List<double[]> rings) {
        Optional<LinearRing> outer = rings.isEmpty() ? Optional.empty() : ring(rings.get(0));
        if (outer.isEmpty()) {
            return Optional.empty();
        }
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 1; i < rings.size(); i++) {
            ring(rings.get(i)).ifPresent(holes::add);
        }
        return Optional.of(FACTORY.createPolygon(outer.get(), holes.toArray(new LinearRing[0])));
    }

    private Optional<LinearRing> ring(double[] xy) {
        List<Coordinate> ring = new ArrayList<>(xy.length / 2 + 1);
        for (int i = 0; i + 1 < xy.length; i += 2) {
            Optional<LatLon> at = frame.place(xy[i], xy[i + 1]);
            if (at.isEmpty()) {
                dropped++;
                return Optional.empty();
            }
            Coordinate c = new Coordinate(at.get().lon(), at.get().lat());
            if (ring.isEmpty() || !ring.get(ring.size() - 1).equals2D(c)) {
                ring.add(c);
            }
        }
        boolean open = ring.size() > 2 && !ring.get(0).equals2D(ring.get(ring.size() - 1));
        if (open) {
            openRings++;
            ring.add(new Coordinate(ring.get(0)));
        }
        if (ring.size() < 4) {
            dropped++;
            return Optional.empty();
        }
        return Optional.of(FACTORY.createLinearRing(ring.toArray(new Coordinate[0])));
    }

    /** Counts crossings of the outlines, and stops where there are too many. */
    private static int crossings(List<Polygon> polygons) {
        List<NodedSegmentString> lines = new ArrayList<>();
        for (Polygon polygon : polygons) {
            lines.add(new NodedSegmentString(polygon.getExteriorRing().getCoordinates(), null));
            for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                lines.add(new NodedSegmentString(polygon.getInteriorRingN(h).getCoordinates(), null));
            }
        }
        Counting counting = new Counting();
        new MCIndexNoder(counting).computeNodes(lines);
        return counting.count;
    }

    private static final class Counting implements SegmentIntersector {

        private final LineIntersector lines = new RobustLineIntersector();
        private int count;

        @Override
        public void processIntersections(SegmentString a, int i, SegmentString b, int j) {
            if (a == b && i == j) {
                return;
            }
            lines.computeIntersection(
                    a.getCoordinate(i), a.getCoordinate(i + 1), b.getCoordinate(j), b.getCoordinate(j + 1));
            count += lines.hasIntersection() && lines.isProper() ? 1 : 0;
        }

        @Override
        public boolean isDone() {
            return count > MOST_CROSSINGS;
        }
    }
}

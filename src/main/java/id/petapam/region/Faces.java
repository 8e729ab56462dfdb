package id.petapam.region;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The ground cut into pieces along all outlines that are given: no piece is crossed by any of them, and pieces that
 * touch share their points exactly. What is put together of such pieces has no gaps and no overlaps.
 */
final class Faces {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** A hundred millionth of a degree, a millimetre: finer than what areas are kept in, so nothing that lies on it moves. */
    private static final PrecisionModel GRID = new PrecisionModel(1e8);

    /** One stretch of an outline: on its other side may be another piece, or nothing. */
    record Shared(int other, double length) {

        /** Nothing is on the other side. */
        static final int NOTHING = -1;
    }

    private final List<Polygon> pieces = new ArrayList<>();
    private final List<LatLon> insides = new ArrayList<>();
    private final List<List<Shared>> neighbours = new ArrayList<>();

    Faces(Collection<Geometry> outlines) {
        List<NodedSegmentString> lines = new ArrayList<>();
        Set<Side> drawn = new HashSet<>();
        outlines.forEach(g -> LinearComponentExtracter.getLines(g.getBoundary())
                .forEach(line -> once(((LineString) line).getCoordinates(), drawn, lines)));
        SnapRoundingNoder noder = new SnapRoundingNoder(GRID);
        noder.computeNodes(lines);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(sides(noder.getNodedSubstrings()));
        for (Object piece : polygonizer.getPolygons()) {
            Polygon polygon = (Polygon) piece;
            Coordinate inside = polygon.getInteriorPoint().getCoordinate();
            pieces.add(polygon);
            insides.add(new LatLon(inside.y, inside.x));
        }
        meet();
    }

    /**
     * Adds the stretches of an outline that no other one has drawn yet. A border stands in the outlines of both kecamatan,
     * and often of a kabupaten, the province and the land too; finding where a line meets its own copies is what takes
     * longest.
     */
    private static void once(Coordinate[] outline, Set<Side> drawn, List<NodedSegmentString> lines) {
        int from = 0;
        for (int i = 1; i < outline.length; i++) {
            boolean isNew = drawn.add(Side.of(outline[i - 1], outline[i]));
            if (!isNew) {
                add(outline, from, i - 1, lines);
                from = i;
            }
        }
        add(outline, from, outline.length - 1, lines);
    }

    private static void add(Coordinate[] outline, int from, int to, List<NodedSegmentString> lines) {
        if (to > from) {
            lines.add(new NodedSegmentString(Arrays.copyOfRange(outline, from, to + 1), null));
        }
    }

    /** Every side once, though two outlines share it. */
    private static List<LineString> sides(Collection<?> noded) {
        Set<Side> known = new HashSet<>();
        List<LineString> sides = new ArrayList<>();
        for (Object string : noded) {
            Coordinate[] points = ((SegmentString) string).getCoordinates();
            for (int i = 1; i < points.length; i++) {
                Coordinate a = points[i - 1];
                Coordinate b = points[i];
                if (!a.equals2D(b) && known.add(Side.of(a, b))) {
                    sides.add(FACTORY.createLineString(new Coordinate[] {a, b}));
                }
            }
        }
        return sides;
    }

    private record Side(double x1, double y1, double x2, double y2) {

        static Side of(Coordinate a, Coordinate b) {
            return a.compareTo(b) < 0 ? new Side(a.x, a.y, b.x, b.y) : new Side(b.x, b.y, a.x, a.y);
        }

        double length() {
            return Math.hypot(x1 - x2, y1 - y2);
        }
    }

    private void meet() {
        Map<Side, int[]> sides = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            neighbours.add(new ArrayList<>());
            int piece = i;
            eachRing(pieces.get(i), ring -> {
                for (int k = 1; k < ring.length; k++) {
                    int[] both = sides.computeIfAbsent(
                            Side.of(ring[k - 1], ring[k]), s -> new int[] {Shared.NOTHING, Shared.NOTHING});
                    both[both[0] == Shared.NOTHING ? 0 : 1] = piece;
                }
            });
        }
        sides.forEach((side, both) -> {
            double length = side.length();
            neighbours.get(both[0]).add(new Shared(both[1], length));
            if (both[1] != Shared.NOTHING) {
                neighbours.get(both[1]).add(new Shared(both[0], length));
            }
        });
    }

    private interface Ring {
        void take(Coordinate[] points);
    }

    private static void eachRing(Polygon polygon, Ring action) {
        action.take(polygon.getExteriorRing().getCoordinates());
        for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
            LineString hole = polygon.getInteriorRingN(h);
            action.take(hole.getCoordinates());
        }
    }

    int count() {
        return pieces.size();
    }

    /** A point well inside a piece. */
    LatLon inside(int piece) {
        return insides.get(piece);
    }

    List<Shared> neighbours(int piece) {
        return neighbours.get(piece);
    }

    /** The pieces put together. */
    Geometry together(List<Integer> numbers) {
        Geometry[] parts = numbers.stream().map(pieces::get).toArray(Geometry[]::new);
        return parts.length == 1 ? parts[0] : CoverageUnion.union(FACTORY.createGeometryCollection(parts));
    }

    /** The surfaces of a geometry one by one. */
    static List<Geometry> surfaces(Geometry geometry) {
        Geometry[] parts = new Geometry[geometry.getNumGeometries()];
        Arrays.setAll(parts, geometry::getGeometryN);
        return List.of(parts);
    }
}

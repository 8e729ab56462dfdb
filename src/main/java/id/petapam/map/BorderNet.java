package id.petapam.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The borders between areas, each drawn once although two areas share it, and never along a shore. Areas that touch
 * share their points exactly; where three lines meet there is a junction that every simplification keeps.
 */
final class BorderNet {

    /** A border from junction to junction and the codes of the areas on its sides, empty where there is none. */
    record Line(AreaLevel level, boolean indicative, String first, String second, ShapeLevels shape) {

        /** Whether the border parts an area (or what lies in it) from what is outside. */
        boolean bounds(String code) {
            return isWithin(first, code) != isWithin(second, code);
        }

        private static boolean isWithin(String inner, String outer) {
            return inner.equals(outer) || inner.startsWith(outer + ".");
        }
    }

    /** A piece between two neighbouring points and the areas on its sides. */
    private static final class Edge {
        final int a;
        final int b;
        MapArea first;
        MapArea second;
        boolean isProvince;
        boolean isShore;

        Edge(int a, int b) {
            this.a = a;
            this.b = b;
        }

        void own(MapArea area) {
            if (first == null) {
                first = area;
            } else if (!first.code().equals(area.code())) {
                second = area;
            }
        }

        /** The widest kind of area that this piece divides; null for a shore. */
        AreaLevel level() {
            if (isShore) {
                return null;
            }
            if (first == null || second == null || isProvince) {
                return AreaLevel.PROVINCE;
            }
            return up(first.code()).equals(up(second.code())) ? first.level() : AreaLevel.REGENCY;
        }

        String firstCode() {
            return first == null ? "" : first.code();
        }

        String secondCode() {
            return second == null ? "" : second.code();
        }

        boolean isIndicative() {
            return (first == null || first.indicative()) && (second == null || second.indicative());
        }

        private static String up(String code) {
            return code.substring(0, Math.max(0, code.lastIndexOf('.')));
        }
    }

    /** An outer outline this near to a shore (about 500 m at the equator) is that shore. */
    private static final double NEAR_SHORE = 500 / 40_075_017.0;

    private final PointTable points = new PointTable();
    private final Map<Long, Edge> edges = new HashMap<>();
    private final BitSet junctions = new BitSet();
    private final List<Line> lines = new ArrayList<>();

    BorderNet(List<MapShape> land, List<MapArea> areas) {
        AreaLevel narrow =
                areas.stream().map(MapArea::level).max(Enum::compareTo).orElse(AreaLevel.PROVINCE);
        for (MapArea area : areas) {
            boolean isHome = area.level() == AreaLevel.PROVINCE
                    && narrow != AreaLevel.PROVINCE
                    && areas.stream().anyMatch(a -> a.level() == narrow && a.isWithin(area.code()));
            if (area.level() == narrow) {
                eachEdge(area.shape(), edge -> edge.own(area));
            } else if (area.level() == AreaLevel.PROVINCE && !isHome) {
                eachEdge(area.shape(), edge -> edge.isProvince = true);
            }
        }
        for (MapShape shape : land) {
            eachEdge(shape, edge -> edge.isShore = true);
        }
        leaveOutShores(land);
        findJunctions();
        chain();
    }

    private void leaveOutShores(List<MapShape> land) {
        ShoreIndex near = new ShoreIndex(land, NEAR_SHORE);
        for (Edge edge : edges.values()) {
            if (edge.level() == AreaLevel.PROVINCE) {
                double x = (points.x(edge.a) + points.x(edge.b)) / 2;
                double y = (points.y(edge.a) + points.y(edge.b)) / 2;
                edge.isShore = near.isNear(x, y);
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** The shape with its junctions pinned. */
    ShapeLevels levels(MapShape shape) {
        List<BitSet> pins = new ArrayList<>();
        for (int p = 0; p < shape.partCount(); p++) {
            double[] part = shape.part(p);
            BitSet pinned = new BitSet();
            for (int i = 0; i < part.length / 2; i++) {
                pinned.set(i, junctions.get(points.idOf(part[2 * i], part[2 * i + 1])));
            }
            pins.add(pinned);
        }
        return new ShapeLevels(shape, pins);
    }

    private void eachEdge(MapShape shape, Consumer<Edge> action) {
        for (int p = 0; p < shape.partCount(); p++) {
            double[] part = shape.part(p);
            int last = points.idOf(part[0], part[1]);
            for (int i = 2; i < part.length; i += 2) {
                int next = points.idOf(part[i], part[i + 1]);
                if (next != last) {
                    int a = Math.min(last, next);
                    int b = Math.max(last, next);
                    action.accept(edges.computeIfAbsent((long) a << 32 | b, k -> new Edge(a, b)));
                    last = next;
                }
            }
        }
    }

    private void findJunctions() {
        byte[] degree = new byte[points.size()];
        for (Edge edge : edges.values()) {
            degree[edge.a] = (byte) Math.min(3, degree[edge.a] + 1);
            degree[edge.b] = (byte) Math.min(3, degree[edge.b] + 1);
        }
        for (int i = 0; i < degree.length; i++) {
            junctions.set(i, degree[i] != 2);
        }
    }

    private void chain() {
        // By kind, in a lasting order, so that the picture never depends on hashing.
        Map<String, List<Edge>> kinds = new TreeMap<>();
        List<Edge> drawn = new ArrayList<>(edges.values());
        drawn.removeIf(edge -> edge.level() == null);
        drawn.sort(Comparator.<Edge>comparingInt(edge -> edge.a).thenComparingInt(edge -> edge.b));
        for (Edge edge : drawn) {
            String kind = edge.level().ordinal() + (edge.isIndicative() ? "i" : "o") + edge.firstCode() + "/"
                    + edge.secondCode();
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(edge);
        }
        kinds.values().forEach(this::chainKind);
    }

    private void chainKind(List<Edge> kind) {
        Map<Integer, List<Integer>> at = new HashMap<>();
        for (int i = 0; i < kind.size(); i++) {
            at.computeIfAbsent(kind.get(i).a, k -> new ArrayList<>(2)).add(i);
            at.computeIfAbsent(kind.get(i).b, k -> new ArrayList<>(2)).add(i);
        }
        BitSet done = new BitSet();
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < kind.size(); i++) {
                Edge edge = kind.get(i);
                boolean endsHere = isEnd(edge.a, at) || isEnd(edge.b, at);
                // First what starts at a junction; what is left are closed rings.
                if (!done.get(i) && (pass == 1 || endsHere)) {
                    walk(kind, at, i, isEnd(edge.a, at) ? edge.a : isEnd(edge.b, at) ? edge.b : edge.a, done);
                }
            }
        }
    }

    private boolean isEnd(int point, Map<Integer, List<Integer>> at) {
        return junctions.get(point) || at.get(point).size() != 2;
    }

    private void walk(List<Edge> kind, Map<Integer, List<Integer>> at, int first, int start, BitSet done) {
        List<Integer> path = new ArrayList<>(List.of(start));
        int point = start;
        int edge = first;
        while (edge >= 0) {
            done.set(edge);
            Edge e = kind.get(edge);
            point = e.a == point ? e.b : e.a;
            path.add(point);
            edge = -1;
            if (!isEnd(point, at)) {
                for (int next : at.get(point)) {
                    edge = done.get(next) ? edge : next;
                }
            }
        }
        double[] xy = new double[path.size() * 2];
        for (int i = 0; i < path.size(); i++) {
            xy[2 * i] = points.x(path.get(i));
            xy[2 * i + 1] = points.y(path.get(i));
        }
        Edge e = kind.get(first);
        lines.add(new Line(
                e.level(), e.isIndicative(), e.firstCode(), e.secondCode(), new ShapeLevels(MapShape.lines(xy))));
    }
}

package id.petapam.route;

import id.petapam.geo.AreaShape;
import id.petapam.geo.Bounds;
import id.petapam.region.detail.LineTable;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the edges that conditions close. Keys that this pack does not know mean nothing. */
final class ClosedWays {

    private ClosedWays() {}

    /** Edges that conditions close by name or because water stands on them. */
    static BitSet of(Graph graph, Bridges bridges, EdgeBoxes land, TravelConditions when) {
        BitSet closed = new BitSet();
        if (!when.closed().isEmpty()) {
            close(graph, bridges, when.closed(), closed);
        }
        for (AreaShape area : when.flooded()) {
            flood(graph, land, area, closed);
        }
        return closed;
    }

    static void close(Graph graph, Bridges bridges, Set<WayKey> keys, BitSet closed) {
        Map<WayKey.Kind, Set<Long>> ids = new EnumMap<>(WayKey.Kind.class);
        for (WayKey key : keys) {
            if (key.kind() == WayKey.Kind.BRIDGE) {
                int bridge = bridges.withWay(key.id());
                if (bridge >= 0) {
                    for (int edge : bridges.edges(bridge)) {
                        closed.set(edge);
                    }
                }
            } else {
                ids.computeIfAbsent(key.kind(), k -> new HashSet<>()).add(key.id());
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        Set<Long> roads = ids.getOrDefault(WayKey.Kind.ROAD, Set.of());
        Set<Long> ferries = ids.getOrDefault(WayKey.Kind.FERRY, Set.of());
        Set<Long> waters = ids.getOrDefault(WayKey.Kind.WATERWAY, Set.of());
        Set<Long> landings = ids.getOrDefault(WayKey.Kind.LANDING, Set.of());
        for (int e = 0; e < graph.edges; e++) {
            boolean shut;
            if (graph.isBoarding(e)) {
                Graph.Landing landing = graph.landing(e);
                shut = landings.contains(landing.key().id())
                        || waters.contains(graph.detail.waterways().id(landing.waterLine()));
            } else if (graph.isRoad(e)) {
                shut = !roads.isEmpty() && roads.contains(graph.id(e));
            } else {
                shut = (graph.isFerry(e) ? ferries : waters).contains(graph.id(e));
            }
            if (shut) {
                closed.set(e);
            }
        }
    }

    /** Closes what is on land and touches an area: a point of it lies inside, or its line goes through an outline. */
    private static void flood(Graph graph, EdgeBoxes land, AreaShape area, BitSet closed) {
        Bounds box = area.bounds();
        List<double[]> outline = Crossing.pieces(area);
        land.within(
                box.south() * LineTable.UNIT,
                box.west() * LineTable.UNIT,
                box.north() * LineTable.UNIT,
                box.east() * LineTable.UNIT,
                edge -> {
                    if (!closed.get(edge) && touches(graph, edge, area, outline)) {
                        closed.set(edge);
                    }
                });
    }

    private static boolean touches(Graph graph, int edge, AreaShape area, List<double[]> outline) {
        for (int p = 0; p < graph.points(edge); p++) {
            if (area.contains(Graph.at(graph.lat(edge, p), graph.lon(edge, p)))) {
                return true;
            }
        }
        for (double[] side : outline) {
            if (Crossing.cuts(graph, edge, side[0], side[1], side[2], side[3])) {
                return true;
            }
        }
        return false;
    }
}

package id.petapam.route;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the edges that keys of closed ways mean. Keys that this pack does not know mean nothing. */
final class ClosedWays {

    private ClosedWays() {}

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
}

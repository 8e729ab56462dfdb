package id.petapam.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ways over one bridge that follow each other are one bridge, named by the smallest id among them. */
final class Bridges {

    private final Graph graph;

    /** For edges on bridges the number of the bridge. */
    private final Map<Integer, Integer> numberOf = new HashMap<>();

    private final List<long[]> ids = new ArrayList<>();
    private final List<int[]> edges = new ArrayList<>();
    private final Map<Long, Integer> byId = new HashMap<>();

    Bridges(Graph graph) {
        this.graph = graph;
        int[] piece = Pieces.of(graph, graph::isBridge);
        Map<Integer, List<Integer>> members = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int e = 0; e < graph.edges; e++) {
            if (graph.isBridge(e)) {
                int of = piece[graph.from[e]];
                members.computeIfAbsent(of, p -> {
                            order.add(p);
                            return new ArrayList<>();
                        })
                        .add(e);
            }
        }
        for (int of : order) {
            int[] mine = members.get(of).stream().mapToInt(Integer::intValue).toArray();
            long[] its =
                    Arrays.stream(mine).mapToLong(graph::id).sorted().distinct().toArray();
            for (int e : mine) {
                numberOf.put(e, ids.size());
            }
            for (long id : its) {
                byId.putIfAbsent(id, ids.size());
            }
            ids.add(its);
            edges.add(mine);
        }
    }

    int count() {
        return ids.size();
    }

    /** Number of the bridge that an edge goes over; -1 where it goes over none. */
    int of(int edge) {
        return graph.isBridge(edge) ? numberOf.get(edge) : -1;
    }

    WayKey key(int bridge) {
        return new WayKey(WayKey.Kind.BRIDGE, ids.get(bridge)[0]);
    }

    int[] edges(int bridge) {
        return edges.get(bridge);
    }

    /** Number of the bridge that a way is a part of; -1 where it is none. */
    int withWay(long id) {
        return byId.getOrDefault(id, -1);
    }
}

package id.petapam.route;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Bridges without which a place cannot be reached by land from an origin. One walk over the network, along all of its
 * edges once, finds those of all places: a bridge is a point of it, and what can only be walked to through that point
 * hangs on it. One-way streets do not matter here, since one may walk against them.
 */
public final class SingleBridges {

    private final Graph graph;
    private final Bridges bridges;
    private final Paces paces;
    private final boolean[] crossable;

    /** Points: nodes, then bridges, then the origin. */
    private final int origin;

    private final int[] originNodes;
    private final int[] when;
    private final int[] low;
    private final int[] parent;
    private final int[] order;
    private int visited;

    /** By point the last bridge before it that all ways use; -1 where there is none. */
    private final int[] cutOf;

    private final List<Cut> cuts = new ArrayList<>();

    private record Cut(int bridge, int before, int depth) {}

    private SingleBridges(TravelNetwork network, Optional<Snap> start, Paces paces) {
        this.paces = paces;
        graph = network.graph();
        bridges = network.bridges();
        origin = graph.nodes + bridges.count();
        crossable = new boolean[bridges.count()];
        for (int b = 0; b < crossable.length; b++) {
            crossable[b] = Arrays.stream(bridges.edges(b)).anyMatch(this::isOpen);
        }
        originNodes = start.map(Snap::land).orElse(List.of()).stream()
                .filter(t -> isOpen(t.edge()))
                .flatMapToInt(t -> IntStream.of(graph.from[t.edge()], graph.to[t.edge()]))
                .toArray();
        when = new int[origin + 1];
        low = new int[origin + 1];
        parent = new int[origin + 1];
        order = new int[origin + 1];
        cutOf = new int[origin + 1];
        walk();
        cut();
    }

    /** Walks the land network once. */
    public static SingleBridges of(TravelNetwork network, LatLon origin, TravelConditions when) {
        return new SingleBridges(network, network.snap(origin), network.paces(when));
    }

    private boolean isOpen(int edge) {
        if (!graph.isRoad(edge)) {
            return false;
        }
        for (int mode = 0; mode < WayType.BOAT; mode++) {
            if (paces.pace[mode][paces.type(edge << 1)] >= 0 || paces.pace[mode][paces.type(edge << 1 | 1)] >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The number of points beside a point, some of them more than once. */
    private int degree(int point) {
        return point < graph.nodes
                ? graph.firstArc[point + 1] - graph.firstArc[point]
                : point == origin ? originNodes.length : 2 * bridges.edges(point - graph.nodes).length;
    }

    /** A point beside a point; -1 where the way there is closed. */
    private int beside(int point, int number) {
        if (point == origin) {
            return originNodes[number];
        }
        if (point >= graph.nodes) {
            int edge = bridges.edges(point - graph.nodes)[number / 2];
            return isOpen(edge) ? (number % 2 == 0 ? graph.from[edge] : graph.to[edge]) : -1;
        }
        int arc = graph.firstArc[point] + number;
        int edge = graph.arcEdge[arc] >> 1;
        if (!isOpen(edge)) {
            return -1;
        }
        int bridge = bridges.of(edge);
        return bridge < 0 ? graph.head[arc] : crossable[bridge] ? graph.nodes + bridge : -1;
    }

    /** Depth first; for each point how early a point can be reached from what hangs below it. */
    private void walk() {
        int[] stack = new int[origin + 1];
        int[] next = new int[origin + 1];
        int depth = 0;
        stack[depth++] = origin;
        enter(origin, -1);
        while (depth > 0) {
            int point = stack[depth - 1];
            if (next[point] < degree(point)) {
                int other = beside(point, next[point]++);
                if (other >= 0 && when[other] == 0) {
                    enter(other, point);
                    stack[depth++] = other;
                } else if (other >= 0 && other != parent[point]) {
                    low[point] = Math.min(low[point], when[other]);
                }
            } else {
                depth--;
                if (parent[point] >= 0) {
                    low[parent[point]] = Math.min(low[parent[point]], low[point]);
                }
            }
        }
    }

    private void enter(int point, int from) {
        order[visited++] = point;
        when[point] = visited;
        low[point] = visited;
        parent[point] = from;
    }

    private void cut() {
        cutOf[origin] = -1;
        for (int i = 1; i < visited; i++) {
            int point = order[i];
            int above = parent[point];
            boolean isBridge = above >= graph.nodes && above != origin;
            cutOf[point] = cutOf[above];
            if (isBridge && low[point] >= when[above]) {
                int before = cutOf[above];
                cuts.add(new Cut(
                        above - graph.nodes,
                        before,
                        before < 0 ? 1 : cuts.get(before).depth() + 1));
                cutOf[point] = cuts.size() - 1;
            }
        }
    }

    /** Whether any way by land leads to a place, without boats and ferries. */
    public boolean reaches(Snap place) {
        return place.land().stream().anyMatch(t -> isOpen(t.edge()) && when[graph.from[t.edge()]] > 0);
    }

    /** Keys of the bridges that all ways by land to a place use, in the order they are crossed. */
    public List<WayKey> before(Snap place) {
        int common = -2;
        for (Snap.Touch touch : place.land()) {
            if (isOpen(touch.edge()) && when[graph.from[touch.edge()]] > 0) {
                common = common(common, cutOf[graph.from[touch.edge()]]);
                common = common(common, cutOf[graph.to[touch.edge()]]);
            }
        }
        List<WayKey> keys = new ArrayList<>();
        for (int cut = common; cut >= 0; cut = cuts.get(cut).before()) {
            keys.add(bridges.key(cuts.get(cut).bridge()));
        }
        Collections.reverse(keys);
        return keys;
    }

    /** The last cut that two have in common; -2 stands for nothing known yet. */
    private int common(int one, int other) {
        if (one == -2) {
            return other;
        }
        int a = one;
        int b = other;
        while (a != b) {
            int depthA = a < 0 ? 0 : cuts.get(a).depth();
            int depthB = b < 0 ? 0 : cuts.get(b).depth();
            if (depthA >= depthB) {
                a = cuts.get(a).before();
            } else {
                b = cuts.get(b).before();
            }
        }
        return a;
    }

    /** By bridge the numbers of the places that hang on it. */
    public Map<WayKey, List<Integer>> dependents(List<Optional<Snap>> places) {
        Map<WayKey, List<Integer>> all = new LinkedHashMap<>();
        for (int p = 0; p < places.size(); p++) {
            if (places.get(p).isPresent()) {
                for (WayKey bridge : before(places.get(p).get())) {
                    all.computeIfAbsent(bridge, b -> new ArrayList<>()).add(p);
                }
            }
        }
        return all;
    }
}

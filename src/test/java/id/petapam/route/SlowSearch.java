package id.petapam.route;

import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.RoadTraits.OneWay;
import id.petapam.region.detail.RoadTraits.Season;
import java.util.Arrays;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The times of a network found the slow way, straight from the rules: every mode is followed everywhere and changed
 * everywhere, nothing is left out, speeds are read from the layers anew.
 */
final class SlowSearch {

    private final Graph graph;
    private final TravelNumbers numbers;
    private final TravelConditions when;
    private final Paces paces;
    private final int[] dist;
    private final PriorityQueue<long[]> queue = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));

    private SlowSearch(TravelNetwork network, TravelConditions when) {
        graph = network.graph();
        numbers = network.numbers();
        this.when = when;
        paces = network.paces(when);
        dist = new int[graph.nodes * 4];
        Arrays.fill(dist, Search.NEVER);
    }

    static Times from(TravelNetwork network, Optional<Snap> start, TravelConditions when) {
        SlowSearch search = new SlowSearch(network, when);
        start.ifPresent(s -> {
            s.land().forEach(t -> search.seed(t, 0, 2));
            s.boat().ifPresent(t -> search.seed(t, 3, 3));
        });
        search.run();
        return new Times(search.graph, search.paces, start, search.paces.steps, search.dist);
    }

    private void seed(Snap.Touch touch, int firstMode, int lastMode) {
        for (int mode = firstMode; mode <= lastMode; mode++) {
            for (int direction = 0; direction < 2; direction++) {
                int millis = Times.leave(graph, paces, touch, mode, direction);
                if (millis >= 0) {
                    int node = direction == 0 ? graph.to[touch.edge()] : graph.from[touch.edge()];
                    relax(node, mode, millis);
                }
            }
        }
    }

    private void relax(int node, int mode, long millis) {
        if (millis < dist[node * 4 + mode]) {
            dist[node * 4 + mode] = (int) millis;
            queue.add(new long[] {millis, node, mode});
        }
    }

    private void run() {
        int change = (int) Math.round(numbers.changeMinutes() * 60_000);
        while (!queue.isEmpty()) {
            long[] next = queue.poll();
            int node = (int) next[1];
            int mode = (int) next[2];
            if (next[0] == dist[node * 4 + mode]) {
                for (int other = 0; mode < 3 && other < 3; other++) {
                    relax(node, other, next[0] + change);
                }
                for (int e = 0; e < graph.edges; e++) {
                    if (graph.from[e] == node) {
                        step(e, true, mode, next[0], change);
                    }
                    if (graph.to[e] == node) {
                        step(e, false, mode, next[0], change);
                    }
                }
            }
        }
    }

    private void step(int edge, boolean along, int mode, long now, int change) {
        int head = along ? graph.to[edge] : graph.from[edge];
        if (paces.isClosed(edge)) {
            return;
        }
        if (graph.isBoarding(edge)) {
            boolean open = ((WayType.Boarding) graph.types.get(graph.forward[edge]))
                    .water()
                    .open(when);
            long then = now + change + (int) (graph.lengthCm[edge] * 36 / numbers.footKmh() + 0.5);
            if (open && along && mode < 3) {
                relax(head, 3, then);
            } else if (open && !along && mode == 3) {
                for (int land = 0; land < 3; land++) {
                    relax(head, land, then);
                }
            }
            return;
        }
        double kmh = kmh(edge, along, mode);
        if (kmh > 0) {
            double waiting = graph.isFerry(edge) ? numbers.ferryMinutes() * 60_000 : 0;
            relax(head, mode, now + Math.max(1, (int) (graph.lengthCm[edge] * (36 / kmh) + waiting + 0.5)));
        }
    }

    private double kmh(int edge, boolean along, int mode) {
        if (graph.isRoad(edge)) {
            RoadTraits road = graph.detail.roads().traits(graph.line[edge]);
            if (road.season() == Season.DRY_ONLY && when.wet()) {
                return 0;
            }
            boolean against = road.oneWay() == (along ? OneWay.BACKWARD : OneWay.FORWARD);
            return switch (mode) {
                case 0 -> road.car() && !against ? numbers.carKmh(road.roadClass(), road.surface(), when.wet()) : 0;
                case 1 ->
                    road.motorcycle() && !against
                            ? numbers.motorcycleKmh(road.roadClass(), road.surface(), when.wet())
                            : 0;
                case 2 -> road.foot() ? numbers.footKmh() : 0;
                default -> 0;
            };
        }
        if (graph.isFerry(edge)) {
            FerryTraits ferry = graph.detail.ferries().traits(graph.row(edge));
            boolean goes = mode == 0 ? ferry.car() : mode == 1 ? ferry.motorcycle() : mode == 2;
            return goes && !when.night() ? numbers.ferryKmh() : 0;
        }
        return mode == 3 && graph.types.get(graph.forward[edge]) instanceof WayType.Water water && water.open(when)
                ? numbers.vesselKmh(water.vessel())
                : 0;
    }
}

package id.petapam.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads from the times at nodes how long it takes to a place beside an edge. */
final class Times {

    private final Graph graph;
    private final Paces paces;
    private final Optional<Snap> start;
    private final Steps steps;
    private final int[] dist;

    /**
     * How a place is reached.
     *
     * @param touch where the network is left
     * @param mode in which its edge is travelled
     * @param direction 0 along the edge, 1 against it
     * @param begin where the network was entered, when that is on the same edge and no node is passed; otherwise null
     */
    record Arrival(long millis, Snap.Touch touch, int mode, int direction, Snap.Touch begin) {}

    /** @param dist times at the states of some steps */
    Times(Graph graph, Paces paces, Optional<Snap> start, Steps steps, int[] dist) {
        this.steps = steps;
        this.graph = graph;
        this.paces = paces;
        this.start = start;
        this.dist = dist;
    }

    /**
     * Runs the search from an origin.
     *
     * @param places where it ends; empty: everywhere
     */
    static int[] from(TravelNetwork network, Optional<Snap> start, Paces paces, Optional<List<Snap>> places) {
        Graph graph = network.graph();
        int[] dist = new int[graph.nodes * WayType.MODES];
        Arrays.fill(dist, Search.NEVER);
        if (start.isPresent()) {
            Search search = new Search(paces.steps, dist);
            places.map(all -> new PlaceTimes(
                            graph,
                            paces,
                            paces.steps,
                            all.stream().map(Optional::of).toList()))
                    .ifPresent(table -> search.stopAfter(table.targets(), table.later()));
            seed(graph, paces, start.get(), paces.steps, search);
            search.run();
        }
        return dist;
    }

    static void seed(Graph graph, Paces paces, Snap start, Steps steps, Search search) {
        for (Snap.Touch touch : start.land()) {
            for (int mode = 0; mode < WayType.BOAT; mode++) {
                seed(graph, paces, touch, mode, steps, search);
            }
        }
        start.boat().ifPresent(touch -> seed(graph, paces, touch, WayType.BOAT, steps, search));
    }

    private static void seed(Graph graph, Paces paces, Snap.Touch touch, int mode, Steps steps, Search search) {
        for (int direction = 0; direction < 2; direction++) {
            int millis = leave(graph, paces, touch, mode, direction);
            if (millis >= 0) {
                int edge = touch.edge();
                int node = direction == 0 ? graph.to[edge] : graph.from[edge];
                search.seed(steps.state(node, mode), millis);
            }
        }
    }

    /** ms from a place to an end of the edge beside it: 0 its last node, 1 its first; below zero where closed. */
    static int leave(Graph graph, Paces paces, Snap.Touch touch, int mode, int direction) {
        int edge = touch.edge();
        int cm = direction == 0 ? graph.lengthCm[edge] - touch.alongCm() : touch.alongCm();
        int millis = paces.part(mode, paces.type(edge << 1 | direction), cm);
        return millis < 0 ? -1 : millis + walk(paces, touch);
    }

    static int walk(Paces paces, Snap.Touch touch) {
        return (int) Math.round(touch.walkMetres() * 100 * paces.footPace);
    }

    /** ms to a place; {@link Search#NEVER} where no way leads there. */
    long millis(Snap place) {
        Arrival best = arrival(place);
        return best == null ? Search.NEVER : best.millis();
    }

    /** The soonest arrival; null where no way leads there. By boat to the bank only where no way by land ends. */
    Arrival arrival(Snap place) {
        Arrival best = null;
        for (Snap.Touch touch : place.land()) {
            for (int mode = 0; mode < WayType.BOAT; mode++) {
                best = arrive(touch, mode, best);
            }
        }
        if (best == null && place.boat().isPresent()) {
            best = arrive(place.boat().get(), WayType.BOAT, null);
        }
        return best;
    }

    private Arrival arrive(Snap.Touch touch, int mode, Arrival known) {
        Arrival best = known;
        int edge = touch.edge();
        int walk = walk(paces, touch);
        for (int direction = 0; direction < 2; direction++) {
            int type = paces.type(edge << 1 | direction);
            int cm = direction == 0 ? touch.alongCm() : graph.lengthCm[edge] - touch.alongCm();
            int part = paces.part(mode, type, cm);
            if (part >= 0) {
                int node = direction == 0 ? graph.from[edge] : graph.to[edge];
                int at = dist[steps.state(node, mode)];
                if (at != Search.NEVER) {
                    best = sooner(best, new Arrival((long) at + part + walk, touch, mode, direction, null));
                }
                best = along(touch, mode, direction, type, best);
            }
        }
        return best;
    }

    /** The origin lies beside the same edge, and the place comes after it. */
    private Arrival along(Snap.Touch touch, int mode, int direction, int type, Arrival known) {
        Arrival best = known;
        if (start.isPresent()) {
            boolean boat = mode == WayType.BOAT;
            for (Snap.Touch begin :
                    boat ? start.get().boat().stream().toList() : start.get().land()) {
                int cm = direction == 0 ? touch.alongCm() - begin.alongCm() : begin.alongCm() - touch.alongCm();
                if (begin.edge() == touch.edge() && cm >= 0) {
                    long millis = (long) walk(paces, begin) + paces.part(mode, type, cm) + walk(paces, touch);
                    best = sooner(best, new Arrival(millis, touch, mode, direction, begin));
                }
            }
        }
        return best;
    }

    private static Arrival sooner(Arrival known, Arrival other) {
        return known == null || other.millis() < known.millis() ? other : known;
    }
}

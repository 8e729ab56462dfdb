package id.petapam.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Goes a way back from a place to the origin. Nobody noted where a time came from: the step that fits is looked for, in
 * a fixed order, so that a way does not depend on how the times were found.
 */
final class Trace {

    private final Graph graph;
    private final Paces paces;
    private final int[] dist;
    private final Optional<Snap> start;
    private final List<Move> moves = new ArrayList<>();

    /**
     * A step along an edge.
     *
     * @param fromCm where on the edge it begins, counted along the edge, whatever the direction
     * @param change the mode was changed just before
     */
    record Move(int mode, int edge, int fromCm, int toCm, int millis, boolean change) {}

    /** All steps from the origin to a place. */
    record Way(List<Move> moves, Snap.Touch begin, Snap.Touch end, TravelMinutes minutes) {}

    private Trace(TravelTree tree) {
        graph = tree.network.graph();
        paces = tree.paces;
        dist = tree.dist;
        start = tree.start;
    }

    static Optional<Way> of(TravelTree tree, Snap place) {
        Times.Arrival arrival = tree.times().arrival(place);
        return arrival == null ? Optional.empty() : Optional.of(new Trace(tree).back(arrival));
    }

    private Way back(Times.Arrival arrival) {
        Snap.Touch end = arrival.touch();
        int edge = end.edge();
        int mode = arrival.mode();
        boolean along = arrival.direction() == 0;
        int from = arrival.begin() != null ? arrival.begin().alongCm() : along ? 0 : graph.lengthCm[edge];
        int part = paces.part(mode, paces.type(edge << 1 | arrival.direction()), Math.abs(end.alongCm() - from));
        moves.add(new Move(mode, edge, from, end.alongCm(), part, false));
        Snap.Touch begin = arrival.begin();
        if (begin == null) {
            int node = along ? graph.from[edge] : graph.to[edge];
            begin = toOrigin(node << 2 | mode);
        }
        Collections.reverse(moves);
        return new Way(List.copyOf(moves), begin, end, minutes(arrival.millis()));
    }

    private TravelMinutes minutes(long total) {
        long water = 0;
        boolean afloat = false;
        for (Move move : moves) {
            boolean boat = move.mode() == WayType.BOAT;
            if (boat || graph.isFerry(move.edge())) {
                water += move.millis();
            }
            if (move.change() && (boat || afloat)) {
                water += paces.changeMillis;
            }
            afloat = boat;
        }
        return new TravelMinutes(total / 60_000.0, water / 60_000.0);
    }

    private Snap.Touch toOrigin(int from) {
        int state = from;
        Snap.Touch begin = begin(state);
        while (begin == null) {
            state = before(state >> 2, state & 3);
            begin = begin(state);
        }
        return begin;
    }

    /** The point where the network was entered, if this state comes right after it. */
    private Snap.Touch begin(int state) {
        int mode = state & 3;
        List<Snap.Touch> touches = mode == WayType.BOAT
                ? start.orElseThrow().boat().stream().toList()
                : start.orElseThrow().land();
        for (Snap.Touch touch : touches) {
            for (int direction = 0; direction < 2; direction++) {
                int edge = touch.edge();
                int node = direction == 0 ? graph.to[edge] : graph.from[edge];
                if (node == state >> 2 && Times.leave(graph, paces, touch, mode, direction) == dist[state]) {
                    int to = direction == 0 ? graph.lengthCm[edge] : 0;
                    move(mode, edge, touch.alongCm(), to, dist[state] - Times.walk(paces, touch));
                    return touch;
                }
            }
        }
        return null;
    }

    private void move(int mode, int edge, int fromCm, int toCm, int millis) {
        moves.add(new Move(mode, edge, fromCm, toCm, millis, false));
    }

    /** The mode was changed before the step that was noted last. */
    private void changed() {
        int last = moves.size() - 1;
        Move move = moves.get(last);
        moves.set(last, new Move(move.mode(), move.edge(), move.fromCm(), move.toCm(), move.millis(), true));
    }

    /** The state before: one edge, one boarding or one change earlier. */
    private int before(int node, int mode) {
        int now = dist[node << 2 | mode];
        for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
            int hither = graph.arcEdge[a] ^ 1;
            int type = paces.type(hither);
            int length = graph.arcLengthCm[a];
            int time = paces.millis(mode, type, length);
            if (time >= 0 && isAt(graph.head[a], mode, now - time)) {
                step(mode, hither, length, time);
                return graph.head[a] << 2 | mode;
            }
            int boarding = paces.boardingMillis(type, length);
            boolean ashore = (hither & 1) == 1;
            if (boarding >= 0 && ashore == (mode != WayType.BOAT)) {
                int other = boarded(graph.head[a], ashore, now - boarding - paces.changeMillis);
                if (other >= 0) {
                    if (ashore) {
                        changed();
                    }
                    step(WayType.BOAT, hither, length, boarding);
                    if (!ashore) {
                        changed();
                    }
                    return graph.head[a] << 2 | other;
                }
            }
        }
        for (int other = 0; other < WayType.BOAT; other++) {
            if (other != mode && mode != WayType.BOAT && isAt(node, other, now - paces.changeMillis)) {
                changed();
                return node << 2 | other;
            }
        }
        throw new IllegalStateException("a time without a way: " + node + " " + mode);
    }

    private void step(int mode, int arcEdge, int length, int time) {
        boolean along = (arcEdge & 1) == 0;
        move(mode, arcEdge >> 1, along ? 0 : length, along ? length : 0, time);
    }

    private boolean isAt(int node, int mode, int millis) {
        return millis >= 0 && dist[node << 2 | mode] == millis;
    }

    /** The mode in which one came to a boarding at this time; -1 where in none. */
    private int boarded(int node, boolean ashore, int millis) {
        if (ashore) {
            return isAt(node, WayType.BOAT, millis) ? WayType.BOAT : -1;
        }
        for (int mode = 0; mode < WayType.BOAT; mode++) {
            if (isAt(node, mode, millis)) {
                return mode;
            }
        }
        return -1;
    }
}

package id.petapam.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Finds the times again after edges were closed, by looking only at what hung on them. The times are those that a search
 * from the beginning finds.
 */
final class Repair {

    /** When more is lost than this many states, a search from the beginning is quicker. */
    private static final int MOST_LOST = 50_000;

    private final Graph graph;
    private final Paces paces;
    private final int[] dist;
    private final BitSet lost = new BitSet();
    private final BitSet seeds = new BitSet();
    private final LongHeap doubtful = new LongHeap();
    private int lostCount;

    /**
     * @param dist times before
     * @param paces with the edges closed
     */
    private Repair(Graph graph, Paces paces, int[] dist) {
        this.graph = graph;
        this.paces = paces;
        this.dist = dist;
    }

    static int[] closing(Graph graph, Optional<Snap> start, Paces before, Paces after, BitSet closed, int[] known) {
        int[] dist = known.clone();
        if (start.isEmpty()) {
            return dist;
        }
        Repair repair = new Repair(graph, after, dist);
        boolean startIsCut = touchesStart(start.get(), closed);
        if (!startIsCut) {
            repair.seeds(start.get());
            repair.findLost(before, closed);
        }
        boolean anew = startIsCut || repair.lostCount > MOST_LOST;
        if (anew) {
            Arrays.fill(dist, Search.NEVER);
        }
        Search search = new Search(after.steps, dist);
        Times.seed(graph, after, start.get(), after.steps, search);
        if (!anew) {
            repair.reopen(search);
        }
        search.run();
        return dist;
    }

    private static boolean touchesStart(Snap start, BitSet closed) {
        return start.land().stream().anyMatch(t -> closed.get(t.edge()))
                || start.boat().stream().anyMatch(t -> closed.get(t.edge()));
    }

    private void seeds(Snap start) {
        for (Snap.Touch touch : start.land()) {
            for (int mode = 0; mode < WayType.BOAT; mode++) {
                seeds(touch, mode);
            }
        }
        start.boat().ifPresent(touch -> seeds(touch, WayType.BOAT));
    }

    private void seeds(Snap.Touch touch, int mode) {
        for (int direction = 0; direction < 2; direction++) {
            int node = direction == 0 ? graph.to[touch.edge()] : graph.from[touch.edge()];
            if (Times.leave(graph, paces, touch, mode, direction) == dist[node << 2 | mode]) {
                seeds.set(node << 2 | mode);
            }
        }
    }

    private void findLost(Paces before, BitSet closed) {
        for (int edge = closed.nextSetBit(0); edge >= 0; edge = closed.nextSetBit(edge + 1)) {
            for (int mode = 0; mode < WayType.MODES; mode++) {
                doubt(graph.from[edge] << 2 | mode);
                doubt(graph.to[edge] << 2 | mode);
            }
        }
        long last = -1;
        while (!doubtful.isEmpty() && lostCount <= MOST_LOST) {
            long next = doubtful.poll();
            int state = (int) next;
            if (next != last && !seeds.get(state) && !isSupported(state >> 2, state & 3)) {
                lost.set(state);
                lostCount++;
                spread(state >> 2, state & 3, before);
            }
            last = next;
        }
    }

    private void doubt(int state) {
        if (dist[state] != Search.NEVER && !lost.get(state)) {
            doubtful.add((long) dist[state] << 32 | state);
        }
    }

    /** Doubts all that may have its time from a state. */
    private void spread(int node, int mode, Paces before) {
        int now = dist[node << 2 | mode];
        for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
            int type = before.type(graph.arcEdge[a]);
            int time = before.millis(mode, type, graph.arcLengthCm[a]);
            int head = graph.head[a];
            if (time >= 0 && dist[head << 2 | mode] == now + time) {
                doubt(head << 2 | mode);
            }
            if (before.boardingMillis(type, graph.arcLengthCm[a]) >= 0) {
                for (int other = 0; other < WayType.MODES; other++) {
                    if (dist[head << 2 | other] > now) {
                        doubt(head << 2 | other);
                    }
                }
            }
        }
        for (int other = 0; other < WayType.BOAT; other++) {
            if (dist[node << 2 | other] == now + before.changeMillis) {
                doubt(node << 2 | other);
            }
        }
    }

    private boolean isSupported(int node, int mode) {
        int now = dist[node << 2 | mode];
        for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
            int hither = graph.arcEdge[a] ^ 1;
            int type = paces.type(hither);
            int time = paces.millis(mode, type, graph.arcLengthCm[a]);
            if (time >= 0 && holds(graph.head[a] << 2 | mode, now - time)) {
                return true;
            }
            int boarding = paces.boardingMillis(type, graph.arcLengthCm[a]);
            boolean ashore = (hither & 1) == 1;
            if (boarding >= 0 && ashore == (mode != WayType.BOAT)) {
                int then = now - boarding - paces.changeMillis;
                int first = ashore ? WayType.BOAT : 0;
                int last = ashore ? WayType.BOAT : WayType.BOAT - 1;
                for (int other = first; other <= last; other++) {
                    if (holds(graph.head[a] << 2 | other, then)) {
                        return true;
                    }
                }
            }
        }
        for (int other = 0; other < WayType.BOAT && mode != WayType.BOAT; other++) {
            if (other != mode && holds(node << 2 | other, now - paces.changeMillis)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int state, int millis) {
        return millis >= 0 && dist[state] == millis && !lost.get(state);
    }

    /** Forgets what was lost and looks again from everything beside it, also from what was of no use before. */
    private void reopen(Search search) {
        for (int state = lost.nextSetBit(0); state >= 0; state = lost.nextSetBit(state + 1)) {
            dist[state] = Search.NEVER;
        }
        int lastNode = -1;
        for (int state = lost.nextSetBit(0); state >= 0; state = lost.nextSetBit(state + 1)) {
            int node = state >> 2;
            if (node != lastNode) {
                lastNode = node;
                again(search, node);
                for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
                    again(search, graph.head[a]);
                }
            }
        }
    }

    private void again(Search search, int node) {
        for (int mode = 0; mode < WayType.MODES; mode++) {
            if (dist[node << 2 | mode] != Search.NEVER) {
                search.again(node << 2 | mode);
            }
        }
    }
}

package id.petapam.route;

import java.util.Arrays;

/**
 * Shortest times from seeds to every node in every mode. A state is four times the node plus the mode. Modes on land may
 * be changed everywhere, boats are boarded at landings.
 *
 * <p>A mode that is as late at a node as another one plus the change need not be followed, save along edges where it is
 * the faster: whoever wants it later changes later. That keeps walkers from flooding the whole map behind the cars.
 *
 * <p>States wait in buckets of about a second. Within a bucket they come in any order and may come twice, so the result
 * does not depend on the order: it is the only one there is.
 */
final class Search {

    static final int NEVER = Integer.MAX_VALUE;

    private static final int MOST_BUCKETS = 1 << 16;

    private final Graph graph;
    private final Paces paces;
    private final int change;
    private final int[] dist;
    private final int shift;
    private final int mask;
    private final int[] first;
    private int[] waiting = new int[1024];
    private int[] next = new int[1024];
    private int used;
    private int free = -1;
    private int inQueue;

    /** @param dist times in ms, all {@link #NEVER} where nothing is known yet */
    Search(Graph graph, Paces paces, int[] dist) {
        this.graph = graph;
        this.paces = paces;
        this.dist = dist;
        change = paces.changeMillis;
        int s = 10;
        while (paces.longest >> s >= MOST_BUCKETS - 2) {
            s++;
        }
        shift = s;
        int buckets = Integer.highestOneBit((paces.longest >> s) + 2) * 2;
        mask = buckets - 1;
        first = new int[buckets];
        Arrays.fill(first, -1);
    }

    void seed(int state, int millis) {
        relax(state, millis);
    }

    void run() {
        int bucket = 0;
        while (inQueue > 0) {
            int slot = bucket & mask;
            while (first[slot] >= 0) {
                int entry = first[slot];
                int state = waiting[entry];
                first[slot] = next[entry];
                next[entry] = free;
                free = entry;
                inQueue--;
                if (dist[state] >> shift == bucket) {
                    expand(state >> 2, state & 3, dist[state]);
                }
            }
            bucket++;
        }
    }

    private void relax(int state, int millis) {
        if (millis < dist[state]) {
            dist[state] = millis;
            int entry = free;
            if (entry >= 0) {
                free = next[entry];
            } else {
                entry = used++;
                if (entry == waiting.length) {
                    waiting = Arrays.copyOf(waiting, entry * 2);
                    next = Arrays.copyOf(next, entry * 2);
                }
            }
            int slot = millis >> shift & mask;
            waiting[entry] = state;
            next[entry] = first[slot];
            first[slot] = entry;
            inQueue++;
        }
    }

    private void expand(int node, int mode, int millis) {
        if (mode == WayType.BOAT) {
            boat(node, millis);
            return;
        }
        byte[] only = null;
        for (int other = 0; other < WayType.BOAT; other++) {
            int its = dist[node << 2 | other];
            if (its < NEVER - change && its + change <= millis) {
                only = paces.better[other];
            }
        }
        double[] pace = paces.pace[mode];
        byte[] better = paces.better[mode];
        char[] types = paces.arcType;
        int wanted = 0;
        int end = graph.firstArc[node + 1];
        for (int a = graph.firstArc[node]; a < end; a++) {
            int type = types[a];
            wanted |= better[type];
            double p = pace[type];
            if (p >= 0 && (only == null || (only[type] >> mode & 1) != 0)) {
                int time = Math.max(1, (int) (graph.arcLengthCm[a] * p + paces.fixed[type] + 0.5));
                relax(graph.head[a] << 2 | mode, millis + time);
            }
        }
        if (only == null && wanted != 0) {
            for (int other = 0; other < WayType.BOAT; other++) {
                if ((wanted >> other & 1) != 0) {
                    relax(node << 2 | other, millis + change);
                }
            }
            if (wanted >> WayType.BOAT != 0) {
                board(node, millis + change);
            }
        }
    }

    private void board(int node, int millis) {
        for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
            int time = paces.boardingMillis(paces.arcType[a], graph.arcLengthCm[a]);
            if (time >= 0 && (graph.arcEdge[a] & 1) == 0) {
                relax(graph.head[a] << 2 | WayType.BOAT, millis + time);
            }
        }
    }

    private void boat(int node, int millis) {
        double[] pace = paces.pace[WayType.BOAT];
        for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
            int type = paces.arcType[a];
            if (pace[type] >= 0) {
                int time = Math.max(1, (int) (graph.arcLengthCm[a] * pace[type] + 0.5));
                relax(graph.head[a] << 2 | WayType.BOAT, millis + time);
            } else if (paces.boarding[type] >= 0 && (graph.arcEdge[a] & 1) != 0) {
                int ashore = millis + change + paces.boardingMillis(type, graph.arcLengthCm[a]);
                for (int mode = 0; mode < WayType.BOAT; mode++) {
                    relax(graph.head[a] << 2 | mode, ashore);
                }
            }
        }
    }
}

package id.petapam.route;

import java.util.Arrays;
import java.util.BitSet;

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

    private final Steps steps;
    private final int change;
    private final int[] arcs;
    private final int[] dist;
    private final int shift;
    private final int mask;
    private final int[] first;
    private int[] waiting = new int[1024];
    private int[] next = new int[1024];
    private int used;
    private int free = -1;
    private int inQueue;
    private long[] begins = new long[64];
    private int beginnings;
    private BitSet targets;
    private int targetsLeft;
    private int later;
    private int lastBucket = Integer.MAX_VALUE;
    private int latestBucket = Integer.MAX_VALUE;

    /** @param dist times in ms, all {@link #NEVER} where nothing is known yet */
    Search(Steps steps, int[] dist) {
        this.steps = steps;
        this.dist = dist;
        change = steps.changeMillis;
        arcs = steps.arcs;
        int s = 10;
        while (steps.longest >> s >= MOST_BUCKETS - 2) {
            s++;
        }
        shift = s;
        int buckets = Integer.highestOneBit((steps.longest >> s) + 2) * 2;
        mask = buckets - 1;
        first = new int[buckets];
        Arrays.fill(first, -1);
    }

    /** A time at a state from which to go on, if it is sooner than the one known. */
    void seed(int state, int millis) {
        if (millis < dist[state]) {
            dist[state] = millis;
            again(state);
        }
    }

    /** Looks again at what leaves a state. */
    void again(int state) {
        if (beginnings == begins.length) {
            begins = Arrays.copyOf(begins, beginnings * 2);
        }
        begins[beginnings++] = (long) dist[state] << 32 | state;
    }

    /**
     * Ends the search soon after all of these nodes are reached.
     *
     * @param nodes is emptied
     * @param laterMillis how much longer to go on: another mode may come later and still be of use
     */
    void stopAfter(BitSet nodes, int laterMillis) {
        targets = nodes;
        targetsLeft = nodes.cardinality();
        later = laterMillis;
    }

    /** Ends the search at this time, whatever is reached by then; what is known later than that is not final. */
    void giveUpAfter(int millis) {
        latestBucket = millis >> shift;
        lastBucket = latestBucket;
    }

    void run() {
        Arrays.sort(begins, 0, beginnings);
        int begin = 0;
        int bucket = 0;
        while ((inQueue > 0 || begin < beginnings) && bucket <= lastBucket) {
            // beginnings may lie farther apart than the buckets reach: each joins when its time has come
            if (inQueue == 0) {
                bucket = (int) (begins[begin] >> 32) >> shift;
            }
            while (begin < beginnings && (int) (begins[begin] >> 32) >> shift == bucket) {
                push((int) begins[begin], bucket << shift);
                begin++;
            }
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
            push(state, millis);
        }
    }

    private void push(int state, int millis) {
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

    /** The mode that is here so much sooner that another one is of no use but where it is faster; -1 where none is. */
    private int dominating(int node, int mode, int millis) {
        int soonest = millis - change;
        for (int other = 0; other < WayType.BOAT; other++) {
            if (dist[node << 2 | other] <= soonest && other != mode) {
                return other;
            }
        }
        return -1;
    }

    private void reached(int node, int millis) {
        if (targets.get(node)) {
            targets.clear(node);
            targetsLeft--;
            if (targetsLeft == 0) {
                lastBucket = Math.min(latestBucket, (int) Math.min(Integer.MAX_VALUE, (long) millis + later) >> shift);
            }
        }
    }

    private void expand(int node, int mode, int millis) {
        if (targetsLeft > 0) {
            reached(node, millis);
        }
        if (mode == WayType.BOAT) {
            boat(node, millis);
            return;
        }
        int gains = steps.gains[node];
        int master = dominating(node, mode, millis);
        if (master >= 0 && (gains & Steps.gain(master, mode)) == 0) {
            return;
        }
        int end = 4 * steps.firstArc[node + 1];
        for (int a = 4 * steps.firstArc[node]; a < end; a += 4) {
            int time = arcs[a + 1 + mode];
            if (time >= 0 && (master < 0 || arcs[a + 1 + master] < 0 || time < arcs[a + 1 + master])) {
                relaxUseful(arcs[a], mode, millis + time);
            }
        }
        if (master < 0 && gains != 0) {
            for (int other = 0; other < WayType.BOAT; other++) {
                if (other != mode && (gains & Steps.gain(mode, other)) != 0) {
                    relax(node << 2 | other, millis + change);
                }
            }
            if ((gains & Steps.BOARD) != 0) {
                board(node, millis + change);
            }
        }
    }

    private void relaxUseful(int node, int mode, int millis) {
        int state = node << 2 | mode;
        if (millis < dist[state]) {
            int master = dominating(node, mode, millis);
            if (master < 0 || (steps.gains[node] & Steps.gain(master, mode)) != 0) {
                relax(state, millis);
            }
        }
    }

    private void board(int node, int millis) {
        for (int b = steps.firstBoat[node]; b < steps.firstBoat[node + 1]; b++) {
            if (steps.boats[3 * b + 2] == Steps.ABOARD) {
                relax(steps.boats[3 * b] << 2 | WayType.BOAT, millis + steps.boats[3 * b + 1]);
            }
        }
    }

    private void boat(int node, int millis) {
        for (int b = steps.firstBoat[node]; b < steps.firstBoat[node + 1]; b++) {
            int head = steps.boats[3 * b];
            int then = millis + steps.boats[3 * b + 1];
            if (steps.boats[3 * b + 2] == Steps.AFLOAT) {
                relax(head << 2 | WayType.BOAT, then);
            } else if (steps.boats[3 * b + 2] == Steps.ASHORE) {
                for (int mode = 0; mode < WayType.BOAT; mode++) {
                    relax(head << 2 | mode, then + change);
                }
            }
        }
    }
}

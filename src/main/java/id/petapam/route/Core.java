package id.petapam.route;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * What is left of the network when only some nodes matter: lanes that lead to none of them are left out, and edges that
 * follow each other without a crossing are one, where no change of mode between them could gain anything. Times between
 * the nodes that matter stay the same to the millisecond.
 */
final class Core {

    private static final int TIMES = 6;

    private final Graph graph;
    private final Steps all;
    private final BitSet keep;

    /** By edge its ends, and the ms by car, motorcycle and on foot along it and against it. */
    private final int[] from;

    private final int[] to;
    private final int[] times;

    /** An edge that became a part of another one says which. */
    private final int[] partOf;

    private final int[] degree;

    private Core(Graph graph, Steps all, BitSet keep) {
        this.graph = graph;
        this.all = all;
        this.keep = keep;
        from = graph.from.clone();
        to = graph.to.clone();
        times = new int[TIMES * graph.edges];
        Arrays.fill(times, -1);
        partOf = new int[graph.edges];
        degree = new int[graph.nodes];
    }

    /** @param keep nodes that matter, others join them here: all that boats touch */
    static Steps of(Graph graph, Steps all, BitSet keep) {
        for (int n = 0; n < graph.nodes; n++) {
            if (all.firstBoat[n] < all.firstBoat[n + 1]) {
                keep.set(n);
            }
        }
        Core core = new Core(graph, all, keep);
        core.read();
        core.reduce();
        return core.steps();
    }

    private void read() {
        for (int a = 0; a < graph.arcEdge.length; a++) {
            int at = TIMES * (graph.arcEdge[a] >> 1) + 3 * (graph.arcEdge[a] & 1);
            System.arraycopy(all.arcs, 4 * a + 1, times, at, 3);
        }
        for (int e = 0; e < graph.edges; e++) {
            partOf[e] = e;
            if (isOpen(e)) {
                degree[from[e]]++;
                degree[to[e]]++;
            }
        }
    }

    private boolean isOpen(int edge) {
        if (from[edge] == to[edge]) {
            return false;
        }
        int at = TIMES * edge;
        return (times[at] & times[at + 1] & times[at + 2] & times[at + 3] & times[at + 4] & times[at + 5]) >= 0;
    }

    private int whole(int edge) {
        int at = edge;
        while (partOf[at] != at) {
            partOf[at] = partOf[partOf[at]];
            at = partOf[at];
        }
        return at;
    }

    private void reduce() {
        Deque<Integer> few = new ArrayDeque<>();
        for (int n = 0; n < graph.nodes; n++) {
            if (!keep.get(n) && degree[n] <= 2) {
                few.add(n);
            }
        }
        while (!few.isEmpty()) {
            int node = few.poll();
            int one = -1;
            int other = -1;
            for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
                int edge = whole(graph.arcEdge[a] >> 1);
                if (isOpen(edge) && (from[edge] == node || to[edge] == node) && edge != one) {
                    other = one;
                    one = edge;
                }
            }
            if (degree[node] == 1) {
                drop(one, few);
            } else if (degree[node] == 2) {
                join(node, one, other, few);
            }
        }
    }

    private void drop(int edge, Deque<Integer> few) {
        Arrays.fill(times, TIMES * edge, TIMES * (edge + 1), -1);
        lose(from[edge], few);
        lose(to[edge], few);
    }

    private void lose(int node, Deque<Integer> few) {
        degree[node]--;
        if (!keep.get(node) && degree[node] <= 2 && degree[node] > 0) {
            few.add(node);
        }
    }

    private void join(int node, int one, int other, Deque<Integer> few) {
        int begin = from[one] == node ? to[one] : from[one];
        int end = from[other] == node ? to[other] : from[other];
        if (begin == end) {
            // round and back to where one came from
            drop(one, few);
            drop(other, few);
            return;
        }
        int hither = TIMES * one + (to[one] == node ? 0 : 3);
        int thither = TIMES * other + (from[other] == node ? 0 : 3);
        int back = TIMES * other + (to[other] == node ? 0 : 3);
        int home = TIMES * one + (from[one] == node ? 0 : 3);
        if (!isAlike(hither, thither) || !isAlike(back, home)) {
            return;
        }
        int[] joined = new int[TIMES];
        for (int m = 0; m < 3; m++) {
            joined[m] = sum(times[hither + m], times[thither + m]);
            joined[3 + m] = sum(times[back + m], times[home + m]);
        }
        from[one] = begin;
        to[one] = end;
        System.arraycopy(joined, 0, times, TIMES * one, TIMES);
        Arrays.fill(times, TIMES * other, TIMES * (other + 1), -1);
        partOf[other] = one;
        degree[node] = 0;
        if (!isOpen(one)) {
            lose(begin, few);
            lose(end, few);
        }
    }

    private static int sum(int a, int b) {
        return a < 0 || b < 0 ? -1 : a + b;
    }

    /** No mode is the sooner on one and the later on the other: then a change gains nothing between the two. */
    private boolean isAlike(int one, int other) {
        for (int m = 0; m < 3; m++) {
            for (int k = m + 1; k < 3; k++) {
                if (Steps.compare(times[one + m], times[one + k]) * Steps.compare(times[other + m], times[other + k])
                        < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private Steps steps() {
        int[] numbers = new int[graph.nodes];
        int count = 0;
        for (int n = 0; n < graph.nodes; n++) {
            numbers[n] = keep.get(n) || degree[n] > 0 ? count++ : -1;
        }
        int[] first = new int[count + 2];
        int longest = all.longest;
        for (int e = 0; e < graph.edges; e++) {
            if (partOf[e] == e && isOpen(e)) {
                first[numbers[from[e]] + 2]++;
                first[numbers[to[e]] + 2]++;
                for (int t = TIMES * e; t < TIMES * (e + 1); t++) {
                    longest = Math.max(longest, times[t]);
                }
            }
        }
        for (int n = 2; n < first.length; n++) {
            first[n] += first[n - 1];
        }
        int[] arcs = new int[4 * first[count + 1]];
        for (int e = 0; e < graph.edges; e++) {
            if (partOf[e] == e && isOpen(e)) {
                arc(arcs, first[numbers[from[e]] + 1]++, numbers[to[e]], TIMES * e);
                arc(arcs, first[numbers[to[e]] + 1]++, numbers[from[e]], TIMES * e + 3);
            }
        }
        return new Steps(
                Arrays.copyOf(first, count + 1),
                arcs,
                firstBoat(numbers, count),
                boats(numbers),
                all.changeMillis,
                longest,
                numbers);
    }

    private void arc(int[] arcs, int arc, int head, int at) {
        arcs[4 * arc] = head;
        System.arraycopy(times, at, arcs, 4 * arc + 1, 3);
    }

    private int[] firstBoat(int[] numbers, int count) {
        int[] first = new int[count + 1];
        for (int n = 0; n < graph.nodes; n++) {
            if (numbers[n] >= 0) {
                first[numbers[n] + 1] = all.firstBoat[n + 1];
            }
        }
        return first;
    }

    private int[] boats(int[] numbers) {
        int[] boats = all.boats.clone();
        for (int b = 0; b < boats.length; b += 3) {
            boats[b] = numbers[boats[b]];
        }
        return boats;
    }
}

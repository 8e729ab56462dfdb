package id.petapam.planner.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Stations laid in a row, and the row cut into at most so many groups at the best places. */
final class OrderedCut {

    private OrderedCut() {}

    /**
     * The stations in the order in which someone who always goes to the nearest not yet seen comes to them.
     *
     * @param start place in {@code stations} where to begin
     */
    static int[] nearestFirst(PotGround ground, int[] stations, int start) {
        int[] row = stations.clone();
        swap(row, 0, start);
        for (int at = 1; at < row.length; at++) {
            int next = at;
            for (int i = at + 1; i < row.length; i++) {
                if (ground.way(row[at - 1], row[i]) < ground.way(row[at - 1], row[next])) {
                    next = i;
                }
            }
            swap(row, at, next);
        }
        return row;
    }

    /** The stations in the order of a walk along the tree of shortest ways: a branch is finished before the next. */
    static int[] alongTree(PotGround ground, int[] stations, int start) {
        int n = stations.length;
        int[] parent = new int[n];
        int[] far = new int[n];
        boolean[] in = new boolean[n];
        Arrays.fill(far, Integer.MAX_VALUE);
        far[start] = 0;
        parent[start] = -1;
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            children.add(new ArrayList<>());
        }
        for (int step = 0; step < n; step++) {
            int next = -1;
            for (int i = 0; i < n; i++) {
                if (!in[i] && (next < 0 || far[i] < far[next])) {
                    next = i;
                }
            }
            in[next] = true;
            if (parent[next] >= 0) {
                children.get(parent[next]).add(next);
            }
            for (int i = 0; i < n; i++) {
                int way = ground.way(stations[next], stations[i]);
                if (!in[i] && way < far[i]) {
                    far[i] = way;
                    parent[i] = next;
                }
            }
        }
        int[] row = new int[n];
        int[] stack = new int[n];
        int top = 0;
        int at = 0;
        stack[top++] = start;
        while (top > 0) {
            int node = stack[--top];
            row[at++] = stations[node];
            List<Integer> below = children.get(node);
            // the nearest child is walked first, so it is pushed last
            for (int i = below.size() - 1; i >= 0; i--) {
                stack[top++] = below.get(i);
            }
        }
        return row;
    }

    /** The cheapest cuts of a row into at most {@code parts} groups; needs {@code parts * most >= row.length}. */
    static List<int[]> cut(PotGround ground, int[] row, int parts) {
        int n = row.length;
        int most = ground.most();
        long[][] piece = new long[n][most + 1];
        int[] members = new int[most];
        for (int from = 0; from < n; from++) {
            for (int count = 1; count <= most && from + count <= n; count++) {
                members[count - 1] = row[from + count - 1];
                piece[from][count] = ground.cost(members, count);
            }
        }
        long[] before = new long[n + 1];
        Arrays.fill(before, Long.MAX_VALUE);
        before[0] = 0;
        byte[][] size = new byte[parts + 1][n + 1];
        for (int part = 1; part <= parts; part++) {
            long[] now = before.clone();
            for (int to = 1; to <= n; to++) {
                for (int count = 1; count <= most && count <= to; count++) {
                    long rest = before[to - count];
                    if (rest != Long.MAX_VALUE && rest + piece[to - count][count] < now[to]) {
                        now[to] = rest + piece[to - count][count];
                        size[part][to] = (byte) count;
                    }
                }
            }
            before = now;
        }
        List<int[]> groups = new ArrayList<>();
        int part = parts;
        for (int to = n; to > 0; part--) {
            int count = size[part][to];
            if (count > 0) {
                groups.add(Arrays.copyOfRange(row, to - count, to));
                to -= count;
            }
        }
        return groups;
    }

    private static void swap(int[] row, int a, int b) {
        int kept = row[a];
        row[a] = row[b];
        row[b] = kept;
    }
}

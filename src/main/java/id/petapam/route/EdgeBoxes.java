package id.petapam.route;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Finds edges near a point: boxes around groups of edges that follow each other on the curve of {@link NodeKeys}, boxes
 * around groups of boxes, and so on. Safe for several threads.
 */
final class EdgeBoxes {

    private static final int LEAF = 4;
    private static final int FAN = 8;

    private final int[] order;
    /** Per level, from the leaves up: south, west, north, east of each box. */
    private final int[][] levels;

    /** Looks at edges one by one, from boxes that are near to those that are far. */
    interface Visitor {

        /** Metres beyond which nothing is wanted any more. */
        double limit();

        void edge(int edge);
    }

    EdgeBoxes(Graph graph, IntPredicate member) {
        int count = 0;
        int[] perNode = new int[graph.nodes + 1];
        for (int e = 0; e < graph.edges; e++) {
            if (member.test(e)) {
                perNode[place(graph, e) + 1]++;
                count++;
            }
        }
        for (int n = 0; n < graph.nodes; n++) {
            perNode[n + 1] += perNode[n];
        }
        order = new int[count];
        for (int e = 0; e < graph.edges; e++) {
            if (member.test(e)) {
                order[perNode[place(graph, e)]++] = e;
            }
        }
        levels = levels(graph);
    }

    private static int place(Graph graph, int edge) {
        return Math.min(graph.from[edge], graph.to[edge]);
    }

    private int[][] levels(Graph graph) {
        int boxes = (order.length + LEAF - 1) / LEAF;
        int[] below = empty(boxes);
        for (int i = 0; i < order.length; i++) {
            for (int p = 0; p < graph.points(order[i]); p++) {
                int lat = graph.lat(order[i], p);
                int lon = graph.lon(order[i], p);
                grow(below, i / LEAF, lat, lon, lat, lon);
            }
        }
        int[][] all = {below};
        while (boxes > FAN) {
            int more = (boxes + FAN - 1) / FAN;
            int[] level = empty(more);
            for (int b = 0; b < boxes; b++) {
                grow(level, b / FAN, below[4 * b], below[4 * b + 1], below[4 * b + 2], below[4 * b + 3]);
            }
            all = Arrays.copyOf(all, all.length + 1);
            all[all.length - 1] = level;
            below = level;
            boxes = more;
        }
        return all;
    }

    private static int[] empty(int boxes) {
        int[] level = new int[4 * boxes];
        for (int b = 0; b < boxes; b++) {
            level[4 * b] = Integer.MAX_VALUE;
            level[4 * b + 1] = Integer.MAX_VALUE;
            level[4 * b + 2] = Integer.MIN_VALUE;
            level[4 * b + 3] = Integer.MIN_VALUE;
        }
        return level;
    }

    private static void grow(int[] level, int box, int south, int west, int north, int east) {
        level[4 * box] = Math.min(level[4 * box], south);
        level[4 * box + 1] = Math.min(level[4 * box + 1], west);
        level[4 * box + 2] = Math.max(level[4 * box + 2], north);
        level[4 * box + 3] = Math.max(level[4 * box + 3], east);
    }

    void near(double lat7, double lon7, Visitor visitor) {
        int top = levels.length - 1;
        descend(top, 0, levels[top].length / 4, lat7, lon7, Ground.lonMetres(lat7), visitor);
    }

    private void descend(int level, int first, int end, double lat, double lon, double lonMetres, Visitor visitor) {
        int count = end - first;
        double[] far = new double[count];
        int[] which = new int[count];
        int found = 0;
        for (int b = first; b < end; b++) {
            double distance = distance(levels[level], b, lat, lon, lonMetres);
            if (distance <= visitor.limit()) {
                int i = found++;
                while (i > 0 && far[i - 1] > distance) {
                    far[i] = far[i - 1];
                    which[i] = which[i - 1];
                    i--;
                }
                far[i] = distance;
                which[i] = b;
            }
        }
        for (int i = 0; i < found && far[i] <= visitor.limit(); i++) {
            int b = which[i];
            if (level > 0) {
                int last = Math.min((b + 1) * FAN, levels[level - 1].length / 4);
                descend(level - 1, b * FAN, last, lat, lon, lonMetres, visitor);
            } else {
                for (int e = b * LEAF; e < Math.min((b + 1) * LEAF, order.length); e++) {
                    visitor.edge(order[e]);
                }
            }
        }
    }

    private static double distance(int[] level, int box, double lat, double lon, double lonMetres) {
        double dy = Math.max(0, Math.max(level[4 * box] - lat, lat - level[4 * box + 2])) * Ground.METRES;
        double dx = Math.max(0, Math.max(level[4 * box + 1] - lon, lon - level[4 * box + 3])) * lonMetres;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** All edges whose group may touch a rectangle. */
    void within(double south, double west, double north, double east, IntConsumer edge) {
        int top = levels.length - 1;
        within(top, 0, levels[top].length / 4, south, west, north, east, edge);
    }

    private void within(
            int level, int first, int end, double south, double west, double north, double east, IntConsumer edge) {
        int[] boxes = levels[level];
        for (int b = first; b < end; b++) {
            if (boxes[4 * b] <= north
                    && boxes[4 * b + 2] >= south
                    && boxes[4 * b + 1] <= east
                    && boxes[4 * b + 3] >= west) {
                if (level > 0) {
                    int last = Math.min((b + 1) * FAN, levels[level - 1].length / 4);
                    within(level - 1, b * FAN, last, south, west, north, east, edge);
                } else {
                    for (int e = b * LEAF; e < Math.min((b + 1) * LEAF, order.length); e++) {
                        edge.accept(order[e]);
                    }
                }
            }
        }
    }
}

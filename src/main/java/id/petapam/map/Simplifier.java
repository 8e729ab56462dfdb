package id.petapam.map;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Leaves out points of a line that nobody would miss (Douglas-Peucker). The result does not depend on direction. */
final class Simplifier {

    private Simplifier() {}

    static double[] line(double[] xy, BitSet pinned, double tolerance) {
        int points = xy.length / 2;
        BitSet keep = new BitSet(points);
        int from = 0;
        for (int i = 1; i < points; i++) {
            if (pinned.get(i) || i == points - 1) {
                piece(xy, from, i, tolerance, keep);
                from = i;
            }
        }
        return kept(xy, keep);
    }

    static double[] ring(double[] xy, BitSet pinned, double tolerance) {
        double[] turned = xy;
        BitSet pins = pinned;
        int points = xy.length / 2 - 1;
        // A ring must start at a point that every neighbour keeps too; a lone ring starts at its least point.
        int start = pinned.nextSetBit(0);
        if (start < 0 || start >= points) {
            start = least(xy);
        }
        if (start != 0) {
            turned = new double[xy.length];
            pins = new BitSet(points + 1);
            for (int i = 0; i <= points; i++) {
                int old = (start + i) % points;
                turned[2 * i] = xy[2 * old];
                turned[2 * i + 1] = xy[2 * old + 1];
                pins.set(i, pinned.get(old));
            }
        }
        if (pins.cardinality() <= 1) {
            pins = (BitSet) pins.clone();
            pins.set(farthest(turned, 0, points));
        }
        return line(turned, pins, tolerance);
    }

    /** Signed area of a ring in square units. */
    static double area(double[] ring) {
        double twice = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            twice += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        return twice / 2;
    }

    private static int least(double[] xy) {
        int best = 0;
        for (int i = 1; i < xy.length / 2 - 1; i++) {
            if (isLess(xy, i, best)) {
                best = i;
            }
        }
        return best;
    }

    private static int farthest(double[] xy, int from, int to) {
        int best = from + 1;
        double far = -1;
        for (int i = from + 1; i < to; i++) {
            double d = square(xy[2 * i] - xy[2 * from]) + square(xy[2 * i + 1] - xy[2 * from + 1]);
            if (d > far || (d == far && isLess(xy, i, best))) {
                far = d;
                best = i;
            }
        }
        return best;
    }

    private static void piece(double[] xy, int from, int to, double tolerance, BitSet keep) {
        keep.set(from);
        keep.set(to);
        double limit = tolerance * tolerance;
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {from, to});
        while (!open.isEmpty()) {
            int[] span = open.pop();
            int best = -1;
            double far = limit;
            for (int i = span[0] + 1; i < span[1]; i++) {
                double d = distance(xy, i, span[0], span[1]);
                if (d > far || (best >= 0 && d == far && isLess(xy, i, best))) {
                    far = d;
                    best = i;
                }
            }
            if (best >= 0) {
                keep.set(best);
                open.push(new int[] {span[0], best});
                open.push(new int[] {best, span[1]});
            }
        }
    }

    /** Squared distance of a point from a chord; the chord's ends are put in order so that rounding is the same. */
    private static double distance(double[] xy, int i, int from, int to) {
        int a = isLess(xy, from, to) ? from : to;
        int b = a == from ? to : from;
        double ax = xy[2 * a];
        double ay = xy[2 * a + 1];
        double dx = xy[2 * b] - ax;
        double dy = xy[2 * b + 1] - ay;
        double px = xy[2 * i] - ax;
        double py = xy[2 * i + 1] - ay;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        return square(px - t * dx) + square(py - t * dy);
    }

    private static boolean isLess(double[] xy, int i, int j) {
        return xy[2 * i] < xy[2 * j] || (xy[2 * i] == xy[2 * j] && xy[2 * i + 1] < xy[2 * j + 1]);
    }

    private static double square(double d) {
        return d * d;
    }

    private static double[] kept(double[] xy, BitSet keep) {
        double[] out = new double[keep.cardinality() * 2];
        int n = 0;
        for (int i = keep.nextSetBit(0); i >= 0; i = keep.nextSetBit(i + 1)) {
            out[n++] = xy[2 * i];
            out[n++] = xy[2 * i + 1];
        }
        return out;
    }
}

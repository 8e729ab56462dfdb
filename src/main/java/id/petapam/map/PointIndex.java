package id.petapam.map;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Finds points in a box: a flat k-d tree over arrays (as in KDBush). Never changes; safe for several threads. */
final class PointIndex {

    private static final int LEAF = 32;

    private final int[] ids;
    private final double[] xs;
    private final double[] ys;

    PointIndex(double[] x, double[] y) {
        int n = x.length;
        ids = new int[n];
        Arrays.setAll(ids, i -> i);
        xs = x.clone();
        ys = y.clone();
        sort(0, n - 1, true);
    }

    /** Hands over the number of every point in the box, in no lasting order. */
    void inBox(double minX, double minY, double maxX, double maxY, IntConsumer action) {
        int[] open = new int[96];
        int depth = 0;
        open[depth++] = 0;
        open[depth++] = ids.length - 1;
        open[depth++] = 1;
        while (depth > 0) {
            boolean byX = open[--depth] == 1;
            int right = open[--depth];
            int left = open[--depth];
            if (right - left <= LEAF) {
                for (int i = left; i <= right; i++) {
                    if (xs[i] >= minX && xs[i] <= maxX && ys[i] >= minY && ys[i] <= maxY) {
                        action.accept(ids[i]);
                    }
                }
                continue;
            }
            int middle = left + right >>> 1;
            double x = xs[middle];
            double y = ys[middle];
            if (x >= minX && x <= maxX && y >= minY && y <= maxY) {
                action.accept(ids[middle]);
            }
            if (byX ? minX <= x : minY <= y) {
                open[depth++] = left;
                open[depth++] = middle - 1;
                open[depth++] = byX ? 0 : 1;
            }
            if (byX ? maxX >= x : maxY >= y) {
                open[depth++] = middle + 1;
                open[depth++] = right;
                open[depth++] = byX ? 0 : 1;
            }
        }
    }

    private void sort(int left, int right, boolean byX) {
        if (right - left <= LEAF) {
            return;
        }
        int middle = left + right >>> 1;
        select(middle, left, right, byX ? xs : ys);
        sort(left, middle - 1, !byX);
        sort(middle + 1, right, !byX);
    }

    /** Puts the k-th smallest at k, smaller ones before, greater ones after (Hoare). */
    private void select(int k, int from, int to, double[] key) {
        int left = from;
        int right = to;
        while (right > left) {
            double pivot = median(key[left], key[left + right >>> 1], key[right]);
            int i = left;
            int j = right;
            while (i <= j) {
                while (key[i] < pivot) {
                    i++;
                }
                while (key[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    swap(i++, j--);
                }
            }
            if (k <= j) {
                right = j;
            } else if (k >= i) {
                left = i;
            } else {
                return;
            }
        }
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private void swap(int i, int j) {
        int id = ids[i];
        ids[i] = ids[j];
        ids[j] = id;
        double x = xs[i];
        xs[i] = xs[j];
        xs[j] = x;
        double y = ys[i];
        ys[i] = ys[j];
        ys[j] = y;
    }
}

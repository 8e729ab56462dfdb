package id.petapam.map;

import java.util.Arrays;

/** Says quickly whether points lie inside a line drawn by hand. The line closes itself; crossings follow even-odd. */
final class Lasso {

    private static final int BANDS = 128;

    private final double[] xy;
    private final double minY;
    private final double band;
    private final int[][] edges = new int[BANDS][];

    Lasso(double[] xy) {
        this.xy = xy;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < xy.length; i += 2) {
            low = Math.min(low, xy[i]);
            high = Math.max(high, xy[i]);
        }
        minY = low;
        band = Math.max((high - low) / BANDS, Double.MIN_NORMAL);
        int[] counts = new int[BANDS];
        Arrays.setAll(edges, b -> new int[4]);
        for (int i = 0; i < xy.length; i += 2) {
            double y2 = xy[(i + 3) % xy.length];
            int last = bandOf(Math.max(xy[i + 1], y2));
            for (int b = bandOf(Math.min(xy[i + 1], y2)); b <= last; b++) {
                if (counts[b] == edges[b].length) {
                    edges[b] = Arrays.copyOf(edges[b], counts[b] * 2);
                }
                edges[b][counts[b]++] = i;
            }
        }
        Arrays.setAll(edges, b -> Arrays.copyOf(edges[b], counts[b]));
    }

    private int bandOf(double y) {
        return (int) Math.max(0, Math.min(BANDS - 1, (y - minY) / band));
    }

    boolean contains(double x, double y) {
        boolean inside = false;
        for (int i : edges[bandOf(y)]) {
            int j = (i + 2) % xy.length;
            if ((xy[i + 1] > y) != (xy[j + 1] > y)
                    && x < (xy[j] - xy[i]) * (y - xy[i + 1]) / (xy[j + 1] - xy[i + 1]) + xy[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}

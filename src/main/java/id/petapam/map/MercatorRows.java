package id.petapam.map;

import id.petapam.geo.Mercator;

/**
 * Mercator's y of a latitude in whole 1e-7 degrees, from a table: a tile has thousands of vertices and each logarithm
 * costs as much as drawing it. Off by less than a hundredth of a pixel at the nearest zoom.
 */
final class MercatorRows {

    /** Rows are 2^14 units apart, a sixth of a hundredth of a degree. */
    private static final int SHIFT = 14;

    private static final int ROW = 1 << SHIFT;
    private static final int SOUTH = -850_511_288;
    private static final int NORTH = 850_511_288;
    private static final double[] Y = table();

    private MercatorRows() {}

    private static double[] table() {
        double[] y = new double[((NORTH - SOUTH) >> SHIFT) + 2];
        for (int i = 0; i < y.length; i++) {
            y[i] = Mercator.y((SOUTH + (double) i * ROW) / 1e7);
        }
        return y;
    }

    /** 0 (north) ... 1 on the unit square. */
    static double y(int lat7) {
        int above = Math.max(SOUTH, Math.min(NORTH, lat7)) - SOUTH;
        int row = above >> SHIFT;
        return Y[row] + (Y[row + 1] - Y[row]) * ((above & ROW - 1) * (1.0 / ROW));
    }

    static double x(int lon7) {
        return lon7 / 3.6e9 + 0.5;
    }
}

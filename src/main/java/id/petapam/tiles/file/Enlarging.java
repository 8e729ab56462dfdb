package id.petapam.tiles.file;

import id.petapam.geo.Mercator;

/** Enlarges a part of a tile to a whole one, smoothed between the pixels. */
final class Enlarging {

    private static final int SIDE = Mercator.TILE;

    private Enlarging() {}

    /**
     * @param tile 256 x 256 values {@code 0xAARRGGBB}
     * @param left where the part begins, share of the side
     * @param scale how much it is enlarged, 1 or more
     */
    static int[] part(int[] tile, double left, double top, double scale) {
        int[] out = new int[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            double v = within(top * SIDE + (y + 0.5) / scale - 0.5);
            int y0 = (int) v;
            int y1 = Math.min(SIDE - 1, y0 + 1);
            int py = (int) ((v - y0) * 256);
            for (int x = 0; x < SIDE; x++) {
                double u = within(left * SIDE + (x + 0.5) / scale - 0.5);
                int x0 = (int) u;
                int x1 = Math.min(SIDE - 1, x0 + 1);
                int px = (int) ((u - x0) * 256);
                int upper = Blending.mixed(tile[y0 * SIDE + x0], tile[y0 * SIDE + x1], px);
                int lower = Blending.mixed(tile[y1 * SIDE + x0], tile[y1 * SIDE + x1], px);
                out[y * SIDE + x] = Blending.mixed(upper, lower, py);
            }
        }
        return out;
    }

    private static double within(double at) {
        return Math.max(0, Math.min(SIDE - 1, at));
    }
}

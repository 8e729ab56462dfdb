package id.petapam.ui.map;

import id.petapam.geo.Mercator;

/**
 * Copies a tile into a larger picture, stretched or shrunk and smoothed. A few times as fast as JavaFX does it without a
 * graphics card, which is what decides how smoothly the map zooms there.
 */
final class TileStretch {

    private static final int LAST = Mercator.TILE - 1;

    /**
     * Where a tile lies in the picture.
     *
     * @param side of the tile, pixels of the picture
     */
    record Place(double left, double top, double side) {}

    /** Which pixels of a picture are to be filled: from x0, y0 to before x1, y1. */
    record Target(int[] pixels, int width, int x0, int y0, int x1, int y1) {}

    private int[] columns = new int[0];
    private int[] parts = new int[0];
    private int[] upper = new int[0];
    private int[] lower = new int[0];

    private boolean smooth = true;

    /** @param on false to take the nearest pixel instead of a mixture of four */
    void smooth(boolean on) {
        smooth = on;
    }

    boolean isSmooth() {
        return smooth;
    }

    void put(int[] tile, Place place, Target to) {
        if (place.side() == Mercator.TILE && place.left() == Math.rint(place.left()) && isWhole(place.top())) {
            copy(tile, (int) place.left(), (int) place.top(), to);
        } else if (smooth) {
            stretch(tile, place, to);
        } else {
            repeat(tile, place, to);
        }
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }

    private static void copy(int[] tile, int left, int top, Target to) {
        for (int y = to.y0(); y < to.y1(); y++) {
            System.arraycopy(
                    tile,
                    (y - top) * Mercator.TILE + to.x0() - left,
                    to.pixels(),
                    y * to.width() + to.x0(),
                    to.x1() - to.x0());
        }
    }

    private void repeat(int[] tile, Place place, Target to) {
        int n = to.x1() - to.x0();
        double step = Mercator.TILE / place.side();
        measure(n, (to.x0() + 0.5 - place.left()) * step, step);
        int before = -1;
        for (int y = to.y0(); y < to.y1(); y++) {
            int at = y * to.width() + to.x0();
            int row = (int) within((y + 0.5 - place.top()) * step);
            if (row == before) {
                System.arraycopy(to.pixels(), at - to.width(), to.pixels(), at, n);
            } else {
                pick(tile, row * Mercator.TILE, n, to.pixels(), at);
                before = row;
            }
        }
    }

    private void pick(int[] tile, int from, int n, int[] into, int at) {
        int[] column = columns;
        for (int i = 0; i < n; i++) {
            into[at + i] = tile[from + column[i]];
        }
    }

    private void stretch(int[] tile, Place place, Target to) {
        int n = to.x1() - to.x0();
        double step = Mercator.TILE / place.side();
        measure(n, (to.x0() + 0.5 - place.left()) * step - 0.5, step);
        int upperRow = -1;
        int lowerRow = -1;
        for (int y = to.y0(); y < to.y1(); y++) {
            double v = within((y + 0.5 - place.top()) * step - 0.5);
            int row = (int) v;
            int next = Math.min(row + 1, LAST);
            if (row == lowerRow) {
                int[] swap = upper;
                upper = lower;
                lower = swap;
                upperRow = row;
                lowerRow = -1;
            }
            if (row != upperRow) {
                stretchRow(tile, row * Mercator.TILE, n, upper);
                upperRow = row;
            }
            if (next != lowerRow) {
                stretchRow(tile, next * Mercator.TILE, n, lower);
                lowerRow = next;
            }
            mix(upper, lower, (int) ((v - row) * 256), to.pixels(), y * to.width() + to.x0(), n);
        }
    }

    /** Which pixel of the tile each column takes and how much of its right neighbour (0 ... 255). */
    private void measure(int n, double first, double step) {
        if (columns.length < n) {
            columns = new int[n];
            parts = new int[n];
            upper = new int[n];
            lower = new int[n];
        }
        for (int i = 0; i < n; i++) {
            double u = within(first + i * step);
            int column = Math.min((int) u, LAST - 1);
            columns[i] = column;
            parts[i] = (int) Math.min(256, (u - column) * 256);
        }
    }

    private static double within(double at) {
        return Math.max(0, Math.min(LAST, at));
    }

    private void stretchRow(int[] tile, int from, int n, int[] into) {
        int[] column = columns;
        int[] part = parts;
        for (int i = 0; i < n; i++) {
            int at = from + column[i];
            into[i] = mixed(tile[at], tile[at + 1], part[i]);
        }
    }

    private static void mix(int[] first, int[] second, int part, int[] into, int at, int n) {
        for (int i = 0; i < n; i++) {
            into[at + i] = mixed(first[i], second[i], part);
        }
    }

    /** Two channels at a time: none runs over into the next, since the parts add up to 256. */
    private static int mixed(int a, int b, int part) {
        int rest = 256 - part;
        int even = (a & 0xFF00FF) * rest + (b & 0xFF00FF) * part >>> 8 & 0xFF00FF;
        int odd = (a >>> 8 & 0xFF00FF) * rest + (b >>> 8 & 0xFF00FF) * part & 0xFF00FF00;
        return even | odd;
    }
}

package id.petapam.map;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Small signs spread over surfaces on a raster of the page, none cut by an edge: the pattern of a swamp or a plantation.
 * The raster goes into a tile a whole number of times, so that neighbours match. For one thread.
 */
final class Scatter {

    /** Draws one sign into a path. */
    interface Sign {
        void add(PenPath path, double x, double y);
    }

    private static final double REACH = 16;

    private final double stepX;
    private final double stepY;
    private final double half;
    private final int rows;
    private final int columns;
    private final double[][] crossings;
    private final int[] counts;
    private final BitSet taken = new BitSet();

    /**
     * @param stepX distance of signs in a row; every second row is moved by half of it
     * @param half half the width of a sign: so much of the surface must lie on both sides of its middle
     */
    Scatter(Viewport view, double stepX, double stepY, double half) {
        this.stepX = stepX;
        this.stepY = stepY;
        this.half = half;
        rows = (int) Math.ceil((view.height() + 2 * REACH) / stepY);
        columns = (int) Math.ceil((view.width() + 2 * REACH) / stepX) + 1;
        crossings = new double[rows][8];
        counts = new int[rows];
    }

    private double rowY(int row) {
        return -Math.floor(REACH / stepY) * stepY + row * stepY + stepY / 2;
    }

    /** Adds the signs of one surface; where another had signs already there are no second ones. */
    void add(PenPath surface, Sign sign, PenPath into) {
        Arrays.fill(counts, 0);
        surface.feed(new PenPath.Sink() {
            private double startX;
            private double startY;
            private double x;
            private double y;

            @Override
            public void moveTo(double toX, double toY) {
                startX = toX;
                startY = toY;
                x = toX;
                y = toY;
            }

            @Override
            public void lineTo(double toX, double toY) {
                cross(x, y, toX, toY);
                x = toX;
                y = toY;
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
                lineTo(toX, toY);
            }

            @Override
            public void close() {
                lineTo(startX, startY);
            }
        });
        for (int row = 0; row < rows; row++) {
            Arrays.sort(crossings[row], 0, counts[row]);
            for (int i = 0; i + 1 < counts[row]; i += 2) {
                signs(row, crossings[row][i] + half, crossings[row][i + 1] - half, sign, into);
            }
        }
    }

    private void cross(double x1, double y1, double x2, double y2) {
        double top = Math.min(y1, y2);
        double bottom = Math.max(y1, y2);
        int row = (int) Math.max(0, Math.ceil((top - rowY(0)) / stepY));
        for (; row < rows && rowY(row) < bottom; row++) {
            double y = rowY(row);
            if (y >= top) {
                if (counts[row] == crossings[row].length) {
                    crossings[row] = Arrays.copyOf(crossings[row], counts[row] * 2);
                }
                crossings[row][counts[row]++] = x1 + (y - y1) / (y2 - y1) * (x2 - x1);
            }
        }
    }

    private void signs(int row, double from, double to, Sign sign, PenPath into) {
        double first = -Math.floor(REACH / stepX) * stepX + (Math.floorMod(row, 2) == 0 ? stepX / 4 : stepX * 3 / 4);
        int column = (int) Math.max(0, Math.ceil((from - first) / stepX));
        for (; column < columns && first + column * stepX <= to; column++) {
            int place = row * columns + column;
            if (!taken.get(place)) {
                taken.set(place);
                sign.add(into, first + column * stepX, rowY(row));
            }
        }
    }
}

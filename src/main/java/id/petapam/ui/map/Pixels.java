package id.petapam.ui.map;

/**
 * A picture in the pixels of the screen that other pictures are laid upon. Laying a thousand small pictures here costs
 * less than having JavaFX do it without a graphics card, and the map then is one picture to copy instead of two to mix.
 * Colours are premultiplied. Knows no toolkit.
 */
final class Pixels {

    private final int[] argb;
    private final int width;
    private final int height;

    /** @param argb rows one after another, premultiplied; written to */
    Pixels(int[] argb, int width, int height) {
        this.argb = argb;
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Replaces all by another picture of the same size. */
    void copy(int[] other) {
        System.arraycopy(other, 0, argb, 0, argb.length);
    }

    /** Part of a picture. */
    record Part(int[] argb, int rowLength, int x, int y, int width, int height) {}

    /** Lays a part over this; what would stand outside is left out. */
    void lay(Part part, int left, int top) {
        int from = Math.max(0, -left);
        int to = Math.min(part.width(), width - left);
        int last = Math.min(part.height(), height - top);
        for (int row = Math.max(0, -top); row < last; row++) {
            int source = (part.y() + row) * part.rowLength() + part.x();
            int target = (top + row) * width + left;
            for (int column = from; column < to; column++) {
                int over = part.argb()[source + column];
                if (over != 0) {
                    argb[target + column] = over >>> 24 == 255 ? over : mixed(over, argb[target + column], 255);
                }
            }
        }
    }

    /**
     * Draws a line with soft edges; pixel (0, 0) reaches from 0 to 1.
     *
     * @param colour premultiplied
     */
    void line(double x1, double y1, double x2, double y2, double thickness, int colour) {
        double reach = thickness / 2 + 1;
        int top = (int) Math.max(0, Math.floor(Math.min(y1, y2) - reach));
        int bottom = (int) Math.min(height - 1, Math.ceil(Math.max(y1, y2) + reach));
        int left = (int) Math.max(0, Math.floor(Math.min(x1, x2) - reach));
        int right = (int) Math.min(width - 1, Math.ceil(Math.max(x1, x2) + reach));
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = Math.max(1e-9, dx * dx + dy * dy);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - x1;
                double py = y + 0.5 - y1;
                double along = Math.max(0, Math.min(1, (px * dx + py * dy) / square));
                double away = Math.hypot(px - along * dx, py - along * dy);
                double cover = Math.max(0, Math.min(1, thickness / 2 + 0.5 - away));
                if (cover > 0) {
                    argb[y * width + x] = mixed(colour, argb[y * width + x], (int) Math.round(cover * 255));
                }
            }
        }
    }

    /** @param share of the upper colour, 0 ... 255 */
    private static int mixed(int over, int under, int share) {
        int laid = share == 255 ? over : scaled(over, share);
        return laid + scaled(under, 255 - (laid >>> 24));
    }

    /** Each channel times share / 255, two at a time; rounding never runs over into the next. */
    private static int scaled(int colour, int share) {
        int even = (colour & 0xFF00FF) * share + 0x800080;
        int odd = (colour >>> 8 & 0xFF00FF) * share + 0x800080;
        even = even + (even >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        odd = odd + (odd >>> 8 & 0xFF00FF) & 0xFF00FF00;
        return even | odd;
    }
}

package id.petapam.map;

/**
 * The drawing port: the same map is drawn on tiles, on the screen and on paper. x grows to the right, y downwards; the
 * unit is a pixel on screen and a point (1/72 inch) on paper. Colours are {@code 0xAARRGGBB}. Not for several threads.
 */
public interface MapPen extends TextMeasure {

    /** Keeps clip and transform until the matching {@link #restore()}. */
    void save();

    /** Back to what the matching {@link #save()} kept. */
    void restore();

    void translate(double dx, double dy);

    /** Turns what follows clockwise about the origin. */
    void rotate(double radians);

    /** Narrows the drawn area to the inside of the path. */
    void clip(PenPath path);

    /**
     * Puts a picture of pixels into a rectangle, smoothed.
     *
     * @param argb {@code 0xAARRGGBB}, row by row from the upper left; not kept
     * @param columns pixels in a row
     * @param opacity 0 ... 1
     */
    void picture(int[] argb, int columns, double x, double y, double width, double height, double opacity);

    /** Fills by the even-odd rule, so that holes stay open. */
    void fill(PenPath path, int argb);

    void stroke(PenPath path, int argb, Stroke stroke);

    /** Writes one line; x is where the first letter starts, y its base line. The rim is drawn first. */
    void text(String text, double x, double y, TextStyle style);

    /** Writes one line turned clockwise about its starting point. */
    default void text(String text, double x, double y, double radians, TextStyle style) {
        if (radians == 0) {
            text(text, x, y, style);
            return;
        }
        save();
        translate(x, y);
        rotate(radians);
        text(text, 0, 0, style);
        restore();
    }

    /** Writes one line in the middle of a point, capitals centred upright. */
    default void textCentered(String text, double cx, double cy, TextStyle style) {
        text(text, cx - textWidth(text, style) / 2, cy + style.capHeight() / 2, style);
    }

    /** Fills a path with slanting lines: a fill that survives grey print. */
    default void hatch(PenPath path, int argb, double spacing, double width) {
        save();
        clip(path);
        stroke(PenPath.slanted(path, spacing), argb, Stroke.sharp(width));
        restore();
    }

    default void fillCircle(double cx, double cy, double radius, int argb) {
        fill(PenPath.circle(cx, cy, radius), argb);
    }

    default void strokeCircle(double cx, double cy, double radius, int argb, Stroke stroke) {
        stroke(PenPath.circle(cx, cy, radius), argb, stroke);
    }

    default void line(double x1, double y1, double x2, double y2, int argb, Stroke stroke) {
        stroke(new PenPath().moveTo(x1, y1).lineTo(x2, y2), argb, stroke);
    }
}

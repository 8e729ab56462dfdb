package id.petapam.report.layout;

import id.petapam.report.page.Drawing;

/**
 * One thing drawn on a page. Points from the upper left corner; grey 0 is black, 1 is white.
 */
public sealed interface Mark {

    /** A line of text from x to the right, standing on the baseline y. */
    record Words(double x, double y, String text, boolean bold, double size) implements Mark {}

    /** A straight line, 0.3 pt or wider. */
    record Stroke(double x1, double y1, double x2, double y2, double width, double grey) implements Mark {}

    /** A filled rectangle. */
    record Ground(double x, double y, double width, double height, double grey) implements Mark {}

    /** A picture in its frame. */
    record Picture(double x, double y, double width, double height, Drawing drawing) implements Mark {}
}

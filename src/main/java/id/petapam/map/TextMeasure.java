package id.petapam.map;

/** Says how wide a text will be; everything that draws text can. */
@FunctionalInterface
public interface TextMeasure {

    /** Advance width in the units of the drawing (pixels on screen, points on paper). */
    double textWidth(String text, TextStyle style);
}

package id.petapam.report.layout;

/** What the layout has to know about the letters. */
public interface Typeface {

    /** Width of a printable text in points. */
    double width(String text, boolean bold, double size);

    /** The text with what the letters lack, and control characters, replaced: a list may hold anything. */
    String printable(String text);
}

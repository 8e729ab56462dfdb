package id.petapam.report.page;

import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param align empty: as its column
 */
public record Cell(String text, int colSpan, int rowSpan, Optional<Align> align, boolean bold, Shade shade) {

    /** Ground behind a cell; all can be told apart, and read, in a grey copy. */
    public enum Shade {
        NONE,
        HEADER,
        TOTAL,
        /** Something is missing here. */
        MISSING
    }

    public static Cell of(String text) {
        return new Cell(text, 1, 1, Optional.empty(), false, Shade.NONE);
    }

    public static Cell header(String text) {
        return new Cell(text, 1, 1, Optional.of(Align.CENTER), true, Shade.HEADER);
    }

    public static Cell total(String text) {
        return new Cell(text, 1, 1, Optional.empty(), true, Shade.TOTAL);
    }

    /** Bold on a darker ground: not covered, short. */
    public static Cell missing(String text) {
        return new Cell(text, 1, 1, Optional.empty(), true, Shade.MISSING);
    }

    public Cell over(int columns, int rows) {
        return new Cell(text, columns, rows, align, bold, shade);
    }

    public Cell aligned(Align newAlign) {
        return new Cell(text, colSpan, rowSpan, Optional.of(newAlign), bold, shade);
    }
}

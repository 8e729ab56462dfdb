package id.petapam.report.page;

/** Where a line of text stands in its box. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT
}

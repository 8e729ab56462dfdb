package id.petapam.report.page;

/** The few kinds of text on paper. Nothing is smaller than 7 pt. */
public enum TextStyle {
    TITLE(12, true, true),
    HEADING(10, true, true),
    /** The one sentence that answers the question. */
    ANSWER(14, true, false),
    BODY(9, false, false),
    STRONG(9, true, false),
    NOTE(7.5, false, false);

    private final double size;
    private final boolean bold;
    private final boolean keptWithNext;

    TextStyle(double size, boolean bold, boolean keptWithNext) {
        this.size = size;
        this.bold = bold;
        this.keptWithNext = keptWithNext;
    }

    /** Points. */
    public double size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }

    /** True where it never stands alone at the foot of a page. */
    public boolean keptWithNext() {
        return keptWithNext;
    }
}

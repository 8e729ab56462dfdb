package id.petapam.report.page;

/** A size of paper, sides in millimetres. */
public enum Paper {
    /** Folio as Indonesian offices use it. */
    F4(215, 330),
    A4(210, 297),
    A3(297, 420);

    private final double shortSide;
    private final double longSide;

    Paper(double shortSide, double longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    public PageSize portrait() {
        return new PageSize(shortSide, longSide);
    }

    public PageSize landscape() {
        return new PageSize(longSide, shortSide);
    }

    /** The paper for text and tables: A3 is for maps, its text stands on A4. */
    public Paper forText() {
        return this == A3 ? A4 : this;
    }
}

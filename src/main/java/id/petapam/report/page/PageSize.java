package id.petapam.report.page;

/** Width and height of a page in millimetres, with the margins that every page has. */
public record PageSize(double width, double height) {

    /** White border left and right in mm. */
    public static final double SIDE = 12;

    /** Border above and below in mm; the classification label and the running foot stand in it. */
    public static final double TOP = 14;

    public double bodyWidth() {
        return width - 2 * SIDE;
    }

    public double bodyHeight() {
        return height - 2 * TOP;
    }
}

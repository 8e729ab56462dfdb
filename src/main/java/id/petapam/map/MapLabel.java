package id.petapam.map;

/**
 * A name that wants a place on the picture.
 *
 * @param rank the lower the earlier it is placed
 * @param x where it belongs, Mercator unit square
 * @param y where it belongs, Mercator unit square
 * @param shape the area it must stay in, or the line it runs along; empty for a point
 */
public record MapLabel(String text, Kind kind, TextStyle style, int rank, double x, double y, MapShape shape) {

    /** How a name is placed. */
    public enum Kind {
        /** Within its area, where there is room. */
        AREA,
        /** Along its line, once or several times. */
        LINE,
        /** Beside its point, which is drawn as a dot. */
        POINT,
        /** Right on its point. */
        CENTER,
        /** As near to its point as there is room, without a dot. */
        NEAR
    }

    static MapLabel area(String text, TextStyle style, int rank, MapArea area, MapShape surface) {
        return new MapLabel(text, Kind.AREA, style, rank, area.labelX(), area.labelY(), surface);
    }
}

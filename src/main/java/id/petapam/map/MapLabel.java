package id.petapam.map;

/**
 * A name that wants a place on the picture.
 *
 * @param rank the lower the earlier it is placed
 * @param x where it belongs, Mercator unit square
 * @param y where it belongs, Mercator unit square
 * @param shape the area it must stay in, or the line it runs along; empty for a point
 * @param lift how far the foot of the letters stands off the middle of the line, drawing units; negative below it
 */
public record MapLabel(
        String text, Kind kind, TextStyle style, int rank, double x, double y, MapShape shape, double lift) {

    /** Clear of a line of the usual width. */
    private static final double LIFT = 4.5;

    public MapLabel(String text, Kind kind, TextStyle style, int rank, double x, double y, MapShape shape) {
        this(text, kind, style, rank, x, y, shape, LIFT);
    }

    /** How a name is placed. */
    public enum Kind {
        /** Within its area, where there is room. */
        AREA,
        /** Along its line, once or several times. */
        LINE,
        /** Along its line too, at places that do not depend on the view; in one piece where the line is straight. */
        WAY,
        /** Beside its point, which is drawn as a dot. */
        POINT,
        /** Right on its point. */
        CENTER,
        /** As near to its point as there is room, without a dot. */
        NEAR,
        /** The same with some free room around: one of many small places. */
        SPOT,
        /** Beside its point, where the ground has a mark already. */
        MARK
    }

    MapLabel movedTo(double newX, double newY) {
        return new MapLabel(text, kind, style, rank, newX, newY, shape, lift);
    }

    static MapLabel area(String text, TextStyle style, int rank, MapArea area, MapShape surface) {
        return new MapLabel(text, Kind.AREA, style, rank, area.labelX(), area.labelY(), surface);
    }
}

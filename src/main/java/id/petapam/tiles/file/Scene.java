package id.petapam.tiles.file;

import java.util.List;

/**
 * What lies in one tile of a map of shapes, whatever file it comes from: what {@link ScenePainter} draws. Coordinates
 * are x, y, x, y ... in shares of the tile's side, from the upper left; they may reach out of 0 ... 1.
 */
record Scene(List<Surface> surfaces, List<Line> lines, List<Name> names) {

    static final Scene EMPTY = new Scene(List.of(), List.of(), List.of());

    boolean isEmpty() {
        return surfaces.isEmpty() && lines.isEmpty() && names.isEmpty();
    }

    /** What covers the ground, in the order in which it is drawn. */
    enum Cover {
        SEA,
        LAND,
        FARM,
        GRASS,
        WOOD,
        WETLAND,
        SAND,
        BUILT,
        PARK,
        OTHER,
        WATER,
        BUILDING
    }

    /** Lines, in the order in which they are drawn. */
    enum Way {
        STREAM,
        RIVER,
        OTHER,
        FERRY,
        PATH,
        TRACK,
        MINOR,
        TERTIARY,
        SECONDARY,
        PRIMARY,
        TRUNK,
        MOTORWAY,
        RAIL,
        BORDER;

        boolean isRoad() {
            return ordinal() >= PATH.ordinal() && ordinal() <= MOTORWAY.ordinal();
        }
    }

    /** What a name stands for, the most important first. */
    enum Named {
        CITY,
        TOWN,
        VILLAGE,
        HAMLET,
        WATER,
        OTHER
    }

    /** @param rings by the even-odd rule */
    record Surface(Cover cover, List<double[]> rings) {}

    /** @param name along the line; empty for none */
    record Line(Way way, double[] points, String name) {}

    /** A name at a point. */
    record Name(Named named, String text, double x, double y) {}
}

package id.petapam.map;

/**
 * Rank of a road on the map, from wide to narrow: from which zoom it is shown and how wide it is drawn. Widths are pixels
 * at zooms 6, 8, 10 and 12 to 18 and are as much a matter of reading as of the ground: see decision 0016.
 */
public enum RoadRank {
    MOTORWAY(5, Kind.CHIEF, 1.2, 1.6, 2.4, 3.6, 4.6, 6, 8, 11, 15, 20),
    TRUNK(6, Kind.CHIEF, 0.9, 1.4, 2.1, 3.3, 4.2, 5.5, 7.5, 10.5, 14, 19),
    PRIMARY(7, Kind.MAIN, 0.7, 1.1, 1.8, 2.9, 3.8, 5, 7, 10, 13.5, 18),
    SECONDARY(9, Kind.MIDDLE, 0.5, 0.8, 1.3, 2.4, 3.2, 4.4, 6.2, 9, 12, 16),
    TERTIARY(10, Kind.MIDDLE, 0.4, 0.6, 0.9, 1.6, 2.6, 3.7, 5.4, 8, 11, 15),
    UNCLASSIFIED(11, Kind.MINOR, 0.3, 0.4, 0.6, 1.0, 1.7, 2.8, 4.4, 6.6, 9.5, 13),
    RESIDENTIAL(12, Kind.MINOR, 0.3, 0.3, 0.4, 0.6, 1.1, 2.4, 3.8, 5.9, 8.5, 12),
    LIVING_STREET(13, Kind.MINOR, 0.3, 0.3, 0.4, 0.5, 0.9, 2, 3.4, 5.2, 7.5, 11),
    SERVICE(14, Kind.MINOR, 0.3, 0.3, 0.3, 0.4, 0.6, 0.9, 1.7, 3, 5, 8),
    TRACK(12, Kind.TRACK, 0.4, 0.4, 0.5, 0.7, 0.9, 1.1, 1.5, 1.9, 2.5, 3.2),
    PATH(13, Kind.PATH, 0.4, 0.4, 0.4, 0.5, 0.7, 0.9, 1.2, 1.5, 1.9, 2.4),
    FOOTWAY(14, Kind.PATH, 0.4, 0.4, 0.4, 0.4, 0.6, 0.8, 1.1, 1.4, 1.8, 2.3),
    STEPS(15, Kind.PATH, 0.4, 0.4, 0.4, 0.4, 0.6, 0.8, 1.1, 1.4, 1.8, 2.3);

    /** Ranks that share their colours. */
    enum Kind {
        CHIEF,
        MAIN,
        MIDDLE,
        MINOR,
        TRACK,
        PATH
    }

    private static final double[] ZOOMS = {6, 8, 10, 12, 13, 14, 15, 16, 17, 18};

    private final int fromZoom;
    private final Kind kind;
    private final double[] widths;

    RoadRank(int fromZoom, Kind kind, double... widths) {
        this.fromZoom = fromZoom;
        this.kind = kind;
        this.widths = widths;
    }

    int fromZoom() {
        return fromZoom;
    }

    Kind kind() {
        return kind;
    }

    /** Drawn in dashes: not made for cars. */
    boolean isDashed() {
        return kind == Kind.TRACK || kind == Kind.PATH;
    }

    /** Pixels. */
    double width(double zoom) {
        return between(ZOOMS, widths, zoom);
    }

    static double between(double[] zooms, double[] values, double zoom) {
        if (zoom <= zooms[0]) {
            return values[0];
        }
        for (int i = 1; i < zooms.length; i++) {
            if (zoom <= zooms[i]) {
                double t = (zoom - zooms[i - 1]) / (zooms[i] - zooms[i - 1]);
                return values[i - 1] + t * (values[i] - values[i - 1]);
            }
        }
        return values[values.length - 1];
    }
}

package id.petapam.map;

/**
 * How a waterway or a water surface is drawn, as one number of eight bits.
 *
 * @param step how wide a waterway is: see {@link #metres}; 0 for a surface
 * @param intermittent dry for a part of the year
 */
public record WaterLook(Kind kind, int step, boolean intermittent) {

    /** Waterways from wide to narrow; RIVER is the surface of one as well. HIDDEN: under the ground. */
    public enum Kind {
        RIVER,
        CANAL,
        STREAM,
        DRAIN,
        LAKE,
        HIDDEN
    }

    private static final Kind[] KINDS = Kind.values();
    private static final int STEPS = 16;

    /** A waterway as wide as it is said to be; 0 where nobody knows. */
    public static WaterLook of(Kind kind, int metres, boolean intermittent) {
        int step = metres <= 0 ? 0 : (int) Math.max(1, Math.min(STEPS - 1, Math.round(2 * log2(metres)) - 2));
        return new WaterLook(kind, step, intermittent);
    }

    private static double log2(double n) {
        return Math.log(n) / Math.log(2);
    }

    public int code() {
        return kind.ordinal() | step << 3 | (intermittent ? 128 : 0);
    }

    static WaterLook of(int code) {
        return new WaterLook(KINDS[code & 7], code >> 3 & STEPS - 1, (code & 128) != 0);
    }

    /** Width on the ground, in steps of the root of two from 3 m to 360 m; 0 unknown. */
    double metres() {
        return step == 0 ? 0 : Math.pow(2, (step + 2) / 2.0);
    }

    int fromZoom() {
        return switch (kind) {
            case RIVER -> FineMap.RIVERS_FROM;
            case CANAL -> metres() >= 15 ? 11 : 12;
            case STREAM -> metres() >= 15 ? 12 : 13;
            case DRAIN -> 14;
            case LAKE, HIDDEN -> FineIndex.NEVER;
        };
    }

    /** From this zoom its name is written, where its line is long enough. */
    int nameFrom() {
        return switch (kind) {
            case RIVER -> FineMap.RIVERS_FROM;
            case CANAL -> 12;
            case STREAM -> 13;
            case DRAIN -> 15;
            case LAKE, HIDDEN -> FineIndex.NEVER;
        };
    }

    /** Width of the line in pixels: never less than can be seen, else as wide as on the ground. */
    double width(double zoom, double pixelsForMetre) {
        double least =
                switch (kind) {
                    case RIVER -> 1 + Math.max(0, Math.min(1.6, (zoom - 9) * 0.32));
                    case CANAL -> 0.8 + Math.max(0, Math.min(1.2, (zoom - 11) * 0.25));
                    case STREAM -> 0.7 + Math.max(0, Math.min(1, (zoom - 13) * 0.25));
                    case DRAIN, LAKE, HIDDEN -> 0.6 + Math.max(0, Math.min(0.6, (zoom - 14) * 0.2));
                };
        return Math.max(least, metres() * pixelsForMetre);
    }
}

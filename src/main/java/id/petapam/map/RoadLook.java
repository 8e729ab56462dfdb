package id.petapam.map;

/**
 * How a road is drawn, as one number of eight bits.
 *
 * @param dryOnly cannot be used in the wet season
 * @param link a slip road: narrower, and only shown where its road is wide
 */
public record RoadLook(RoadRank rank, Structure structure, boolean dryOnly, boolean link) {

    /** How it meets what it crosses. */
    public enum Structure {
        NONE,
        BRIDGE,
        TUNNEL,
        FORD
    }

    private static final RoadRank[] RANKS = RoadRank.values();
    private static final Structure[] STRUCTURES = Structure.values();

    /** A road that is always open, on the ground. */
    public static RoadLook of(RoadRank rank) {
        return new RoadLook(rank, Structure.NONE, false, false);
    }

    public int code() {
        return rank.ordinal() | structure.ordinal() << 4 | (dryOnly ? 64 : 0) | (link ? 128 : 0);
    }

    static RoadLook of(int code) {
        return new RoadLook(rank(code), structure(code), (code & 64) != 0, (code & 128) != 0);
    }

    static RoadRank rank(int code) {
        return RANKS[code & 15];
    }

    static Structure structure(int code) {
        return STRUCTURES[code >> 4 & 3];
    }

    int fromZoom() {
        return link ? Math.max(11, rank.fromZoom()) : rank.fromZoom();
    }

    /** From this zoom its name is written. */
    int nameFrom() {
        return switch (rank.kind()) {
            case CHIEF, MAIN -> link ? 16 : 12;
            case MIDDLE -> link ? 16 : 13;
            case MINOR -> rank == RoadRank.SERVICE ? 16 : 15;
            case TRACK, PATH -> 16;
        };
    }

    /** Pixels. */
    double width(double zoom) {
        return rank.width(zoom) * (link ? 0.7 : 1);
    }
}

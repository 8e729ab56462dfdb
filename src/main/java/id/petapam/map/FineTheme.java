package id.petapam.map;

/**
 * Colours of the fine layers, {@code 0xAARRGGBB}. Surfaces stay near the land so that symbols of the plan and the tints of
 * areas carry the colour; roads differ by width and lightness first, by hue second: see decision 0016.
 *
 * @param strength of roads against normal widths: more on the projector
 */
record FineTheme(Covers covers, Road chief, Road main, Road middle, Road minor, Marks marks, double strength) {

    /** What covers the ground, and the dots of a plantation. */
    record Covers(
            int farmland, int grass, int forest, int plantation, int swamp, int settlement, int worksite, int dots) {}

    /**
     * @param thin its colour while it is too narrow for two
     */
    record Road(int fill, int casing, int thin) {}

    /**
     * @param earth tracks, paths and what is open in the dry season only
     * @param parapet sides of bridges
     * @param boat ferries, landings and marks of a swamp
     */
    record Marks(int earth, int path, int parapet, int boat, int plate) {}

    private static final FineTheme LIGHT = new FineTheme(
            new Covers(0xFFF3EEDC, 0xFFEDF0DD, 0xFFE2E8D3, 0xFFE9ECD3, 0xFFE4ECE4, 0xFFE9E2D8, 0xFFE6E1E3, 0xFFC3CDA2),
            new Road(0xFFF2CF93, 0xFF96763A, 0xFFB98C45),
            new Road(0xFFF8E3B6, 0xFF9C8350, 0xFFBF9C5E),
            new Road(0xFFFFFFFF, 0xFF958A76, 0xFFAA9D86),
            new Road(0xFFFFFFFF, 0xFFBBB09D, 0xFFB9AE9B),
            new Marks(0xFF9A7B52, 0xFF9A7B52, 0xFF4A4437, 0xFF2F6FA8, 0xFFFFFFFF),
            1);
    private static final FineTheme DARK = new FineTheme(
            new Covers(0xFF12192A, 0xFF121E2A, 0xFF10222B, 0xFF15232A, 0xFF102430, 0xFF1A2338, 0xFF1C2036, 0xFF2A4038),
            new Road(0xFF8F733F, 0xFF05080F, 0xFF8F733F),
            new Road(0xFF6F6045, 0xFF05080F, 0xFF75664A),
            new Road(0xFF52607A, 0xFF05080F, 0xFF52607A),
            new Road(0xFF36435C, 0xFF080D17, 0xFF3A4862),
            new Marks(0xFF7C6A4B, 0xFF7C6A4B, 0xFFB6C2D4, 0xFF5FA3DA, 0xFF0B1220),
            1);
    private static final FineTheme PROJECTOR = new FineTheme(
            new Covers(0xFF12192A, 0xFF121E2A, 0xFF0F2629, 0xFF152829, 0xFF0F2835, 0xFF1D2840, 0xFF1F243C, 0xFF35544A),
            new Road(0xFFD9AE5F, 0xFF03060C, 0xFFD9AE5F),
            new Road(0xFFB89A66, 0xFF03060C, 0xFFB89A66),
            new Road(0xFF8C9BB5, 0xFF03060C, 0xFF8494AE),
            new Road(0xFF5F6F8E, 0xFF03060C, 0xFF5B6A88),
            new Marks(0xFFB08F5E, 0xFFB08F5E, 0xFFFFFFFF, 0xFF8CC6F5, 0xFF0B1220),
            1.25);
    private static final FineTheme PRINT = new FineTheme(
            new Covers(0xFFFBF8EE, 0xFFF3F6E8, 0xFFE6EEDB, 0xFFEFF3E0, 0xFFF1F6F4, 0xFFEAE6E1, 0xFFEBE7EB, 0xFF93A87C),
            new Road(0xFFF5C878, 0xFF262626, 0xFF262626),
            new Road(0xFFFBE2AA, 0xFF303030, 0xFF303030),
            new Road(0xFFFFFFFF, 0xFF404040, 0xFF404040),
            new Road(0xFFFFFFFF, 0xFF767676, 0xFF808080),
            new Marks(0xFF4A4034, 0xFF4A4034, 0xFF000000, 0xFF265C8F, 0xFFFFFFFF),
            1);

    static FineTheme of(MapTheme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PROJECTOR -> PROJECTOR;
            case PRINT -> PRINT;
        };
    }

    int cover(CoverLook look) {
        return switch (look) {
            case FARMLAND -> covers.farmland();
            case GRASS -> covers.grass();
            case FOREST -> covers.forest();
            case PLANTATION -> covers.plantation();
            case SWAMP -> covers.swamp();
            case SETTLEMENT -> covers.settlement();
            case WORKSITE -> covers.worksite();
        };
    }

    Road road(RoadRank.Kind kind) {
        return switch (kind) {
            case CHIEF -> chief;
            case MAIN -> main;
            case MIDDLE -> middle;
            case MINOR, TRACK, PATH -> minor;
        };
    }
}

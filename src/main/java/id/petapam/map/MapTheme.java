package id.petapam.map;

import id.petapam.model.VulnerabilityClass;

/**
 * Colours of the map, {@code 0xAARRGGBB} (design.md). PRINT is made to be read in black and white: its ground is nearly
 * white and its lines are dark.
 */
public enum MapTheme {
    LIGHT(
            new Ground(0xFFF4F1EA, 0xFFEEEAE1, 0xFFCFE3F3, 0xFF7FB2DC),
            new Tints(0x73C8EDD6, 0x73FFF6AF, 0x73FFC2BC),
            new Borders(0xFF8A8170, 0xFF9C9280, 0xFFB5AC9A, 0x66FFFFFF),
            new Ink(0xFF1E293B, 0xFF475569, 0xFF6B6252, 0xFF2F6FA8, 0xE6FFFFFF),
            new Marks(0xFFFFFFFF, 0xFF0F172A, 0xFFB42318, 0xFF64748B, 0xFF1D4ED8)),
    DARK(
            new Ground(0xFF0B1220, 0xFF111A2C, 0xFF14324D, 0xFF2F6FA8),
            new Tints(0x99174F35, 0x99603F0A, 0x996A2328),
            new Borders(0xFF8592A8, 0xFF64748B, 0xFF3C4B66, 0x33000000),
            new Ink(0xFFF1F5F9, 0xFFCBD5E1, 0xFF94A3B8, 0xFF7FB2DC, 0xE60B1220),
            new Marks(0xFFF8FAFC, 0xFF0F172A, 0xFFB42318, 0xFF94A3B8, 0xFF60A5FA)),
    PROJECTOR(
            new Ground(0xFF0B1220, 0xFF111A2C, 0xFF14324D, 0xFF3D86C6),
            new Tints(0xB3145A39, 0xB3704A08, 0xB37A2329),
            new Borders(0xFFCBD5E1, 0xFF94A3B8, 0xFF55658A, 0x33000000),
            new Ink(0xFFFFFFFF, 0xFFE2E8F0, 0xFFB6C2D4, 0xFF9CCBF0, 0xF20B1220),
            new Marks(0xFFFFFFFF, 0xFF0B1220, 0xFFB42318, 0xFF94A3B8, 0xFF60A5FA)),
    PRINT(
            new Ground(0xFFFFFFFF, 0xFFF3F3F1, 0xFFDCE8F2, 0xFF5C8FBC),
            new Tints(0x40A9D8B8, 0x66F5E39A, 0x66F3B4AE),
            new Borders(0xFF303030, 0xFF505050, 0xFF7A7A7A, 0x00FFFFFF),
            new Ink(0xFF000000, 0xFF303030, 0xFF505050, 0xFF265C8F, 0xF2FFFFFF),
            new Marks(0xFFFFFFFF, 0xFF000000, 0xFFA11D12, 0xFF6B7280, 0xFF1D4ED8));

    /** Large surfaces: own land, land of neighbours, water and the line of shore and rivers. */
    public record Ground(int land, int otherLand, int water, int waterLine) {}

    /** See-through colours laid over the land; over {@link Ground#land} they give the tokens of the design. */
    public record Tints(int covered, int partly, int notCovered) {}

    /** Lines of areas; the glow is the pale band beside a province or kabupaten border. */
    public record Borders(int province, int regency, int district, int glow) {}

    /** Names: towns, villages, areas, water, and the rim behind them all. */
    public record Ink(int town, int village, int area, int water, int halo) {}

    /**
     * Symbols: inside of an empty symbol, figures, what is missing, rings of estimate and of undecided, selection.
     */
    public record Marks(int paper, int figure, int missing, int estimated, int selected) {}

    private final Ground ground;
    private final Tints tints;
    private final Borders borders;
    private final Ink ink;
    private final Marks marks;

    MapTheme(Ground ground, Tints tints, Borders borders, Ink ink, Marks marks) {
        this.ground = ground;
        this.tints = tints;
        this.borders = borders;
        this.ink = ink;
        this.marks = marks;
    }

    public Ground ground() {
        return ground;
    }

    public Borders borders() {
        return borders;
    }

    public Ink ink() {
        return ink;
    }

    public Marks marks() {
        return marks;
    }

    public int tint(AreaTint tint) {
        return switch (tint) {
            case COVERED -> tints.covered();
            case PARTLY -> tints.partly();
            case NOT_COVERED -> tints.notCovered();
        };
    }

    /** Colour of a class, the same on every ground. */
    public int colour(VulnerabilityClass klass) {
        return switch (klass) {
            case KURANG_RAWAN -> 0xFF2F9E5F;
            case RAWAN -> 0xFFE0A800;
            case SANGAT_RAWAN -> 0xFFD02F3D;
            case KHUSUS -> 0xFF7A42A8;
        };
    }

    public boolean isDark() {
        return this == DARK || this == PROJECTOR;
    }
}

package id.petapam.planner.assign;

import id.petapam.model.VulnerabilityClass;

/** Which posts get people first where there are not enough for all. Order: from first to last. */
public enum Urgency {
    /** Sangat rawan and khusus. */
    HIGHEST,
    /** Rawan. */
    HIGH,
    /** Kurang rawan and undecided. */
    USUAL;

    public static Urgency of(VulnerabilityClass value) {
        return switch (value) {
            case SANGAT_RAWAN, KHUSUS -> HIGHEST;
            case RAWAN -> HIGH;
            case KURANG_RAWAN -> USUAL;
        };
    }

    /** How much heavier a seat left empty weighs. */
    int weight() {
        return values().length - ordinal();
    }
}

package id.petapam.model;

/** How hard a station is to reach, easiest first (domain 11.5). */
public enum AccessLevel {
    BIASA,
    SULIT,
    SANGAT_SULIT;

    public boolean isAtLeast(AccessLevel other) {
        return compareTo(other) >= 0;
    }
}

package id.petapam.model;

/** How a post stands against what it needs. Derived, never stored. */
public enum Coverage {
    /** Nobody is assigned: "Belum diplot". */
    EMPTY,
    /** Some, but fewer than needed: "Kurang". */
    PARTLY,
    /** As many as needed: "Lengkap". */
    FULL,
    /** More than needed: "Lebih". */
    TOO_MANY;

    public static Coverage of(Headcount assigned, Headcount required) {
        if (assigned.value() > required.value()) {
            return TOO_MANY;
        } else if (assigned.value() == required.value()) {
            return FULL;
        }
        return assigned.value() > 0 ? PARTLY : EMPTY;
    }
}

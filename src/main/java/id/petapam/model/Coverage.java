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
    TOO_MANY,
    /** Nobody is wanted there in this phase, and nobody is there: "Tidak diminta". */
    NOT_WANTED;

    public static Coverage of(Headcount assigned, Headcount required) {
        if (required.value() == 0 && assigned.value() == 0) {
            return NOT_WANTED;
        } else if (assigned.value() > required.value()) {
            return TOO_MANY;
        } else if (assigned.value() == required.value()) {
            return FULL;
        }
        return assigned.value() > 0 ? PARTLY : EMPTY;
    }

    /** True where nobody is missing. */
    public boolean isComplete() {
        return this != EMPTY && this != PARTLY;
    }
}

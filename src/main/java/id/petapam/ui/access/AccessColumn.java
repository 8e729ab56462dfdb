package id.petapam.ui.access;

import id.petapam.model.AccessLevel;
import id.petapam.rules.access.OpenLevel;
import id.petapam.rules.access.StationAccess;

/** The columns of the matrix: the levels, and those of which nobody can say that they are easy to reach. */
public enum AccessColumn {
    BIASA,
    SULIT,
    SANGAT_SULIT,
    UNKNOWN;

    static AccessColumn of(StationAccess access) {
        return OpenLevel.isUnknown(access) ? UNKNOWN : of(access.level());
    }

    private static AccessColumn of(AccessLevel level) {
        return switch (level) {
            case BIASA -> BIASA;
            case SULIT -> SULIT;
            case SANGAT_SULIT -> SANGAT_SULIT;
        };
    }
}

package id.petapam.model;

/** What people and boxes travel by (domain 7). */
public enum VehicleKind {
    MOTORCYCLE,
    CAR,
    FOUR_WHEEL_DRIVE,
    BUS,
    TRUCK,
    SPEEDBOAT,
    LONGBOAT,
    JUKUNG,
    KELOTOK,
    KETEK;

    /** True for what goes on water. */
    public boolean isVessel() {
        return ordinal() >= SPEEDBOAT.ordinal();
    }
}

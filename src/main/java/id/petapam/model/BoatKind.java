package id.petapam.model;

/** Boats of the region, from fast and deep to slow and shallow. */
public enum BoatKind {
    SPEEDBOAT,
    LONGBOAT,
    JUKUNG,
    KETEK
}

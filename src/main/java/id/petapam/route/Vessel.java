package id.petapam.route;

/** Boats of the region, from fast and deep to slow and shallow; the width of the water decides which one goes. */
public enum Vessel {
    SPEEDBOAT,
    LONGBOAT,
    JUKUNG,
    KETEK
}

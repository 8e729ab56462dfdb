package id.petapam.model;

/** How well a point is known. */
public enum PointQuality {
    /** Measured on the spot. */
    SURVEYED,
    /** Given in a list or set by the planner on the map. */
    STATED,
    /** Stands at its village because nothing better is known: shown as <em>perkiraan</em> everywhere. */
    ESTIMATED
}

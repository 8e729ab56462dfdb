package id.petapam.map;

/** The one thing about the way to a station that the map shows at its lower right. */
public enum AccessMark {
    NONE,
    BOAT,
    BORDER,
    FAR,
    FLOOD,
    NO_SIGNAL
}

package id.petapam.model;

/** How a station is reached. */
public enum AccessMode {
    DARAT,
    /** Partly over water. */
    DARAT_AIR,
    AIR,
    /** The last part on foot. */
    JALAN_KAKI
}

package id.petapam.model;

/** How sure an answer about a place is, surest first. */
public enum Certainty {
    /** Proven: by an official area, a measured point, or stated by a person. */
    TERBUKTI,
    /** Seen in coarse data: an indicative border, a whole kecamatan, an estimated point. */
    INDIKASI,
    /** The data cannot tell. Never the same as no. */
    TIDAK_DIKETAHUI
}

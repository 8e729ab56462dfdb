package id.petapam.report;

/** Parts of a set of papers, in the order in which they are printed. */
public enum PaperPart {
    LEAD,
    RECAP,
    /** Why it is short and what helps, or that it is enough. */
    PROOF,
    /** Who stands where: a table per kecamatan, and the sites. */
    ANNEX,
    /** Map sheets. */
    MAPS,
    /** What the officer in charge of a kecamatan carries. */
    PADAL,
    /** Stations that are hard to reach. */
    ACCESS,
    /** Boxes and their escorts. */
    ESCORT,
    /** Movement orders: who leaves when and by what (R-30 ... R-32). */
    MOVEMENT,
    /** What is still wrong. */
    FINDINGS
}

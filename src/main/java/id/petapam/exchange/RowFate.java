package id.petapam.exchange;

/** What becomes of a row. */
enum RowFate {
    ADDED,
    UPDATED,
    UNCHANGED,
    REJECTED,
    DOUBTFUL,
    OTHER_REGENCY
}

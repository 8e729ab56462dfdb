package id.petapam.exchange;

/** The kinds of tables that can be read, told apart by their content. */
public enum TableFormat {
    CSV,
    XLSX
}

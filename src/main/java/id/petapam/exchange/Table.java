package id.petapam.exchange;

import java.util.List;

/** A file of rows, opened for reading any number of times; never held in memory as a whole. */
public interface Table {

    /** Most rows that are read of one sheet; more is no list of one operation. */
    int MAX_ROWS = 2_000_000;

    /** Cells beyond this column (counted from 0) are left out. */
    int MAX_COLUMNS = 256;

    /** Most characters of one cell; Excel itself holds 32,767. */
    int MAX_CELL = 100_000;

    TableFormat format();

    /** Names of the sheets in their order, hidden ones left out; one empty name for files without sheets. */
    List<String> sheets();

    /** True where the first row is the header for certain, whatever it says. */
    default boolean hasSureHeader() {
        return false;
    }

    /**
     * Gives the rows of a sheet in their order until the sink has enough.
     *
     * @throws id.petapam.model.Problem if the sheet is damaged or goes beyond a limit
     */
    void read(String sheet, RowSink sink);

    /** Takes one row after the other. */
    @FunctionalInterface
    interface RowSink {

        /** Says whether it wants more rows. */
        boolean accept(TableRow row);
    }
}

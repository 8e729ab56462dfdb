package id.petapam.exchange.out;

import java.util.List;

/**
 * A table as data: one header, one thing a row, every cell typed.
 *
 * @param name of the sheet, at most 31 characters
 * @param titles lines above the header on paper and screen
 * @param rows cells in the order of the columns: String, Integer, Double, or null for an empty one
 * @param totals rows below, outside of the filter
 */
public record DataSheet(
        String name, List<String> titles, List<Column> columns, List<List<Object>> rows, List<List<Object>> totals) {

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(String header, int width, Kind kind) {}

    /** How a column's numbers are shown. */
    public enum Kind {
        TEXT,
        WHOLE,
        COORDINATE
    }

    public DataSheet {
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }
}

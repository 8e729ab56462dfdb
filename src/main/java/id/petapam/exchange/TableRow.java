package id.petapam.exchange;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet program counts it, from 1; blank lines count
 * @param cells text of each cell without blanks around it; numbers as plain digits with a decimal point
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column counted from 0; empty beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}

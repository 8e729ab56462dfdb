package id.petapam.store;

import java.util.List;

/**
 * A thing as it stands in the tables: one row, and the rows of its child tables in the order of their shapes.
 *
 * @param main a cell per column: String, Long, Double or null
 * @param children per child table its rows
 */
record EntityRows(Object[] main, List<List<Object[]>> children) {

    static Object[] row(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Integer whole) {
                cells[i] = whole.longValue();
            } else if (cells[i] instanceof Enum<?> constant) {
                cells[i] = constant.name();
            }
        }
        return cells;
    }

    /** The number, or an empty cell for 0: columns that came later leave no trace where they say nothing. */
    static Integer unlessZero(int number) {
        return number == 0 ? null : number;
    }

    Cells cells() {
        return new Cells(main);
    }

    /** The id of the thing, which is its first cell. */
    String id() {
        return (String) main[0];
    }
}

package id.petapam.report.layout;

import id.petapam.report.page.Cell;
import java.util.List;

/** A cell with its place in the grid of its rows and its text broken into lines. */
record LaidCell(Cell cell, int row, int column, int rows, int columns, List<String> lines) {

    LaidCell {
        lines = List.copyOf(lines);
    }

    /** The part of this cell in rows from ... to (exclusive), counted from there; its text is said again. */
    LaidCell within(int from, int to) {
        int first = Math.max(row, from);
        int last = Math.min(row + rows, to);
        return new LaidCell(cell, first - from, column, last - first, columns, lines);
    }

    LaidCell withLines(List<String> some) {
        return new LaidCell(cell, row, column, rows, columns, some);
    }
}

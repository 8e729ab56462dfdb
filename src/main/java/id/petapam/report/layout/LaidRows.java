package id.petapam.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Rows that stay together where they can: their cells in a grid, and how high each row must be. */
record LaidRows(int rows, List<LaidCell> cells, double lineHeight, double padding) {

    LaidRows {
        cells = List.copyOf(cells);
    }

    double[] heights() {
        double[] heights = new double[rows];
        for (int row = 0; row < rows; row++) {
            heights[row] = lineHeight + 2 * padding;
        }
        for (LaidCell cell : cells) {
            if (cell.rows() == 1) {
                heights[cell.row()] = Math.max(heights[cell.row()], heightOf(cell));
            }
        }
        for (LaidCell cell : cells) {
            double missing = heightOf(cell);
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                missing -= heights[row];
            }
            for (int row = cell.row(); missing > 0 && row < cell.row() + cell.rows(); row++) {
                heights[row] += missing / cell.rows();
            }
        }
        return heights;
    }

    double height() {
        double height = 0;
        for (double row : heights()) {
            height += row;
        }
        return height;
    }

    /** Rows from ... to (exclusive) by themselves; what spans the cut stands in both parts. */
    LaidRows part(int from, int to) {
        List<LaidCell> part = new ArrayList<>();
        for (LaidCell cell : cells) {
            if (cell.row() < to && cell.row() + cell.rows() > from) {
                part.add(cell.within(from, to));
            }
        }
        return new LaidRows(to - from, part, lineHeight, padding);
    }

    /** Lines from ... to (exclusive) of each cell: for a single row that is higher than a page. */
    LaidRows lines(int from, int to) {
        List<LaidCell> part = new ArrayList<>();
        for (LaidCell cell : cells) {
            int count = cell.lines().size();
            part.add(cell.withLines(cell.lines().subList(Math.min(from, count), Math.min(to, count))));
        }
        return new LaidRows(rows, part, lineHeight, padding);
    }

    int mostLines() {
        int most = 0;
        for (LaidCell cell : cells) {
            most = Math.max(most, cell.lines().size());
        }
        return most;
    }

    private double heightOf(LaidCell cell) {
        return cell.lines().size() * lineHeight + 2 * padding;
    }
}

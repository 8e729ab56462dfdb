package id.petapam.report.layout;

import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import java.util.ArrayList;
import java.util.List;

/** Sets one table: fits the columns, repeats the header, keeps groups whole where they fit on a page. */
final class TableFlow {

    private static final double PAD_X = 2.8;
    private static final double PAD_Y = 1.8;

    private final Typeface typeface;
    private final LineBreaker breaker;
    private final Block.Table table;
    private final PageTurner pages;
    private final double[] edges;
    private final LaidRows header;

    TableFlow(Typeface typeface, Block.Table table, PageTurner pages) {
        this.typeface = typeface;
        this.breaker = new LineBreaker(typeface);
        this.table = table;
        this.pages = pages;
        this.edges = edges(table.columns(), pages.x(), pages.width());
        this.header = lay(table.header());
    }

    /** Height of the header and the first group, with the total after the only one: less is no place to begin. */
    double beginning() {
        double height = header.height();
        if (!table.groups().isEmpty()) {
            height += lay(table.groups().get(0).rows()).height();
        }
        return table.groups().size() > 1 ? height : height + lay(table.total()).height();
    }

    /** The whole table on one page? Then how high. */
    double height() {
        double height = header.height() + lay(table.total()).height();
        for (Block.RowGroup group : table.groups()) {
            height += lay(group.rows()).height();
        }
        return height;
    }

    void place() {
        pages.need(Math.min(beginning(), pages.bodyHeight()));
        draw(header);
        LaidRows total = lay(table.total());
        for (int i = 0; i < table.groups().size(); i++) {
            LaidRows rows = lay(table.groups().get(i).rows());
            if (i == table.groups().size() - 1) {
                keep(rows.height() + total.height());
            }
            placeWhole(rows);
        }
        if (!table.total().isEmpty()) {
            placeWhole(total);
        }
    }

    /** A total never stands on a page by itself where the last group fits with it. */
    private void keep(double height) {
        if (height > pages.left() && height <= pages.bodyHeight() - header.height()) {
            turn();
        }
    }

    private void placeWhole(LaidRows rows) {
        double height = rows.height();
        if (height > pages.left()) {
            if (height <= pages.bodyHeight() - header.height()) {
                turn();
            } else {
                placeBroken(rows);
                return;
            }
        }
        draw(rows);
    }

    /** A group that is higher than a page: as many rows as fit, again and again. */
    private void placeBroken(LaidRows rows) {
        int from = 0;
        while (from < rows.rows()) {
            int to = from;
            while (to < rows.rows() && rows.part(from, to + 1).height() <= pages.left()) {
                to++;
            }
            if (to > from) {
                draw(rows.part(from, to));
                from = to;
            } else if (pages.left() < pages.bodyHeight() - header.height() - 1) {
                turn();
            } else {
                placeTall(rows.part(from, from + 1));
                from++;
            }
        }
    }

    /** A row that is higher than a page: as many lines as fit, again and again. */
    private void placeTall(LaidRows row) {
        int lines = row.mostLines();
        int from = 0;
        while (from < lines) {
            int fit = Math.max(1, (int) ((pages.left() - 2 * PAD_Y) / row.lineHeight()));
            draw(row.lines(from, from + fit));
            from += fit;
            if (from < lines) {
                turn();
            }
        }
    }

    private void turn() {
        pages.turn();
        draw(header);
    }

    private LaidRows lay(List<Block.Row> rows) {
        int columns = table.columns().size();
        boolean[][] taken = new boolean[rows.size()][columns];
        List<LaidCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                while (column < columns && taken[row][column]) {
                    column++;
                }
                if (column + cell.colSpan() > columns || row + cell.rowSpan() > rows.size()) {
                    throw new IllegalArgumentException("a cell stands outside its table: " + cell.text());
                }
                double width = edges[column + cell.colSpan()] - edges[column] - 2 * PAD_X;
                List<String> lines = breaker.lines(cell.text(), cell.bold(), table.textSize(), width);
                cells.add(new LaidCell(cell, row, column, cell.rowSpan(), cell.colSpan(), lines));
                for (int r = row; r < row + cell.rowSpan(); r++) {
                    for (int c = column; c < column + cell.colSpan(); c++) {
                        taken[r][c] = true;
                    }
                }
                column += cell.colSpan();
            }
        }
        return new LaidRows(rows.size(), cells, table.textSize() * 1.25, PAD_Y);
    }

    private void draw(LaidRows rows) {
        double[] heights = rows.heights();
        double[] tops = new double[heights.length + 1];
        tops[0] = pages.y();
        for (int row = 0; row < heights.length; row++) {
            tops[row + 1] = tops[row] + heights[row];
        }
        for (LaidCell cell : rows.cells()) {
            ground(cell, tops);
        }
        for (LaidCell cell : rows.cells()) {
            text(cell, tops);
            border(cell, tops, rows.rows());
        }
        pages.down(tops[heights.length] - tops[0]);
    }

    private void ground(LaidCell cell, double[] tops) {
        double grey =
                switch (cell.cell().shade()) {
                    case NONE -> 1;
                    case HEADER -> 0.88;
                    case TOTAL -> 0.93;
                    case MISSING -> 0.82;
                };
        if (grey < 1) {
            double x = edges[cell.column()];
            double y = tops[cell.row()];
            pages.add(new Mark.Ground(
                    x, y, edges[cell.column() + cell.columns()] - x, tops[cell.row() + cell.rows()] - y, grey));
        }
    }

    private void text(LaidCell cell, double[] tops) {
        double left = edges[cell.column()] + PAD_X;
        double width = edges[cell.column() + cell.columns()] - PAD_X - left;
        double top = tops[cell.row()];
        double lineHeight = table.textSize() * 1.25;
        boolean middle = cell.cell().shade() == Cell.Shade.HEADER;
        double spare = tops[cell.row() + cell.rows()] - top - cell.lines().size() * lineHeight;
        double y = top + (middle ? spare / 2 : PAD_Y) + table.textSize();
        Align align =
                cell.cell().align().orElse(table.columns().get(cell.column()).align());
        for (String line : cell.lines()) {
            double room = width - typeface.width(line, cell.cell().bold(), table.textSize());
            double indent = align == Align.LEFT ? 0 : align == Align.RIGHT ? room : room / 2;
            if (!line.isEmpty()) {
                pages.add(new Mark.Words(left + indent, y, line, cell.cell().bold(), table.textSize()));
            }
            y += lineHeight;
        }
    }

    /** Strong around a group, thin inside it. */
    private void border(LaidCell cell, double[] tops, int rows) {
        double x1 = edges[cell.column()];
        double x2 = edges[cell.column() + cell.columns()];
        double y1 = tops[cell.row()];
        double y2 = tops[cell.row() + cell.rows()];
        boolean first = cell.row() == 0;
        pages.add(new Mark.Stroke(x1, y1, x2, y1, first ? 0.6 : 0.3, first ? 0.15 : 0.6));
        if (cell.row() + cell.rows() == rows) {
            pages.add(new Mark.Stroke(x1, y2, x2, y2, 0.6, 0.15));
        }
        pages.add(new Mark.Stroke(x1, y1, x1, y2, 0.3, 0.45));
        if (cell.column() + cell.columns() == table.columns().size()) {
            pages.add(new Mark.Stroke(x2, y1, x2, y2, 0.3, 0.45));
        }
    }

    private static double[] edges(List<Block.Column> columns, double x, double width) {
        double sum = columns.stream().mapToDouble(Block.Column::width).sum();
        double[] edges = new double[columns.size() + 1];
        edges[0] = x;
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + columns.get(i).width() / sum * width;
        }
        return edges;
    }
}

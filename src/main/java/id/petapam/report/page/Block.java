package id.petapam.report.page;

import java.util.List;

/** One thing in the flow of a section, from top to bottom. */
public sealed interface Block {

    /** A paragraph; a line feed begins a new line. */
    record Text(TextStyle style, Align align, String text) implements Block {

        public static Text left(TextStyle style, String text) {
            return new Text(style, Align.LEFT, text);
        }

        public static Text center(TextStyle style, String text) {
            return new Text(style, Align.CENTER, text);
        }
    }

    /** White space, mm. */
    record Gap(double height) implements Block {}

    /** Lines "label : value" with the colons below each other. */
    record Fields(double labelWidth, List<Field> fields) implements Block {

        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** A line of {@link Fields}. */
    record Field(String label, String value) {}

    /** The head of an order: the office at the left, underlined, and which order this is an annex of at the right. */
    record Letterhead(List<String> office, List<Field> order) implements Block {

        public Letterhead {
            office = List.copyOf(office);
            order = List.copyOf(order);
        }
    }

    /** Place and date to fill in, office, room to sign, name to fill in: at the right, never broken over two pages. */
    record Signature(List<Field> issued, String office, List<String> signatory) implements Block {

        public Signature {
            issued = List.copyOf(issued);
            signatory = List.copyOf(signatory);
        }
    }

    /**
     * A table. Rows of header, a group and the total are filled with cells from left to right, as in HTML: a cell that
     * spans rows or columns keeps the places it covers.
     *
     * @param textSize points, 7 or more
     * @param header repeated on each page
     * @param groups each stays on one page where it fits on one
     * @param total after the last group; may be empty
     */
    record Table(double textSize, List<Column> columns, List<Row> header, List<RowGroup> groups, List<Row> total)
            implements Block {

        public Table {
            columns = List.copyOf(columns);
            header = List.copyOf(header);
            groups = List.copyOf(groups);
            total = List.copyOf(total);
        }
    }

    /**
     * A picture over the whole width. It takes what the blocks after it leave of the page; where that is less than the
     * least height it takes all the rest and they go on to the next page.
     *
     * @param leastHeight mm
     */
    record Figure(double leastHeight, Drawing drawing) implements Block {}

    /** Width in shares of the table's width: as if in mm. */
    record Column(double width, Align align) {}

    /** Rows that belong together: a team at its post. */
    record RowGroup(List<Row> rows) {

        public RowGroup {
            rows = List.copyOf(rows);
        }

        public static RowGroup of(Row row) {
            return new RowGroup(List.of(row));
        }
    }

    /** Cells from left to right. */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}

package id.petapam.exchange.out;

import id.petapam.exchange.CellText;
import id.petapam.exchange.guard.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as a workbook: header frozen, with filters, repeated on every printed page; numbers as numbers, texts
 * that begin like a formula with an apostrophe.
 */
public final class WorkbookWriter {

    /** Inches. */
    private static final float MARGIN = 0.3f;

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_CELL = 32_000;
    /** Columns so wide are wrapped. */
    private static final int WRAPPED = 24;

    private static final int MOST_LINES = 20;

    /** Height of a line in points. */
    private static final double LINE = 15;

    private static final String HEADER = "DCE6F1";
    private static final String TOTAL = "EEF2F7";

    private WorkbookWriter() {}

    /**
     * Writes a workbook.
     *
     * @param label printed on every page, beside its number: RAHASIA and the version
     * @throws id.petapam.model.Problem if the file cannot be written; one that was there stays as it was
     */
    public static void write(Path target, List<DataSheet> sheets, String label) {
        WholeFile.write(target, out -> fill(out, sheets, label));
    }

    private static void fill(OutputStream out, List<DataSheet> sheets, String label) throws IOException {
        Workbook book = new Workbook(out, "PetaPam", "1.0");
        for (DataSheet sheet : sheets) {
            String name = sheet.name().replaceAll("[\\\\/?*\\[\\]:]", "-");
            Worksheet page = book.newWorksheet(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
            table(page, sheet);
            print(page, sheet, label);
        }
        book.finish();
    }

    private static void table(Worksheet page, DataSheet sheet) {
        int last = Math.max(0, sheet.columns().size() - 1);
        for (int c = 0; c <= last; c++) {
            page.width(c, width(sheet.columns().get(c)));
        }
        int row = 0;
        for (String title : sheet.titles()) {
            text(page, row, 0, title);
            StyleSetter style = page.style(row, 0);
            (row == 0 ? style.bold().fontSize(13) : style.fontColor("475569")).set();
            row++;
        }
        int header = row;
        for (int c = 0; c <= last; c++) {
            text(page, header, c, sheet.columns().get(c).header());
        }
        page.range(header, 0, header, last)
                .style()
                .bold()
                .fillColor(HEADER)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle("thin")
                .borderColor("B8C4D6")
                .set();
        page.rowHeight(header, 4 + LINE * headerLines(sheet.columns()));
        row++;
        for (List<Object> cells : sheet.rows()) {
            cells(page, row++, cells, sheet.columns());
        }
        if (!sheet.rows().isEmpty()) {
            page.setAutoFilter(header, 0, row - 1, last);
        }
        for (List<Object> cells : sheet.totals()) {
            cells(page, row, cells, sheet.columns());
            page.range(row, 0, row, last).style().bold().fillColor(TOTAL).set();
            row++;
        }
        page.freezePane(0, header + 1);
        page.repeatRows(header);
    }

    /** Wide enough for the longest word of its header. */
    private static int width(DataSheet.Column column) {
        int longest = Arrays.stream(column.header().split("[ /]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(column.width(), longest + 3);
    }

    /** Each word on a line of its own, where a header is wider than its column. */
    private static int headerLines(List<DataSheet.Column> columns) {
        return columns.stream()
                .filter(c -> c.header().length() > width(c) - 2)
                .mapToInt(c -> c.header().split("[ /]").length)
                .max()
                .orElse(1);
    }

    /** How many lines the longest of the wrapped cells takes: programs do not all measure that when they open a file. */
    private static int lines(List<Object> cells, List<DataSheet.Column> columns) {
        int most = 1;
        for (int c = 0; c < cells.size(); c++) {
            int width = width(columns.get(c));
            if (width >= WRAPPED && cells.get(c) instanceof String text) {
                most = Math.max(most, (text.length() + width - 1) / width);
            }
        }
        return Math.min(MOST_LINES, most);
    }

    private static void cells(Worksheet page, int row, List<Object> cells, List<DataSheet.Column> columns) {
        int lines = lines(cells, columns);
        if (lines > 1) {
            page.rowHeight(row, LINE * lines);
            page.range(row, 0, row, columns.size() - 1)
                    .style()
                    .verticalAlignment("top")
                    .set();
        }
        for (int c = 0; c < cells.size(); c++) {
            Object value = cells.get(c);
            if (value instanceof Number number) {
                page.value(row, c, number);
                if (columns.get(c).kind() == DataSheet.Kind.COORDINATE) {
                    page.style(row, c).format("0.000000_)").set();
                } else if (columns.get(c).kind() == DataSheet.Kind.WHOLE) {
                    page.style(row, c).format("#,##0_)").set();
                }
            } else if (value != null && !value.toString().isEmpty()) {
                text(page, row, c, value.toString());
                if (width(columns.get(c)) >= WRAPPED) {
                    page.style(row, c).wrapText(true).verticalAlignment("top").set();
                }
            }
        }
    }

    private static void text(Worksheet page, int row, int column, String text) {
        String brief = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        page.value(row, column, CellText.quoted(Plain.text(brief)));
    }

    private static void print(Worksheet page, DataSheet sheet, String label) {
        // F4, as offices print.
        page.paperSize(PaperSize.FOLIO_PAPER);
        page.leftMargin(MARGIN);
        page.rightMargin(MARGIN);
        page.topMargin(2 * MARGIN);
        page.bottomMargin(2 * MARGIN);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.header(label.replace("&", "&&"), Position.RIGHT, 8);
        page.footer(sheet.name().replace("&", "&&"), Position.LEFT, 8);
        page.footer("&P / &N", Position.RIGHT, 8);
    }
}

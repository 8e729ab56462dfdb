package id.petapam.exchange;

import id.petapam.exchange.guard.WholeFile;
import id.petapam.model.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks whole or not at all: into a file beside, made durable, then put in place. */
final class XlsxWriter {

    /** A sheet: the first row is its header. */
    record Sheet(String name, List<Integer> widths, List<List<String>> rows) {}

    private XlsxWriter() {}

    /**
     * Writes a workbook.
     *
     * @throws Problem if the place cannot be written; a file that was there stays as it was
     */
    static void write(Path target, List<Sheet> sheets) {
        WholeFile.write(target, out -> fill(out, sheets));
    }

    private static void fill(OutputStream out, List<Sheet> sheets) throws IOException {
        Workbook book = new Workbook(out, "PetaPam", "1.0");
        for (Sheet sheet : sheets) {
            Worksheet page = book.newWorksheet(sheet.name());
            for (int i = 0; i < sheet.widths().size(); i++) {
                page.width(i, sheet.widths().get(i));
            }
            for (int r = 0; r < sheet.rows().size(); r++) {
                row(page, r, sheet.rows().get(r));
            }
            if (!sheet.rows().isEmpty()) {
                int last = Math.max(0, sheet.rows().get(0).size() - 1);
                page.range(0, 0, 0, last).style().bold().fillColor("DCE6F1").set();
                page.freezePane(0, 1);
            }
        }
        book.finish();
    }

    private static void row(Worksheet page, int row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            String text = cells.get(c);
            if (CellText.isNumber(text)) {
                page.value(row, c, Double.valueOf(text));
            } else if (!text.isEmpty()) {
                page.value(row, c, CellText.quoted(text.length() > 32_000 ? text.substring(0, 32_000) : text));
            }
        }
    }
}

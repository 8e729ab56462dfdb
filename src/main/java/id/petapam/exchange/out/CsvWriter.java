package id.petapam.exchange.out;

import id.petapam.exchange.CellText;
import id.petapam.exchange.guard.WholeFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a table as CSV for other programs: commas, decimal points, UTF-8 with a mark so that Excel sees it. Texts that
 * begin like a formula get an apostrophe, numbers never.
 */
public final class CsvWriter {

    private CsvWriter() {}

    /** @throws id.petapam.model.Problem if the file cannot be written; one that was there stays as it was */
    public static void write(Path target, DataSheet sheet) {
        WholeFile.write(target, out -> {
            Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            csv.write('\uFEFF');
            line(csv, sheet.columns().stream().map(c -> (Object) c.header()).toList());
            for (List<Object> row : sheet.rows()) {
                line(csv, row);
            }
            csv.flush();
        });
    }

    private static void line(Writer csv, List<Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            csv.write(i == 0 ? "" : ",");
            Object cell = cells.get(i);
            if (cell instanceof Double number) {
                csv.write(GeoJsonWriter.rounded(number).toPlainString());
            } else if (cell instanceof Number) {
                csv.write(cell.toString());
            } else if (cell != null) {
                csv.write(quoted(CellText.quoted(Plain.text(cell.toString()))));
            }
        }
        csv.write("\r\n");
    }

    private static String quoted(String text) {
        boolean needs = text.indexOf(',') >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf(';') >= 0
                || !text.strip().equals(text);
        return needs ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

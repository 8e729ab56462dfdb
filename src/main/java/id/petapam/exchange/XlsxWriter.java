package id.petapam.exchange;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
        String name = String.valueOf(target.getFileName());
        Path folder = target.toAbsolutePath().getParent();
        try {
            Path beside = Files.createTempFile(folder, ".petapam-", ".part");
            try {
                try (FileChannel file = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
                    fill(out, sheets);
                    out.flush();
                    file.force(true);
                }
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Problem(Phrase.of("exchange.write.failed", name), e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
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

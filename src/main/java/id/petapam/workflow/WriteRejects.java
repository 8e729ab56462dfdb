package id.petapam.workflow;

import id.petapam.exchange.ColumnMapping;
import id.petapam.exchange.IssueCode;
import id.petapam.exchange.RejectsWriter;
import id.petapam.exchange.RowIssue;
import id.petapam.exchange.StationField;
import id.petapam.exchange.TableReader;
import id.petapam.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Gives the rows that an import did not take back as XLSX, each with its reason, to be corrected there. */
public final class WriteRejects {

    private final TableReader reader;

    public WriteRejects(TableReader reader) {
        this.reader = reader;
    }

    /**
     * Writes the rows; a file that was there is replaced.
     *
     * @param file the list that was read
     * @param preview what came of it
     * @throws id.petapam.model.Problem if the list is gone or the target cannot be written
     */
    public void write(Path file, ImportPreview preview, Path target, Words words) {
        // Only the headers count here; which field a column means does not.
        ColumnMapping<StationField> columns =
                new ColumnMapping<StationField>(preview.sheet(), 1, 1, preview.headers(), Map.of());
        List<RowIssue> issues = preview.issues().stream()
                .map(i -> new RowIssue(
                        preview.sheet(),
                        i.row(),
                        i.column(),
                        IssueCode.valueOf(i.code()),
                        i.severity(),
                        i.value(),
                        i.message()))
                .toList();
        new RejectsWriter(words).write(target, reader.open(file), columns, preview.notTaken(), issues);
    }
}

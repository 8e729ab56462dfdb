package id.petapam.exchange;

import id.petapam.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives rejected and doubtful rows back as XLSX: their own columns, and why. Corrected there, the file can be imported
 * as it is.
 */
public final class RejectsWriter {

    private static final int WIDTH = 16;
    private static final int REASON_WIDTH = 70;

    private final Words words;

    public RejectsWriter(Words words) {
        this.words = words;
    }

    /**
     * Writes the rows.
     *
     * @param rows numbers of the rows to give back, as {@code notTaken} of an import says
     * @throws id.petapam.model.Problem if the file cannot be written; one that was there stays as it was
     */
    public void write(Path target, Table source, ColumnMapping<?> mapping, Set<Integer> rows, List<RowIssue> issues) {
        Map<Integer, List<RowIssue>> byRow =
                issues.stream().filter(i -> rows.contains(i.row())).collect(Collectors.groupingBy(RowIssue::row));
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(mapping.headers());
        header.add(words.say("exchange.rejects.reason"));
        lines.add(header);
        source.read(mapping.sheet(), row -> {
            if (rows.contains(row.number())) {
                lines.add(line(row, mapping.headers().size(), byRow.getOrDefault(row.number(), List.of())));
            }
            return lines.size() <= rows.size();
        });
        List<Integer> widths = new ArrayList<>();
        mapping.headers().forEach(h -> widths.add(WIDTH));
        widths.add(REASON_WIDTH);
        XlsxWriter.write(target, List.of(new XlsxWriter.Sheet(words.say("exchange.rejects.sheet"), widths, lines)));
    }

    private List<String> line(TableRow row, int columns, List<RowIssue> issues) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            line.add(CellText.unquoted(row.cell(i)));
        }
        line.add(issues.stream()
                .map(issue -> words.say(issue.message()))
                .distinct()
                .collect(Collectors.joining(" ")));
        return line;
    }
}

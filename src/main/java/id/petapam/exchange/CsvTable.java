package id.petapam.exchange;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text file of rows; encoding and separator are found by looking at it. */
final class CsvTable implements Table {

    private static final int SAMPLE_CHARS = 1 << 16;
    private static final int SAMPLE_ROWS = 60;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final Path file;
    private final TextEncoding encoding;
    private final char separator;
    private final boolean namesSeparator;

    private CsvTable(Path file, TextEncoding encoding, char separator, boolean namesSeparator) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
        this.namesSeparator = namesSeparator;
    }

    static CsvTable open(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        String sample = sample(file, encoding);
        // Excel's own way to name the separator: a first line "sep=;".
        boolean named = sample.length() > 4 && sample.substring(0, 4).equalsIgnoreCase("sep=");
        return new CsvTable(file, encoding, named ? sample.charAt(4) : separator(sample), named);
    }

    @Override
    public TableFormat format() {
        return TableFormat.CSV;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public void read(String sheet, RowSink sink) {
        String name = String.valueOf(file.getFileName());
        try (Reader in = encoding.open(file)) {
            CsvRows rows = new CsvRows(in, separator, name);
            Optional<TableRow> row = rows.next();
            while (row.isPresent()) {
                if (row.get().number() > MAX_ROWS) {
                    throw Problem.of("exchange.file.too-many-rows", name, MAX_ROWS);
                }
                boolean skip = namesSeparator && row.get().number() == 1;
                if (!skip && !sink.accept(row.get())) {
                    return;
                }
                row = rows.next();
            }
        } catch (IOException e) {
            throw new Problem(Phrase.of("exchange.file.unreadable", name), e);
        }
    }

    private static String sample(Path file, TextEncoding encoding) throws IOException {
        char[] chars = new char[SAMPLE_CHARS];
        int count = 0;
        try (Reader in = encoding.open(file)) {
            int read = in.read(chars);
            while (read > 0) {
                count += read;
                read = count < chars.length ? in.read(chars, count, chars.length - count) : 0;
            }
        }
        return new String(chars, 0, count);
    }

    /** The separator that gives the most rows the same number of cells; among equals, the most cells. */
    private static char separator(String sample) throws IOException {
        char best = ',';
        long bestScore = 0;
        for (char candidate : SEPARATORS) {
            Map<Integer, Integer> rowsOfWidth = new HashMap<>();
            for (TableRow row : sampleRows(sample, candidate)) {
                rowsOfWidth.merge(row.cells().size(), 1, Integer::sum);
            }
            for (Map.Entry<Integer, Integer> width : rowsOfWidth.entrySet()) {
                long score = width.getValue() * 1000L + width.getKey();
                if (width.getKey() > 1 && score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static List<TableRow> sampleRows(String sample, char separator) throws IOException {
        // The sample may end within a quoted cell; the closing quote keeps the splitter from refusing it.
        CsvRows rows = new CsvRows(new StringReader(sample + "\""), separator, "");
        List<TableRow> found = new java.util.ArrayList<>();
        try {
            Optional<TableRow> row = rows.next();
            while (row.isPresent() && found.size() < SAMPLE_ROWS) {
                found.add(row.get());
                row = rows.next();
            }
        } catch (Problem tooLongForASample) {
            return found;
        }
        return found;
    }
}

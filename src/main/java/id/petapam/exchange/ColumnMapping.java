package id.petapam.exchange;

import id.petapam.model.Problem;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a sheet holds what. Found by {@link HeaderFinder}, changeable before the import.
 *
 * @param sheet empty for CSV
 * @param headerRow row of the header (the first, where it has two), from 1
 * @param firstRow where the data begins, from 1
 * @param headers text above each column, in the order of the columns; may be empty
 * @param columns field to column, counted from 0; a field that is missing is not read
 */
public record ColumnMapping<F extends Enum<F> & ImportField>(
        String sheet, int headerRow, int firstRow, List<String> headers, Map<F, Integer> columns) {

    public ColumnMapping {
        headers = List.copyOf(headers);
        columns = columns.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(columns));
    }

    /** The column of a field, counted from 0. */
    public Optional<Integer> column(F field) {
        return Optional.ofNullable(columns.get(field));
    }

    public boolean has(F field) {
        return columns.containsKey(field);
    }

    /** What a row says for a field; empty where the list has no such column. */
    public String text(TableRow row, F field) {
        Integer column = columns.get(field);
        return column == null ? "" : CellText.unquoted(row.cell(column));
    }

    /** Header of a field's column, else the column's letter; empty where the list has no such column. */
    public String header(F field) {
        return column(field).map(this::headerOf).orElse("");
    }

    /** Field keys with their headers, for people and JSON. */
    public Map<String, String> describe() {
        Map<String, String> words = new LinkedHashMap<>();
        columns.forEach((field, column) -> words.put(field.key(), headerOf(column)));
        return words;
    }

    /** The same with a field read from another column (from 0). */
    public ColumnMapping<F> with(F field, int column) {
        EnumMap<F, Integer> changed = new EnumMap<>(field.getDeclaringClass());
        changed.putAll(columns);
        changed.put(field, column);
        return new ColumnMapping<>(sheet, headerRow, firstRow, headers, changed);
    }

    /**
     * The same with a field read from the column of this header (capitals and punctuation do not matter), or of this
     * column letter.
     *
     * @throws Problem if there is no such column
     */
    public ColumnMapping<F> with(F field, String header) {
        String wanted = Spelling.plain(header);
        for (int i = 0; i < headers.size(); i++) {
            if (!wanted.isEmpty() && Spelling.plain(headers.get(i)).equals(wanted)) {
                return with(field, i);
            }
        }
        for (int i = 0; i < headers.size(); i++) {
            if (letter(i).equals(wanted)) {
                return with(field, i);
            }
        }
        throw Problem.of("exchange.mapping.no-column", header, String.join(", ", headers));
    }

    /** The same without a field. */
    public ColumnMapping<F> without(F field) {
        EnumMap<F, Integer> changed = new EnumMap<>(field.getDeclaringClass());
        changed.putAll(columns);
        changed.remove(field);
        return new ColumnMapping<>(sheet, headerRow, firstRow, headers, changed);
    }

    private String headerOf(int column) {
        String header = column < headers.size() ? headers.get(column) : "";
        return header.isEmpty() ? letter(column) : header;
    }

    /** Name of a column as spreadsheets show it: 0 is A. */
    static String letter(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letter(column / 26 - 1) + (char) ('A' + column % 26);
    }
}

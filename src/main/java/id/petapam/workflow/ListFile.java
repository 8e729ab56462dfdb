package id.petapam.workflow;

import id.petapam.exchange.ColumnMapping;
import id.petapam.exchange.HeaderFinder;
import id.petapam.exchange.ImportCounts;
import id.petapam.exchange.ImportField;
import id.petapam.exchange.RowIssue;
import id.petapam.exchange.Table;
import id.petapam.exchange.TableReader;
import id.petapam.model.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** A list that was opened, with the columns as they were found and then as the planner wants them. */
final class ListFile<F extends Enum<F> & ImportField> {

    private final Table table;
    private final ColumnMapping<F> mapping;
    private final Map<F, String> constants;

    private ListFile(Table table, ColumnMapping<F> mapping, Map<F, String> constants) {
        this.table = table;
        this.mapping = mapping;
        this.constants = constants;
    }

    /** @throws Problem if the file is no list, or an option names a field or column that is not there */
    static <F extends Enum<F> & ImportField> ListFile<F> open(
            TableReader reader, Path file, Class<F> fields, ImportOptions options) {
        return open(reader, file, fields, options, (field, value) -> false);
    }

    /**
     * Opens a list of which some fields may be said once for all rows.
     *
     * @param isConstant whether what an option names for a field is no header but such a value
     * @throws Problem if the file is no list, or an option names a field or column that is not there
     */
    static <F extends Enum<F> & ImportField> ListFile<F> open(
            TableReader reader, Path file, Class<F> fields, ImportOptions options, BiPredicate<F, String> isConstant) {
        Table table = reader.open(file);
        String name = String.valueOf(file.getFileName());
        ColumnMapping<F> mapping = new HeaderFinder<>(fields).find(table, options.sheet(), name);
        Map<F, String> constants = new EnumMap<>(fields);
        for (Map.Entry<String, String> wanted : options.columns().entrySet()) {
            F field = field(fields, wanted.getKey());
            String value = wanted.getValue();
            if (!mapping.headers().contains(value) && isConstant.test(field, value)) {
                constants.put(field, value);
                mapping = mapping.without(field);
            } else {
                mapping = value.isBlank() ? mapping.without(field) : mapping.with(field, value);
            }
        }
        return new ListFile<>(table, mapping, constants);
    }

    private static <F extends Enum<F> & ImportField> F field(Class<F> fields, String key) {
        return Arrays.stream(fields.getEnumConstants())
                .filter(f -> f.key().equalsIgnoreCase(key) || f.name().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> Problem.of("exchange.mapping.no-field", key, String.join(", ", keys(fields))));
    }

    static <F extends Enum<F> & ImportField> List<String> keys(Class<F> fields) {
        return Arrays.stream(fields.getEnumConstants()).map(ImportField::key).toList();
    }

    Table table() {
        return table;
    }

    ColumnMapping<F> mapping() {
        return mapping;
    }

    static ImportPreview.Counts counts(ImportCounts counts) {
        return new ImportPreview.Counts(
                counts.read(),
                counts.added(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.doubtful(),
                counts.otherRegency());
    }

    static List<ImportPreview.Issue> issues(List<RowIssue> issues) {
        return issues.stream()
                .map(i -> new ImportPreview.Issue(
                        i.row(), i.column(), i.code().name(), i.severity(), i.value(), i.message()))
                .collect(Collectors.toUnmodifiableList());
    }

    /** What an option says of a field for all rows. */
    Optional<String> constant(F field) {
        return Optional.ofNullable(constants.get(field));
    }

    Map<String, String> described() {
        Map<String, String> described = new LinkedHashMap<>(mapping.describe());
        constants.forEach((field, value) -> described.put(field.key(), value));
        return described;
    }
}

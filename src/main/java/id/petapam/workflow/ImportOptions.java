package id.petapam.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a list is to be read.
 *
 * @param sheet the sheet to read; empty: the one that looks most like a list
 * @param columns key of a field to the header (or letter) of the column it is read from, where the found one is not
 *     right; an empty header: do not read the field
 * @param acceptAll take doubtful rows as they are proposed
 * @param accepted numbers of doubtful rows that the planner looked at and takes
 */
public record ImportOptions(
        Optional<String> sheet, Map<String, String> columns, boolean acceptAll, Set<Integer> accepted) {

    /** The list as it is found; nothing doubtful is taken. */
    public static final ImportOptions USUAL = new ImportOptions(Optional.empty(), Map.of(), false, Set.of());

    public ImportOptions {
        columns = Map.copyOf(columns);
        accepted = Set.copyOf(accepted);
    }

    boolean accepts(int row) {
        return acceptAll || accepted.contains(row);
    }

    public ImportOptions withColumns(Map<String, String> changed) {
        return new ImportOptions(sheet, changed, acceptAll, accepted);
    }

    public ImportOptions withSheet(Optional<String> name) {
        return new ImportOptions(name, columns, acceptAll, accepted);
    }

    public ImportOptions accepting(Set<Integer> rows) {
        return new ImportOptions(sheet, columns, acceptAll, rows);
    }

    public ImportOptions acceptingAll() {
        return new ImportOptions(sheet, columns, true, accepted);
    }
}

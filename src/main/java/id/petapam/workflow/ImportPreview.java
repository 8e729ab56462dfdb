package id.petapam.workflow;

import id.petapam.edit.Edit;
import id.petapam.model.Phrase;
import id.petapam.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What an import would do, told before anything changes.
 *
 * @param format CSV, XLSX, GEOJSON, KML, KMZ or GPX, by content
 * @param sheet that was read; empty for CSV
 * @param sheets all that could be
 * @param headers above the columns, in their order
 * @param mapping key of each field that is read, to the header of its column
 * @param fields keys of all fields that can be read
 * @param otherRegencies rows left out because they belong elsewhere, by name of the kabupaten/kota
 * @param notTaken numbers of the rows that were rejected or are doubtful
 * @param edit to apply when the planner confirms; empty: nothing would change
 * @param constants key of a field to the values that may be chosen for all rows in place of a column
 * @param effect what official areas would change; empty for lists
 */
public record ImportPreview(
        String format,
        String sheet,
        List<String> sheets,
        List<String> headers,
        Map<String, String> mapping,
        List<String> fields,
        Counts counts,
        Map<String, Integer> otherRegencies,
        List<Issue> issues,
        SortedSet<Integer> notTaken,
        Optional<Edit> edit,
        Map<String, List<String>> constants,
        Optional<AreaEffect> effect) {

    /** A preview of a list that is read by its columns alone. */
    public ImportPreview(
            String format,
            String sheet,
            List<String> sheets,
            List<String> headers,
            Map<String, String> mapping,
            List<String> fields,
            Counts counts,
            Map<String, Integer> otherRegencies,
            List<Issue> issues,
            SortedSet<Integer> notTaken,
            Optional<Edit> edit) {
        this(
                format,
                sheet,
                sheets,
                headers,
                mapping,
                fields,
                counts,
                otherRegencies,
                issues,
                notTaken,
                edit,
                Map.of(),
                Optional.empty());
    }

    /**
     * What became of the rows: {@code read} is the sum of all the others.
     *
     * @param doubtful not taken, because nobody has accepted what was guessed
     * @param elsewhere belongs to another kabupaten than the plan's; left out without fault
     */
    public record Counts(int read, int added, int updated, int unchanged, int rejected, int doubtful, int elsewhere) {

        /** Whether somebody has to look. */
        public boolean needsAttention() {
            return rejected > 0 || doubtful > 0;
        }
    }

    /**
     * Something to say about one row.
     *
     * @param row as a spreadsheet counts it, from 1
     * @param column header of the column; empty where it is about the row as a whole
     * @param code a word of the command line's contract: UNKNOWN_VILLAGE
     * @param value as read; may be personal, never goes into a log
     */
    public record Issue(int row, String column, String code, Severity severity, String value, Phrase message) {}
}

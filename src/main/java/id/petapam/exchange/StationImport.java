package id.petapam.exchange;

import id.petapam.model.ChangeSet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What an import of stations would do. Changes nothing by itself: {@link #changes} becomes one edit when the planner
 * confirms it, and is empty when the same list was imported before.
 *
 * @param otherRegencies rows left out because they belong elsewhere, by name of the kabupaten/kota
 * @param notTaken numbers of the rows that were rejected or are doubtful
 */
public record StationImport(
        TableFormat format,
        ColumnMapping<StationField> mapping,
        ImportCounts counts,
        SortedMap<String, Integer> otherRegencies,
        List<RowIssue> issues,
        SortedSet<Integer> notTaken,
        ChangeSet changes) {

    /** The sheet that was read; empty for CSV. */
    public String sheet() {
        return mapping.sheet();
    }
}

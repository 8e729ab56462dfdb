package id.petapam.exchange;

import id.petapam.model.ChangeSet;
import id.petapam.model.Unit;
import java.util.List;
import java.util.SortedSet;

/**
 * What an import of personnel would do. Changes nothing by itself.
 *
 * @param newUnits units that the list names and the plan does not have yet, with the kind their name suggests
 * @param notTaken numbers of the rows that were rejected or are doubtful
 * @param changes units, persons and their personal values, for one edit
 */
public record PersonnelImport(
        TableFormat format,
        ColumnMapping<PersonField> mapping,
        ImportCounts counts,
        List<Unit> newUnits,
        List<RowIssue> issues,
        SortedSet<Integer> notTaken,
        ChangeSet changes) {

    /** The sheet that was read; empty for CSV. */
    public String sheet() {
        return mapping.sheet();
    }
}

package id.petapam.exchange;

import id.petapam.model.ChangeSet;
import java.util.List;
import java.util.SortedSet;

/**
 * What an import of sites would do. Changes nothing by itself.
 *
 * @param notTaken numbers of the rows that were rejected or are doubtful
 */
public record SiteImport(
        TableFormat format,
        ColumnMapping<SiteField> mapping,
        ImportCounts counts,
        List<RowIssue> issues,
        SortedSet<Integer> notTaken,
        ChangeSet changes) {}

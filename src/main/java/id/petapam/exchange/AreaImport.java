package id.petapam.exchange;

import id.petapam.model.OwnArea;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What an import of official areas would do. Changes nothing by itself.
 *
 * @param areas those that are new to the plan or differ from what it has
 * @param otherRegencies features left out because they belong elsewhere, by name of the kabupaten/kota
 * @param notTaken numbers of the rows that were rejected or are doubtful
 */
public record AreaImport(
        TableFormat format,
        ColumnMapping<AreaField> mapping,
        ImportCounts counts,
        SortedMap<String, Integer> otherRegencies,
        List<RowIssue> issues,
        SortedSet<Integer> notTaken,
        List<OwnArea> areas) {

    public AreaImport {
        areas = List.copyOf(areas);
    }
}

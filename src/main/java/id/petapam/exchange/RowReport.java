package id.petapam.exchange;

import id.petapam.model.Phrase;
import id.petapam.model.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Collects what became of each row and what there is to say about it. */
final class RowReport {

    private final String sheet;
    private final List<RowIssue> issues = new ArrayList<>();
    private final Map<RowFate, Integer> fates = new EnumMap<>(RowFate.class);
    private final TreeSet<Integer> notTaken = new TreeSet<>();

    RowReport(String sheet) {
        this.sheet = sheet;
    }

    void say(TableRow row, String column, IssueCode code, Severity severity, String value, Phrase message) {
        String brief = value.length() > 200 ? value.substring(0, 200) : value;
        issues.add(new RowIssue(sheet, row.number(), column, code, severity, brief, message));
    }

    void end(TableRow row, RowFate fate) {
        fates.merge(fate, 1, Integer::sum);
        if (fate == RowFate.REJECTED || fate == RowFate.DOUBTFUL) {
            notTaken.add(row.number());
        }
    }

    List<RowIssue> issues() {
        return List.copyOf(issues);
    }

    ImportCounts counts() {
        return new ImportCounts(
                fates.values().stream().mapToInt(Integer::intValue).sum(),
                of(RowFate.ADDED),
                of(RowFate.UPDATED),
                of(RowFate.UNCHANGED),
                of(RowFate.REJECTED),
                of(RowFate.DOUBTFUL),
                of(RowFate.OTHER_REGENCY));
    }

    /** Rows that were rejected or are doubtful. */
    TreeSet<Integer> notTaken() {
        return notTaken;
    }

    private int of(RowFate fate) {
        return fates.getOrDefault(fate, 0);
    }
}

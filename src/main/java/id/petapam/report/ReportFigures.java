package id.petapam.report;

import id.petapam.model.StationId;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.need.NeedTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was computed for a paper: the very figures that window and command line show.
 *
 * @param access how each station can be reached; empty where nobody looked
 * @param findings what is still wrong, gravest first; empty where nobody looked
 * @param movement who leaves when; empty where nobody looked
 * @param shortage the page that proves the shortage; empty where nobody looked
 */
public record ReportFigures(
        NeedTable need,
        BalanceSheet balance,
        Map<StationId, StationAccess> access,
        Optional<List<OpenFinding>> findings,
        Optional<ShortageFigures> shortage,
        Optional<MoveFigures> movement) {

    /** Without the page that proves the shortage. */
    public ReportFigures(
            NeedTable need,
            BalanceSheet balance,
            Map<StationId, StationAccess> access,
            Optional<List<OpenFinding>> findings) {
        this(need, balance, access, findings, Optional.empty(), Optional.empty());
    }

    public ReportFigures {
        findings = findings.map(List::copyOf);
    }

    public static ReportFigures of(NeedTable need, BalanceSheet balance) {
        return new ReportFigures(need, balance, Map.of(), Optional.empty());
    }
}

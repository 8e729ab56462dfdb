package id.petapam.report;

import id.petapam.model.Classification;
import id.petapam.model.DistrictCode;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.report.page.Paper;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What paper is wanted.
 *
 * @param need of the same plan and phase, the very figures that window and command line show
 * @param balance of the same plan and phase
 * @param paper A3 is for the map sheets; the text then stands on A4
 * @param district only this kecamatan; empty: all of the plan
 * @param phase whose assignments are printed
 * @param phones whether RAHASIA shows telephone numbers; TERBATAS never does
 * @param fingerprint short hash of the plan's version, printed on every page
 * @param date when the paper is made
 */
public record ReportRequest(
        Plan plan,
        NeedTable need,
        BalanceSheet balance,
        Paper paper,
        Optional<DistrictCode> district,
        PhaseId phase,
        Classification classification,
        boolean phones,
        String fingerprint,
        LocalDate date,
        Words words) {

    boolean isFull() {
        return classification == Classification.RAHASIA;
    }

    boolean showsPhones() {
        return isFull() && phones;
    }
}

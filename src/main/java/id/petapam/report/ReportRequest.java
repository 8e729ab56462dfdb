package id.petapam.report;

import id.petapam.map.BaseMap;
import id.petapam.model.Classification;
import id.petapam.model.DistrictCode;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.report.page.Paper;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What paper is wanted. {@link #of} gives the usual one: all of the plan on F4, RAHASIA, without telephone numbers.
 *
 * @param need of the same plan and phase, the very figures that window and command line show
 * @param balance of the same plan and phase
 * @param base ground of the map sheets; where it has no area of a code, its sheet shows the stations only
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
        BaseMap base,
        Paper paper,
        Optional<DistrictCode> district,
        PhaseId phase,
        Classification classification,
        boolean phones,
        String fingerprint,
        LocalDate date,
        Words words) {

    /** The usual paper of the voting phase. */
    public static ReportRequest of(
            Plan plan,
            NeedTable need,
            BalanceSheet balance,
            BaseMap base,
            String fingerprint,
            LocalDate date,
            Words words) {
        return new ReportRequest(
                plan,
                need,
                balance,
                base,
                Paper.F4,
                Optional.empty(),
                Phase.VOTING,
                Classification.RAHASIA,
                false,
                fingerprint,
                date,
                words);
    }

    public ReportRequest on(Paper newPaper) {
        return new ReportRequest(
                plan, need, balance, base, newPaper, district, phase, classification, phones, fingerprint, date, words);
    }

    public ReportRequest only(Optional<DistrictCode> newDistrict) {
        return new ReportRequest(
                plan, need, balance, base, paper, newDistrict, phase, classification, phones, fingerprint, date, words);
    }

    public ReportRequest as(Classification newClassification) {
        return new ReportRequest(
                plan, need, balance, base, paper, district, phase, newClassification, phones, fingerprint, date, words);
    }

    public ReportRequest withPhones(boolean shown) {
        return new ReportRequest(
                plan, need, balance, base, paper, district, phase, classification, shown, fingerprint, date, words);
    }

    boolean isFull() {
        return classification == Classification.RAHASIA;
    }

    boolean showsPhones() {
        return isFull() && phones;
    }
}

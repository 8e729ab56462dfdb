package id.petapam.report;

import id.petapam.map.BaseMap;
import id.petapam.map.Underlay;
import id.petapam.model.Classification;
import id.petapam.model.DistrictCode;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.StationId;
import id.petapam.report.page.Paper;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What paper is wanted. {@link #of} gives the usual one: all of the plan on F4, RAHASIA, without telephone numbers.
 *
 * @param figures of the same plan and phase
 * @param base ground of the map sheets; where it has no area of a code, its sheet shows the stations only
 * @param paper A3 is for the map sheets; the text then stands on A4
 * @param district only this kecamatan; empty: all of the plan
 * @param phase whose assignments are printed
 * @param phones whether RAHASIA shows telephone numbers; TERBATAS never does
 * @param parts which are printed; those that nothing is known about are left out
 * @param fingerprint short hash of the plan's version, printed on every page
 * @param date when the paper is made
 * @param under base maps of others on the map sheets, between the ground and the borders
 */
public record ReportRequest(
        Plan plan,
        ReportFigures figures,
        BaseMap base,
        Paper paper,
        Optional<DistrictCode> district,
        PhaseId phase,
        Classification classification,
        boolean phones,
        Set<PaperPart> parts,
        String fingerprint,
        LocalDate date,
        Words words,
        Underlay under) {

    public ReportRequest {
        parts = Set.copyOf(parts);
    }

    /** The usual paper of the voting phase. */
    public static ReportRequest of(
            Plan plan, ReportFigures figures, BaseMap base, String fingerprint, LocalDate date, Words words) {
        return new ReportRequest(
                plan,
                figures,
                base,
                Paper.F4,
                Optional.empty(),
                Phase.VOTING,
                Classification.RAHASIA,
                false,
                EnumSet.allOf(PaperPart.class),
                fingerprint,
                date,
                words,
                Underlay.NONE);
    }

    public ReportRequest on(Paper newPaper) {
        return new ReportRequest(
                plan,
                figures,
                base,
                newPaper,
                district,
                phase,
                classification,
                phones,
                parts,
                fingerprint,
                date,
                words,
                Underlay.NONE);
    }

    public ReportRequest only(Optional<DistrictCode> newDistrict) {
        return new ReportRequest(
                plan,
                figures,
                base,
                paper,
                newDistrict,
                phase,
                classification,
                phones,
                parts,
                fingerprint,
                date,
                words,
                under);
    }

    public ReportRequest as(Classification newClassification) {
        return new ReportRequest(
                plan,
                figures,
                base,
                paper,
                district,
                phase,
                newClassification,
                phones,
                parts,
                fingerprint,
                date,
                words,
                under);
    }

    public ReportRequest withPhones(boolean shown) {
        return new ReportRequest(
                plan,
                figures,
                base,
                paper,
                district,
                phase,
                classification,
                shown,
                parts,
                fingerprint,
                date,
                words,
                under);
    }

    public ReportRequest withParts(Set<PaperPart> newParts) {
        return new ReportRequest(
                plan,
                figures,
                base,
                paper,
                district,
                phase,
                classification,
                phones,
                newParts,
                fingerprint,
                date,
                words,
                under);
    }

    public ReportRequest in(Words newWords) {
        return new ReportRequest(
                plan,
                figures,
                base,
                paper,
                district,
                phase,
                classification,
                phones,
                parts,
                fingerprint,
                date,
                newWords,
                under);
    }

    public ReportRequest over(Underlay newUnder) {
        return new ReportRequest(
                plan,
                figures,
                base,
                paper,
                district,
                phase,
                classification,
                phones,
                parts,
                fingerprint,
                date,
                words,
                newUnder);
    }

    public NeedTable need() {
        return figures.need();
    }

    public BalanceSheet balance() {
        return figures.balance();
    }

    Map<StationId, StationAccess> access() {
        return figures.access();
    }

    Optional<List<OpenFinding>> findings() {
        return figures.findings();
    }

    boolean has(PaperPart part) {
        return parts.contains(part);
    }

    /** True where this kecamatan is to be printed. */
    boolean wants(Optional<DistrictCode> code) {
        return district.isEmpty() || district.equals(code);
    }

    boolean isFull() {
        return classification == Classification.RAHASIA;
    }

    boolean showsPhones() {
        return isFull() && phones;
    }
}

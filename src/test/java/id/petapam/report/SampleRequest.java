package id.petapam.report;

import id.petapam.model.Classification;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.report.page.Paper;
import id.petapam.report.pdf.FontFiles;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Requests for papers of the sample plans. */
final class SampleRequest {

    private SampleRequest() {}

    static ReportRequest of(Plan plan, Classification classification) {
        return new ReportRequest(
                plan,
                NeedTable.of(plan, Phase.VOTING),
                BalanceSheet.of(plan, Phase.VOTING),
                Paper.F4,
                Optional.empty(),
                Phase.VOTING,
                classification,
                false,
                "a1b2c3d4",
                LocalDate.of(2024, 2, 1),
                new Words(Language.ID));
    }

    /** A request for a plan that is not begun: need and balance of another one, which must not matter. */
    static ReportRequest bare(Plan empty) {
        ReportRequest other = of(SamplePlan.withoutStations(), Classification.RAHASIA);
        return new ReportRequest(
                empty,
                other.need(),
                other.balance(),
                other.paper(),
                other.district(),
                other.phase(),
                other.classification(),
                false,
                other.fingerprint(),
                other.date(),
                other.words());
    }

    static FontFiles fonts() {
        return FontFiles.in(Path.of("data/fonts"));
    }
}

package id.petapam.report;

import id.petapam.map.BaseMap;
import id.petapam.model.Classification;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.region.RegionReader;
import id.petapam.region.RegionUnreadable;
import id.petapam.report.pdf.FontFiles;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.RegionBaseMap;
import java.nio.file.Path;
import java.time.LocalDate;

/** Requests for papers of the sample plans, on the built-in region. */
final class SampleRequest {

    private static final BaseMap BASE = base();

    private SampleRequest() {}

    static ReportRequest of(Plan plan, Classification classification) {
        return ReportRequest.of(
                        plan,
                        ReportFigures.of(NeedTable.of(plan, Phase.VOTING), BalanceSheet.of(plan, Phase.VOTING)),
                        BASE,
                        "a1b2c3d4",
                        LocalDate.of(2024, 2, 1),
                        new Words(Language.ID))
                .as(classification);
    }

    /** A request for a plan that is not begun: need and balance of another one, which must not matter. */
    static ReportRequest bare(Plan empty) {
        ReportRequest other = of(SamplePlan.withoutStations(), Classification.RAHASIA);
        return ReportRequest.of(empty, other.figures(), other.base(), other.fingerprint(), other.date(), other.words());
    }

    static FontFiles fonts() {
        return FontFiles.in(Path.of(""));
    }

    private static BaseMap base() {
        try {
            return RegionBaseMap.of(new RegionReader().read(Path.of("data/region/sumsel.gpkg")));
        } catch (RegionUnreadable e) {
            throw new AssertionError("the built-in region", e);
        }
    }
}

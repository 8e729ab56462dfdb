package id.petapam.report;

import id.petapam.exchange.RuleBookReader;
import id.petapam.map.BaseMap;
import id.petapam.model.Classification;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.model.StationId;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.RegionUnreadable;
import id.petapam.report.pdf.FontFiles;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.RegionBaseMap;
import id.petapam.workflow.OpenRegion;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.findings.PaperFindings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Requests for papers of the sample plans, on the built-in region. */
final class SampleRequest {

    private static final Region REGION = region();
    private static final BaseMap BASE = RegionBaseMap.of(REGION);

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

    /** The same with everything that is known about the ways to its stations, and what is still wrong. */
    static ReportRequest studied(Plan plan, Classification classification) {
        RuleBook rules =
                new RuleBookReader().read(Path.of("data/rulebook.json")).defaults();
        StudyAccess study = new StudyAccess(
                REGION, new OpenRegion().knowledge(Path.of("data/region/sumsel-knowledge.json")), rules);
        Map<StationId, StationAccess> access = new LinkedHashMap<>();
        study.study(plan).stations().forEach(one -> access.put(one.station().id(), one));
        ReportFigures figures = new ReportFigures(
                NeedTable.of(plan, Phase.VOTING),
                BalanceSheet.of(plan, Phase.VOTING),
                access,
                Optional.of(new PaperFindings(new CheckPlan(study, rules)).of(plan, Phase.VOTING)));
        ReportRequest bare = of(plan, classification);
        return ReportRequest.of(plan, figures, bare.base(), bare.fingerprint(), bare.date(), bare.words())
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

    private static Region region() {
        try {
            return new RegionReader().read(Path.of("data/region/sumsel.gpkg"));
        } catch (RegionUnreadable e) {
            throw new AssertionError("the built-in region", e);
        }
    }
}

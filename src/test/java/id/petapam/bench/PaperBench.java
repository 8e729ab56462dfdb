package id.petapam.bench;

import id.petapam.edit.History;
import id.petapam.edit.HistoryEntry;
import id.petapam.edit.HistoryEntry.Step;
import id.petapam.edit.MakeGroups;
import id.petapam.exchange.RuleBookReader;
import id.petapam.job.Progress;
import id.petapam.map.Underlay;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.planner.VillageGrouping;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.report.pdf.FontFiles;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.workflow.MakeExample;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.OpenRegion;
import id.petapam.workflow.PaperOptions;
import id.petapam.workflow.PlanRegion;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.WriteReport;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.findings.PaperFindings;
import id.petapam.workflow.proof.ProveShortage;
import id.petapam.workflow.propose.ProposePlan;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * How long the papers of a plan take, all parts, and how large they are: OKU Timur (2,180 stations, 20 kecamatan); with
 * the argument {@code 16.02} another kabupaten by its code, grouped; with {@code province} all of South Sumatra (25,985
 * stations, 241 kecamatan), grouped. Run with:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=PaperBench -Dbench.args=16.02}
 */
public final class PaperBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2024, 2, 14);

    private PaperBench() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(System.getProperty("petapam.home", ""));
        Region region = new RegionReader().read(home.resolve("data/region/sumsel.gpkg"));
        RuleBook rules =
                new RuleBookReader().read(home.resolve("data/rulebook.json")).defaults();
        StudyAccess study = new StudyAccess(
                region, new OpenRegion().knowledge(home.resolve("data/region/sumsel-knowledge.json")), rules);
        WriteReport write = new WriteReport(
                () -> FontFiles.in(home),
                PlanRegion.on(region),
                () -> study,
                new PaperFindings(new CheckPlan(study, rules)),
                () -> new ProveShortage(new ProposePlan(study, IdSource.of(new Random(1)))),
                () -> new id.petapam.workflow.movement.MakeMovement(study),
                () -> Underlay.NONE,
                Clock.fixed(Instant.parse("2024-02-01T03:00:00Z"), ZoneOffset.UTC));
        String what = args.length > 0 ? args[0] : "";
        boolean province = what.equals("province");
        Plan plan = what.isEmpty() ? example(region, rules) : grouped(province ? "16" : what, region, rules);
        History history = History.of(
                List.of(new HistoryEntry(1, Instant.EPOCH, "bench", "start", Phrase.of("edit.start"), Step.EDIT, 0)));
        Path file = Files.createTempFile("petapam-bench", ".pdf");
        for (int i = 0; i < (province ? 3 : 6); i++) {
            long wall = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            int pages = write.write(plan, history, PaperOptions.USUAL, file, new Words(Language.ID), Progress.NONE)
                    .pages();
            System.out.printf(
                    "%d stations, %d pages, %.2f MB: CPU %.2f s, wall %.2f s%s%n",
                    plan.stations().size(),
                    pages,
                    Files.size(file) / 1e6,
                    (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9,
                    (System.nanoTime() - wall) / 1e9,
                    i == 0 ? " (first)" : "");
        }
        Files.delete(file);
    }

    private static Plan example(Region region, RuleBook rules) {
        Plan[] plan = {Plan.empty()};
        new MakeExample(region, rules).through(edit -> {
            plan[0] = plan[0].with(edit.changes(plan[0]));
            return plan[0];
        });
        return plan[0];
    }

    private static Plan grouped(String code, Region region, RuleBook rules) {
        IdSource ids = IdSource.of(new Random(1));
        Plan plan = Plan.empty()
                .with(new NewPlan(region, rules, ids)
                        .found(PlanRequest.of(code, OperationType.PEMILU, DAY))
                        .changes(Plan.empty()));
        var groups = VillageGrouping.propose(plan, plan.stations().values(), ids);
        return plan.with(new MakeGroups(groups).changes(plan));
    }
}

package id.petapam.bench;

import id.petapam.edit.MakeGroups;
import id.petapam.exchange.RuleBookReader;
import id.petapam.job.Progress;
import id.petapam.map.BaseMap;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.planner.VillageGrouping;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.report.ReportComposer;
import id.petapam.report.ReportRequest;
import id.petapam.report.page.Document;
import id.petapam.report.pdf.FontFiles;
import id.petapam.report.pdf.PdfWriter;
import id.petapam.rules.balance.BalanceSheet;
import id.petapam.rules.need.NeedTable;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.RegionBaseMap;
import id.petapam.workflow.MakeExample;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.PlanRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * How long the paper of a plan takes and how large it is: OKU Timur (2,180 stations, 20 kecamatan), and with the
 * argument {@code province} all of South Sumatra (25,985 stations, 241 kecamatan), grouped. Run with:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=PaperBench -Dbench.args=province}
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
        BaseMap base = RegionBaseMap.of(region);
        FontFiles fonts = FontFiles.in(home);
        boolean province = args.length > 0 && args[0].equals("province");
        Plan plan = province ? province(region, rules) : example(region, rules);
        Path file = Files.createTempFile("petapam-bench", ".pdf");
        for (int i = 0; i < (province ? 3 : 8); i++) {
            long wall = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            ReportRequest request = ReportRequest.of(
                    plan,
                    NeedTable.of(plan, Phase.VOTING),
                    BalanceSheet.of(plan, Phase.VOTING),
                    base,
                    "bench",
                    DAY,
                    new Words(Language.ID));
            Document document = new ReportComposer().compose(request);
            int pages = new PdfWriter(fonts).write(document, file, Progress.NONE);
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

    private static Plan province(Region region, RuleBook rules) {
        IdSource ids = IdSource.of(new Random(1));
        Plan plan = Plan.empty()
                .with(new NewPlan(region, rules, ids)
                        .found(PlanRequest.of("16", OperationType.PEMILU, DAY))
                        .changes(Plan.empty()));
        var groups = VillageGrouping.propose(plan, plan.stations().values(), ids);
        return plan.with(new MakeGroups(groups).changes(plan));
    }
}

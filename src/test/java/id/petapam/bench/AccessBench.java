package id.petapam.bench;

import id.petapam.edit.DecideFlags;
import id.petapam.edit.Edit;
import id.petapam.edit.MoveStations;
import id.petapam.edit.StateFacts;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.FlagDecision;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.region.KnowledgeReader;
import id.petapam.region.LocalKnowledge;
import id.petapam.region.Region;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * How long the access study takes: of OKU Timur and of the province, as the 2024 counts stand (at village points) and
 * with every station at a point of its own; from nothing, and after one edit. Run with:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=AccessBench}
 */
public final class AccessBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2024, 2, 14);

    private AccessBench() {}

    public static void main(String[] args) throws Exception {
        Region region = Sumsel.region();
        LocalKnowledge knowledge = new KnowledgeReader().read(Path.of("data/region/sumsel-knowledge.json"));
        for (String code : new String[] {"16.08", "16"}) {
            Plan plan = Plan.empty()
                    .with(new NewPlan(region, Sumsel.rules(), IdSource.of(new Random(1)))
                            .found(PlanRequest.of(code, OperationType.PEMILU, DAY))
                            .changes(Plan.empty()));
            report("village points", region, knowledge, plan);
            report("own points", region, knowledge, surveyed(plan));
        }
    }

    private static Plan surveyed(Plan plan) {
        Random random = new Random(2);
        Map<StationId, PlacedPoint> points = new LinkedHashMap<>();
        for (PollingStation s : plan.stations().values()) {
            s.point()
                    .ifPresent(p -> points.put(
                            s.id(),
                            new PlacedPoint(
                                    p.at().offset(random.nextGaussian() * 800, random.nextGaussian() * 800),
                                    PointQuality.SURVEYED)));
        }
        return plan.with(new MoveStations(points).changes(plan));
    }

    private static void report(String what, Region region, LocalKnowledge knowledge, Plan plan) {
        int rounds = plan.stations().size() > 10_000 ? 6 : 20;
        double[] whole = new double[rounds];
        AccessTable table = null;
        for (int i = 0; i < rounds; i++) {
            // a fresh study has to build its indexes of the region too
            StudyAccess study = new StudyAccess(region, knowledge, Sumsel.rules());
            long start = THREADS.getCurrentThreadCpuTime();
            table = study.study(plan);
            whole[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        print(what + ", from nothing", plan, whole);
        StationId one =
                List.copyOf(plan.stations().keySet()).get(plan.stations().size() / 2);
        PlacedPoint moved = plan.stations()
                .get(one)
                .point()
                .map(p -> new PlacedPoint(p.at().offset(300, 200), PointQuality.STATED))
                .orElseThrow();
        after(what + ", a station moved", region, knowledge, plan, table, new MoveStations(Map.of(one, moved)));
        after(
                what + ", a fact stated",
                region,
                knowledge,
                plan,
                table,
                new StateFacts(List.of(one), Map.of(StatedFact.FLOOD_PRONE, Optional.of("YA"))));
        after(
                what + ", a flag dismissed",
                region,
                knowledge,
                plan,
                table,
                new DecideFlags(List.of(new FlagDecision(
                        one, AccessFlagKind.ISOLATED, FlagDecision.Verdict.DISMISSED, "contoh", "", DAY, ""))));
    }

    private static void after(
            String what, Region region, LocalKnowledge knowledge, Plan plan, AccessTable table, Edit edit) {
        StudyAccess study = new StudyAccess(region, knowledge, Sumsel.rules());
        double[] times = new double[20];
        for (int i = 0; i < times.length; i++) {
            Plan next = plan.with(edit.changes(plan));
            next.index();
            long start = THREADS.getCurrentThreadCpuTime();
            study.study(next, Optional.of(table));
            times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        print(what, plan, times);
    }

    private static void print(String what, Plan plan, double[] times) {
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                "%6d stations, %-34s CPU first %7.1f ms, median %7.1f ms, worst %7.1f ms%n",
                plan.stations().size(), what, first, times[times.length / 2], times[times.length - 1]);
    }
}

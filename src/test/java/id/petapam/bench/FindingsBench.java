package id.petapam.bench;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.MakeGroups;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.VillageGrouping;
import id.petapam.region.RegionReader;
import id.petapam.region.RegionUnreadable;
import id.petapam.workflow.findings.CheckPlan;
import id.petapam.workflow.findings.Checks;
import id.petapam.workflow.findings.PlanCheck;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/**
 * How long all findings of a plan take, from nothing and after one edit: at 2,180 and at 26,000 stations, with the
 * built-in region. Run with: {@code mvn -q test-compile exec:exec@bench -Dbench=FindingsBench}
 */
public final class FindingsBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private FindingsBench() {}

    public static void main(String[] args) throws RegionUnreadable {
        CheckPlan check = Checks.on(new RegionReader().read(Path.of("data/region/sumsel.gpkg")));
        for (int districts : new int[] {20, 240}) {
            PlanFixture fixture = PlanFixture.plan();
            for (int d = 0; d < districts; d++) {
                String code = String.format("16.%02d.%02d", d / 20 + 1, d % 20 + 1);
                fixture.district(code, code)
                        .stations(code, VulnerabilityClass.KURANG_RAWAN, 91)
                        .stations(code, null, 9)
                        .stations(code, VulnerabilityClass.RAWAN, 9);
            }
            Plan plan = fixture.unit("Samapta", UnitKind.POLRES, 500).build();
            report("no groups", check, plan);
            var groups = VillageGrouping.propose(plan, plan.stations().values(), IdSource.of(new Random(1)));
            report("grouped", check, plan.with(new MakeGroups(groups).changes(plan)));
        }
    }

    private static void report(String what, CheckPlan check, Plan plan) {
        double[] whole = new double[30];
        double[] after = new double[30];
        PlanCheck known = check.check(plan, Phase.VOTING);
        Plan next = plan;
        for (int i = 0; i < whole.length; i++) {
            // The index is part of the work after each edit: a fresh plan value has none yet.
            Plan fresh = plan.withoutPersonal();
            long start = THREADS.getCurrentThreadCpuTime();
            check.check(fresh, Phase.VOTING);
            whole[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            Post post = next.index().postOf(next.stations().keySet().iterator().next());
            next = next.with(new AssignUnit(
                            new UnitId("Samapta"),
                            Phase.VOTING,
                            Map.of(post, Headcount.of(1)),
                            IdSource.of(new Random(i)))
                    .changes(next));
            start = THREADS.getCurrentThreadCpuTime();
            known = check.check(next, Phase.VOTING, known);
            after[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        System.out.printf(
                "%6d stations, %-9s %6d findings: whole first %6.1f ms, median %6.1f, worst %6.1f; after an edit median"
                        + " %6.1f ms, worst %6.1f (%d looked at anew), ratio %.2f%n",
                plan.stations().size(),
                what,
                known.open().size(),
                whole[0],
                median(whole),
                worst(whole),
                median(after),
                worst(after),
                known.computed(),
                median(after) / median(whole));
    }

    private static double median(double[] millis) {
        double[] warm = Arrays.copyOfRange(millis, 10, millis.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static double worst(double[] millis) {
        return Arrays.stream(millis, 10, millis.length).max().orElse(0);
    }
}

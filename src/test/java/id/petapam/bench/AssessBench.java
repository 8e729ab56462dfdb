package id.petapam.bench;

import id.petapam.edit.MakeGroups;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.VillageGrouping;
import id.petapam.workflow.Assessment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Random;

/**
 * How long the derived figures (need, coverage, balance) of a whole plan take: at 2,180 and at 26,000 stations, with
 * and without groups. Run with:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=AssessBench}
 */
public final class AssessBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private AssessBench() {}

    public static void main(String[] args) {
        for (int districts : new int[] {20, 240}) {
            PlanFixture fixture = PlanFixture.plan();
            for (int d = 0; d < districts; d++) {
                String code = String.format("16.%02d.%02d", d / 20 + 1, d % 20 + 1);
                fixture.district(code, code)
                        .stations(code, VulnerabilityClass.KURANG_RAWAN, 100)
                        .stations(code, VulnerabilityClass.RAWAN, 9);
            }
            Plan plan = fixture.strength("Semua", 446, 0, "1/1").build();
            report("no groups", plan);
            var groups = VillageGrouping.propose(plan, plan.stations().values(), IdSource.of(new Random(1)));
            report("grouped", plan.with(new MakeGroups(groups).changes(plan)));
        }
    }

    private static void report(String what, Plan plan) {
        double[] millis = new double[30];
        for (int i = 0; i < millis.length; i++) {
            // The index is part of the work after each edit: a fresh plan value has none yet.
            Plan fresh = plan.withoutPersonal();
            long start = THREADS.getCurrentThreadCpuTime();
            Assessment.of(fresh, Phase.VOTING);
            millis[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis, 10, millis.length);
        System.out.printf(
                "%6d stations, %-9s CPU first %7.1f ms, then median %6.1f ms, worst %6.1f ms%n",
                plan.stations().size(), what, millis[0], millis[20], millis[29]);
    }
}

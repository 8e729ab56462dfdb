package id.petapam.bench;

import com.google.ortools.Loader;
import id.petapam.bench.side.OrTools;
import id.petapam.planner.flow.FillSeats;
import id.petapam.planner.flow.Seating;
import id.petapam.planner.flow.SeatingProof;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;

/**
 * The planner's own solver beside the min-cost flow of OR-Tools, on the same numbers: a Polres (30 units, 500 teams) and a
 * province (300 units, 3,700 teams), with enough people and with a fifth too few. Run with:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=FlowBench}
 */
public final class FlowBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private FlowBench() {}

    public static void main(String[] args) {
        Loader.loadNativeLibraries();
        for (int[] size : new int[][] {{30, 500}, {300, 3700}}) {
            for (double share : new double[] {1.1, 0.8}) {
                Seating in = scattered(size[0], size[1], share);
                for (int round = 0; round < 3; round++) {
                    compare(in, share);
                }
            }
        }
    }

    /** Units and posts on a square of 200 minutes; posts lie round some units more than round others. */
    private static Seating scattered(int units, int seats, double share) {
        Random random = new Random(4);
        double[][] homes = new double[units][];
        int[] capacity = new int[units];
        for (int u = 0; u < units; u++) {
            homes[u] = new double[] {200 * random.nextDouble(), 200 * random.nextDouble()};
        }
        for (int i = 0; i < seats * share; i++) {
            capacity[random.nextInt(units)]++;
        }
        long[][] cost = new long[seats][units + 1];
        for (long[] row : cost) {
            double[] near = homes[(int) (units * Math.pow(random.nextDouble(), 2))];
            double x = near[0] + 15 * random.nextGaussian();
            double y = near[1] + 15 * random.nextGaussian();
            for (int u = 0; u < units; u++) {
                row[u] = Math.round(Math.hypot(x - homes[u][0], y - homes[u][1]));
            }
            row[units] = 100_000L * (1 + random.nextInt(3));
        }
        return new Seating(cost, capacity);
    }

    private static void compare(Seating in, double share) {
        long start = THREADS.getCurrentThreadCpuTime();
        Seating.Filled filled = FillSeats.fill(in, () -> false);
        long own = THREADS.getCurrentThreadCpuTime() - start;
        SeatingProof.Verdict verdict = SeatingProof.check(in, filled.sourceOf(), filled.sourcePrice());
        start = THREADS.getCurrentThreadCpuTime();
        long other = OrTools.cost(in);
        long theirs = THREADS.getCurrentThreadCpuTime() - start;
        System.out.printf(
                "%d units, %d teams, people for %.0f %%: own %.0f ms CPU, cost %s, %s; OR-Tools %.0f ms CPU, cost %d%n",
                in.sources(),
                in.seats(),
                100 * share,
                own / 1e6,
                verdict.cost(),
                verdict.isProven() ? "proven" : "NOT PROVEN",
                theirs / 1e6,
                other);
    }
}

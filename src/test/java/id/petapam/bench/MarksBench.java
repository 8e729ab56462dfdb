package id.petapam.bench;

import id.petapam.geo.LatLon;
import id.petapam.map.AccessMark;
import id.petapam.map.ClusterLevel;
import id.petapam.map.Clusters;
import id.petapam.map.MarkClass;
import id.petapam.map.MarkState;
import id.petapam.map.StationMarks;
import id.petapam.map.Viewport;
import id.petapam.model.Coverage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Picking (quality.md: ≤ 1 ms), lasso (≤ 10 ms) and clusters (≤ 30 ms a level) for 25,985 and 823,220 stations. Run:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=MarksBench}
 */
public final class MarksBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MarksBench() {}

    public static void main(String[] args) {
        for (int size : new int[] {25_985, 823_220}) {
            run(size);
        }
    }

    private static void run(int size) {
        Random dice = new Random(1);
        double spread = size > 100_000 ? 8 : 1;
        long t = THREADS.getCurrentThreadCpuTime();
        StationMarks.Builder builder = new StationMarks.Builder();
        MarkState state = new MarkState(MarkClass.KURANG_RAWAN, Coverage.EMPTY, true, AccessMark.NONE);
        LatLon village = null;
        for (int i = 0; i < size; i++) {
            if (i % 8 == 0) {
                village = new LatLon(-3.3 + dice.nextGaussian() * 0.6, 104 + dice.nextGaussian() * spread);
            }
            builder.add(village.offset(dice.nextGaussian() * 150, dice.nextGaussian() * 150), state);
        }
        StationMarks marks = builder.build();
        System.out.printf(
                "%,d stations, CPU times: built in %.0f ms%n", size, (THREADS.getCurrentThreadCpuTime() - t) / 1e6);
        Viewport view = Viewport.of(new LatLon(-3.3, 104), 7.5, 1366, 700);
        time("nearest", 2000, i -> marks.nearest(view, i % 1366, (i * 7) % 700, 20));
        double[] lasso = new double[600];
        for (int i = 0; i < 300; i++) {
            double r = 200 + 80 * Math.sin(i);
            lasso[2 * i] = 683 + r * Math.cos(i * Math.PI / 150);
            lasso[2 * i + 1] = 350 + r * Math.sin(i * Math.PI / 150);
        }
        time("lasso", 60, i -> marks.inLasso(view, lasso));
        time("box", 60, i -> marks.inBox(view, 200, 100, 1100, 600));
        time("places of all half levels 6 to 18, each", 25, i -> Clusters.of(marks, new int[size])
                .level(6 + (i % 25) / 2.0));
        Clusters clusters = Clusters.of(marks, new int[size]);
        time("figures after an edit", 40, i -> clusters.restated(marks, new int[size])
                .level(8));
        ClusterLevel level = clusters.level(8);
        System.out.println("  discs at zoom 8: " + level.size());
    }

    private static void time(String what, int times, IntConsumer work) {
        for (int i = 0; i < times; i++) {
            work.accept(i);
        }
        double[] ms = new double[times];
        for (int i = 0; i < times; i++) {
            long t = THREADS.getCurrentThreadCpuTime();
            work.accept(i);
            ms[i] = (THREADS.getCurrentThreadCpuTime() - t) / 1e6;
        }
        Arrays.sort(ms);
        System.out.printf(
                "  %-42s p50 %7.3f p95 %7.3f max %7.3f ms%n",
                what, ms[times / 2], ms[(int) (times * 0.95)], ms[times - 1]);
    }
}

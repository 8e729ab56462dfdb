package id.petapam.bench;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.Detail;
import id.petapam.route.Snap;
import id.petapam.route.SyntheticProvince;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelNetwork;
import id.petapam.route.TravelNumbers;
import id.petapam.route.TravelTree;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The travel network of a made-up province of half a million edges: build, one to all. Run with:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=RouteBench}
 */
public final class RouteBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private RouteBench() {}

    public static void main(String[] args) {
        SyntheticProvince province = new SyntheticProvince(1, 700, 520, 7);
        Detail detail = province.detail();
        System.out.printf(
                "%d roads, %d vertices; %.0f MB%n",
                detail.roads().size(), detail.roads().vertices(), used());
        double before = used();
        long start = System.nanoTime();
        TravelNetwork network = TravelNetwork.build(detail, List.of(), TravelNumbers.defaults());
        System.out.printf("build %.0f ms, %s; %.0f MB%n", (System.nanoTime() - start) / 1e6, network, used() - before);
        List<LatLon> places = province.places(26_000);
        start = System.nanoTime();
        List<Snap> snaps =
                places.stream().map(network::snap).flatMap(Optional::stream).toList();
        System.out.printf("snap %d: %.0f ms%n", snaps.size(), (System.nanoTime() - start) / 1e6);
        List<LatLon> posts = province.places(40);
        double[] wall = new double[30];
        double[] cpu = new double[30];
        for (int i = 0; i < wall.length; i++) {
            start = System.nanoTime();
            long startCpu = THREADS.getCurrentThreadCpuTime();
            TravelTree tree = network.from(posts.get(i), TravelConditions.USUAL);
            wall[i] = (System.nanoTime() - start) / 1e6;
            cpu[i] = (THREADS.getCurrentThreadCpuTime() - startCpu) / 1e6;
            if (i == 0) {
                System.out.println(
                        snaps.stream().filter(s -> tree.minutes(s).isPresent()).count() + " reached");
            }
        }
        report("one to all", wall, cpu);
    }

    private static void report(String what, double[] wall, double[] cpu) {
        Arrays.sort(wall);
        Arrays.sort(cpu);
        System.out.printf(
                "%-20s median %6.1f ms (%.1f to %.1f), CPU median %6.1f ms%n",
                what, wall[wall.length / 2], wall[0], wall[wall.length - 1], cpu[cpu.length / 2]);
    }

    private static double used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}

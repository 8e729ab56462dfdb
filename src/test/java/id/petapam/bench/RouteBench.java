package id.petapam.bench;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.Detail;
import id.petapam.route.BridgeUse;
import id.petapam.route.SingleBridges;
import id.petapam.route.Snap;
import id.petapam.route.SyntheticProvince;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelNetwork;
import id.petapam.route.TravelNumbers;
import id.petapam.route.TravelTree;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The travel network of a made-up province of half a million edges and 4.6 million vertices: made, asked from one post
 * for everywhere, from 40 posts for 26,000 places, and again with a bridge closed. As a bound, a plain walk over all
 * edges in the same run. Run with: {@code mvn -q test-compile exec:exec@bench -Dbench=RouteBench}
 */
public final class RouteBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private RouteBench() {}

    public static void main(String[] args) {
        SyntheticProvince province = new SyntheticProvince(1, 700, 520, 7, 50);
        Detail detail = province.detail();
        System.out.printf(
                "%d roads, %d vertices%n", detail.roads().size(), detail.roads().vertices());
        double before = used();
        TravelNetwork[] made = new TravelNetwork[1];
        measure("build", 3, i -> made[0] = TravelNetwork.build(detail, List.of(), TravelNumbers.defaults()));
        TravelNetwork network = made[0];
        System.out.printf("%s: %.0f MB%n", network, used() - before);
        List<LatLon> places = province.places(26_000);
        List<LatLon> posts = province.places(40);
        measure("snap 26,000", 3, i -> places.stream().map(network::snap).toList());
        List<Optional<Snap>> snaps = places.stream().map(network::snap).toList();
        near(network, places);
        measure("conditions", 5, i -> network.from(posts.get(0), night(i)));
        measure("one to all", 40, i -> network.from(posts.get(i), TravelConditions.USUAL));
        System.out.printf("with one set of conditions ready: %.0f MB%n", used() - before);
        measure("40 posts x 26,000", 7, i -> network.matrix(posts, snaps, TravelConditions.USUAL));
        TravelTree tree = network.from(posts.get(0), TravelConditions.USUAL);
        List<BridgeUse> bridges = network.allBridges();
        measure(
                "bridge closed",
                60,
                i -> tree.closing(Set.of(bridges.get(i * 5 % bridges.size()).key())));
        BridgeUse nearest = bridges.stream()
                .min((a, b) -> a.at().distanceTo(posts.get(0)).compareTo(b.at().distanceTo(posts.get(0))))
                .orElseThrow();
        measure("nearest bridge closed", 20, i -> tree.closing(Set.of(nearest.key())));
        measure("26,000 times read", 10, i -> snaps.stream()
                .filter(s -> tree.minutes(s.orElseThrow()).isPresent())
                .count());
        measure("1,000 itineraries", 5, i -> snaps.subList(0, 1000).stream()
                .map(s -> tree.itinerary(s.orElseThrow()))
                .toList());
        measure("single bridges of all", 5, i -> SingleBridges.of(network, posts.get(i), TravelConditions.USUAL)
                .dependents(snaps));
    }

    /** The stations of a Polres in the west, each at a point of its own, and the 16 nearest to each. */
    private static void near(TravelNetwork network, List<LatLon> places) {
        List<LatLon> some = places.stream()
                .sorted(Comparator.comparingDouble(LatLon::lon))
                .limit(2600)
                .toList();
        int[][] near = new int[some.size()][];
        for (int from = 0; from < near.length; from++) {
            LatLon at = some.get(from);
            near[from] = IntStream.range(0, some.size())
                    .boxed()
                    .sorted(Comparator.comparing(to -> some.get(to).distanceTo(at)))
                    .skip(1)
                    .limit(16)
                    .mapToInt(to -> to)
                    .toArray();
        }
        int[] most = new int[near.length];
        Arrays.fill(most, 30);
        List<Optional<Snap>> snaps = some.stream().map(network::snap).toList();
        measure("2,600 places, 16 near", 5, i -> network.near(snaps, near, most, TravelConditions.USUAL, () -> false));
        measure("the same by land", 5, i -> network.near(snaps, near, most, night(1), () -> false));
    }

    private static TravelConditions night(int i) {
        return new TravelConditions(i % 2 == 0, true, false, Set.of(), List.of());
    }

    private static void measure(String what, int times, IntFunction<?> work) {
        double[] wall = new double[times];
        double[] cpu = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            long startCpu = THREADS.getCurrentThreadCpuTime();
            work.apply(i);
            wall[i] = (System.nanoTime() - start) / 1e6;
            cpu[i] = (THREADS.getCurrentThreadCpuTime() - startCpu) / 1e6;
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        System.out.printf(
                "%-24s median %7.1f ms (%.1f to %.1f), CPU of this thread %7.1f ms%n",
                what, wall[times / 2], wall[0], wall[times - 1], cpu[times / 2]);
    }

    private static double used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}

package id.petapam.route;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Minutes from each of several origins to each of many places, under some conditions. Never changes. */
public final class TravelMatrix {

    private static final int MOST_WORKERS = 8;

    private final int[][] millis;

    private TravelMatrix(int[][] millis) {
        this.millis = millis;
    }

    /**
     * Finds all times, on all cores.
     *
     * @param origins those out of reach of the network reach nothing
     */
    static TravelMatrix of(
            TravelNetwork network, List<Optional<Snap>> origins, List<Optional<Snap>> places, Paces paces) {
        Graph graph = network.graph();
        BitSet keep = PlaceTimes.nodes(graph, places);
        keep.or(PlaceTimes.nodes(graph, origins));
        Steps steps = Core.of(graph, paces.steps, keep);
        PlaceTimes table = new PlaceTimes(graph, paces, steps, places);
        int[][] millis = new int[origins.size()][];
        int workers = Math.max(
                1,
                Math.min(
                        Math.min(MOST_WORKERS, origins.size()),
                        Runtime.getRuntime().availableProcessors()));
        IntStream.range(0, workers).parallel().forEach(worker -> {
            int[] dist = new int[steps.nodes * WayType.MODES];
            for (int o = worker; o < millis.length; o += workers) {
                millis[o] = row(graph, paces, steps, origins.get(o), table, dist);
            }
        });
        return new TravelMatrix(millis);
    }

    private static int[] row(
            Graph graph, Paces paces, Steps steps, Optional<Snap> origin, PlaceTimes table, int[] dist) {
        Arrays.fill(dist, Search.NEVER);
        if (origin.isPresent()) {
            Search search = new Search(steps, dist);
            search.stopAfter(table.targets(), table.later());
            Times.seed(graph, paces, origin.get(), steps, search);
            search.run();
        }
        return table.read(new Times(graph, paces, origin, steps, dist), origin, dist);
    }

    public int origins() {
        return millis.length;
    }

    /** Minutes from an origin to a place, by their numbers in the lists; empty where no way leads there. */
    public OptionalDouble minutes(int origin, int place) {
        int found = millis[origin][place];
        return found == Search.NEVER ? OptionalDouble.empty() : OptionalDouble.of(found / 60_000.0);
    }
}

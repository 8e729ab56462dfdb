package id.petapam.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Minutes between places and those near them. Each search ends when its few places are reached or its time is over, so
 * that thousands of places take a moment. Never changes.
 */
public final class NearTimes {

    private static final int MOST_WORKERS = 8;
    private static final int MILLIS_A_MINUTE = 60_000;

    private final int[][] millis;

    private NearTimes(int[][] millis) {
        this.millis = millis;
    }

    static NearTimes of(
            TravelNetwork network,
            List<Optional<Snap>> places,
            int[][] near,
            int[] mostMinutes,
            Paces paces,
            BooleanSupplier stop) {
        Graph graph = network.graph();
        Steps steps = Core.of(graph, paces.steps, PlaceTimes.nodes(graph, places));
        int[][] millis = new int[places.size()][];
        int workers = Math.max(1, Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()));
        IntStream.range(0, workers).parallel().forEach(worker -> {
            int[] dist = new int[steps.nodes * WayType.MODES];
            for (int from = worker; from < millis.length; from += workers) {
                List<Optional<Snap>> to = new ArrayList<>();
                for (int place : near[from]) {
                    to.add(stop.getAsBoolean() ? Optional.empty() : places.get(place));
                }
                int most = Math.multiplyExact(mostMinutes[from], MILLIS_A_MINUTE);
                millis[from] = row(graph, paces, steps, places.get(from), to, most, dist);
            }
        });
        return new NearTimes(millis);
    }

    private static int[] row(
            Graph graph, Paces paces, Steps steps, Optional<Snap> from, List<Optional<Snap>> to, int most, int[] dist) {
        Arrays.fill(dist, Search.NEVER);
        PlaceTimes table = new PlaceTimes(graph, paces, steps, to);
        if (from.isPresent() && to.stream().anyMatch(Optional::isPresent)) {
            Search search = new Search(steps, dist);
            search.stopAfter(table.targets(), table.later());
            search.giveUpAfter(most);
            Times.seed(graph, paces, from.get(), steps, search);
            search.run();
        }
        int[] row = table.read(new Times(graph, paces, from, steps, dist), from, dist);
        for (int i = 0; i < row.length; i++) {
            // what lies beyond was not searched to the end
            row[i] = row[i] > most ? Search.NEVER : row[i];
        }
        return row;
    }

    /**
     * Minutes from a place to one of those near it.
     *
     * @param place its number
     * @param near which of those near it, as they were given
     * @return empty where no way leads there within the time
     */
    public OptionalDouble minutes(int place, int near) {
        int found = millis[place][near];
        return found == Search.NEVER ? OptionalDouble.empty() : OptionalDouble.of(found / (double) MILLIS_A_MINUTE);
    }
}

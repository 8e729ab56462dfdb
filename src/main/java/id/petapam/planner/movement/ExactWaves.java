package id.petapam.planner.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Searches all trips through where few people and few vehicles are left: what it finds cannot be bettered. */
final class ExactWaves {

    private static final int MOST_DEMANDS = 8;
    private static final int MOST_CARRIERS = 3;
    private static final int MOST_STATES = 60_000;

    private final Timing timing;
    private final List<Carrier> carriers;
    private final Set<String> seen = new HashSet<>();
    private List<Demand> demands = List.of();
    private List<Trip> best = List.of();
    private int bestLeft;

    ExactWaves(Timing timing, List<Carrier> carriers) {
        this.timing = timing;
        this.carriers = carriers;
    }

    /** Empty where it is too much to search through, or nothing is better. */
    Optional<Waves.Found> better(List<Demand> all, Waves.Found than) {
        if (all.size() > MOST_DEMANDS || carriers.size() > MOST_CARRIERS || carriers.isEmpty()) {
            return Optional.empty();
        }
        demands = all;
        bestLeft = than.leftHeads();
        int[] free = new int[carriers.size()];
        Arrays.fill(free, Integer.MIN_VALUE / 2);
        search((1 << all.size()) - 1, free, new ArrayList<>());
        if (bestLeft == than.leftHeads()) {
            return Optional.empty();
        }
        List<Demand> left = new ArrayList<>(all);
        best.forEach(trip -> trip.aboard().forEach(left::remove));
        return Optional.of(new Waves.Found(best, left));
    }

    private void search(int pending, int[] free, List<Trip> trips) {
        if (bestLeft == 0 || seen.size() > MOST_STATES || !seen.add(pending + Arrays.toString(free))) {
            return;
        }
        int left = 0;
        for (int i = 0; i < demands.size(); i++) {
            left += (pending >> i & 1) == 1 ? demands.get(i).heads() : 0;
        }
        if (left < bestLeft) {
            bestLeft = left;
            best = List.copyOf(trips);
        }
        for (int c = 0; c < carriers.size(); c++) {
            for (int some = pending; some > 0; some = (some - 1) & pending) {
                Optional<Trip> trip = timing.trip(carriers.get(c), free[c], of(some));
                if (trip.isPresent()) {
                    int[] after = free.clone();
                    after[c] = trip.get().free();
                    trips.add(trip.get());
                    search(pending & ~some, after, trips);
                    trips.remove(trips.size() - 1);
                }
            }
        }
    }

    private List<Demand> of(int mask) {
        List<Demand> some = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            if ((mask >> i & 1) == 1) {
                some.add(demands.get(i));
            }
        }
        return some;
    }
}

package id.petapam.planner.movement;

import id.petapam.job.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts waiting people on trips of vehicles so that as many as can be are carried in time. Trip after trip, each as soon
 * as its vehicle is free, by three orders of which the best counts; few people and vehicles are searched through.
 */
final class Waves {

    /** People of later readiness for whom a trip waits, minutes. */
    private static final int PATIENCE = 60;

    /** Who boards first. */
    private static final List<Comparator<Demand>> ORDERS = List.of(
            Comparator.comparingInt(Waves::lastBoarding),
            Comparator.comparingInt((Demand d) -> -d.least())
                    .thenComparing(d -> -d.length().value()),
            Comparator.comparingInt(Demand::least).thenComparing(d -> d.length().value()));

    private final Timing timing;
    private final List<Carrier> carriers;

    Waves(Timing timing, List<Carrier> carriers) {
        this.timing = timing;
        this.carriers = carriers;
    }

    /** What was found: all trips in the order in which they were made, and who is left. */
    record Found(List<Trip> trips, List<Demand> left) {

        int leftHeads() {
            return left.stream().mapToInt(Demand::heads).sum();
        }
    }

    private static int lastBoarding(Demand d) {
        return d.latest() - d.least();
    }

    /** Nobody of the demands is more than any vehicle seats; see {@link #cut}. */
    Found of(List<Demand> demands, Progress progress) {
        Found best = null;
        for (Comparator<Demand> order : ORDERS) {
            if (progress.isCancelled() && best != null) {
                return best;
            }
            Found found = inOrder(demands, order.thenComparingInt(Demand::party));
            if (best == null || found.leftHeads() < best.leftHeads()) {
                best = found;
            }
            if (best.left().isEmpty()) {
                return best;
            }
        }
        return new ExactWaves(timing, carriers).better(demands, best).orElse(best);
    }

    /** The same people, in parts that have room in a vehicle. */
    List<Demand> cut(List<Demand> demands) {
        List<Demand> parts = new ArrayList<>();
        for (Demand demand : demands) {
            int most = carriers.stream()
                    .filter(c -> timing.canServe(c, demand))
                    .mapToInt(Carrier::seats)
                    .max()
                    .orElse(demand.heads());
            int left = demand.heads();
            while (left > 0) {
                parts.add(demand.of(Math.min(most, left)));
                left -= most;
            }
        }
        return parts;
    }

    private Found inOrder(List<Demand> demands, Comparator<Demand> order) {
        List<Demand> pending = new ArrayList<>(demands);
        pending.sort(order);
        List<Trip> trips = new ArrayList<>();
        int[] free = new int[carriers.size()];
        java.util.Arrays.fill(free, Integer.MIN_VALUE / 2);
        Set<Integer> idle = new HashSet<>();
        while (!pending.isEmpty() && idle.size() < carriers.size()) {
            Trip next = null;
            int by = -1;
            for (int c = 0; c < carriers.size(); c++) {
                if (idle.contains(c)) {
                    continue;
                }
                Optional<Trip> trip = first(carriers.get(c), free[c], pending);
                if (trip.isEmpty()) {
                    idle.add(c);
                } else if (next == null || isSooner(trip.get(), next)) {
                    next = trip.get();
                    by = c;
                }
            }
            if (next != null) {
                Trip filled = filled(next, free[by], pending);
                filled.aboard().forEach(pending::remove);
                free[by] = filled.free();
                trips.add(filled);
            }
        }
        return new Found(trips, pending);
    }

    /** Of two trips at the same time the one with more room. */
    private static boolean isSooner(Trip trip, Trip than) {
        return trip.departs() < than.departs()
                || trip.departs() == than.departs()
                        && trip.carrier().seats() > than.carrier().seats();
    }

    /** For the first in the order whom this vehicle can carry soonest on that day. */
    private Optional<Trip> first(Carrier carrier, int free, List<Demand> pending) {
        int soonest = Integer.MAX_VALUE;
        for (Demand demand : pending) {
            soonest = Math.min(soonest, demand.earliest());
        }
        Trip best = null;
        for (Demand demand : pending) {
            if (best != null && best.departs() - PATIENCE <= Math.max(free, soonest)) {
                break;
            }
            Optional<Trip> trip = timing.trip(carrier, free, List.of(demand));
            if (trip.isPresent() && (best == null || trip.get().departs() < best.departs() - PATIENCE)) {
                best = trip.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The trip with all who have room: those of the same direction, in the order of landing. */
    private Trip filled(Trip seed, int free, List<Demand> pending) {
        Demand first = seed.aboard().get(0);
        List<Demand> others = pending.stream()
                .filter(d -> d != first && d.direction().equals(first.direction()))
                .sorted(Comparator.comparingDouble((Demand d) ->
                                d.lands().distanceTo(first.lands()).value())
                        .thenComparingInt(Demand::party))
                .toList();
        Trip trip = seed;
        for (Demand other : others) {
            List<Demand> together = new ArrayList<>(trip.aboard());
            together.add(other);
            Optional<Trip> more = timing.trip(seed.carrier(), free, together);
            if (more.isPresent() && more.get().departs() <= seed.departs() + PATIENCE) {
                trip = more.get();
            }
        }
        return trip;
    }
}

package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.RuleBook;
import id.petapam.route.NearTimes;
import id.petapam.route.Snap;
import id.petapam.route.TravelConditions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Ways by the travel network between places near one another: those that a group may hold, and the nearest ones
 * where none is that near. By land where that is possible, else by boat or ferry. Minutes are told as metres of road at the pace of
 * R-34, so that they may be compared with estimates. Never changes.
 */
final class NearbyWays {

    /** Where stations lie far apart, so many of the nearest. */
    private static final int NEAREST = 12;
    /** A search goes on for so many times the minutes that R-34 expects, within these bounds. */
    private static final int PATIENCE = 3;

    private static final int LEAST_MINUTES = 15;
    private static final int MOST_MINUTES = 60;

    /**
     * A way.
     *
     * @param metres of road that take as long
     * @param known false where no way was found within reasonable time: then it takes at least that
     * @param water true if it needs a boat or a ferry
     */
    record Way(int metres, boolean known, boolean water) {

        private Way longer(Way other) {
            boolean keep = known == other.known ? metres >= other.metres : known;
            return keep ? this : other;
        }
    }

    static final NearbyWays NONE = new NearbyWays(Map.of(), new boolean[0]);

    private final Map<Long, Way> ways;
    private final boolean[] onNetwork;

    private NearbyWays(Map<Long, Way> ways, boolean[] onNetwork) {
        this.ways = ways;
        this.onNetwork = onNetwork;
    }

    /**
     * Looks them up; a moment for a Polres.
     *
     * @param places by number
     * @param together numbers of places that may be in one group
     * @param stop once it says so, what is not known yet is left to estimates
     */
    static NearbyWays of(
            TravelGround ground,
            RuleBook rules,
            List<Optional<LatLon>> places,
            List<List<Integer>> together,
            BooleanSupplier stop) {
        Map<LatLon, Boolean> covered = new HashMap<>();
        List<Optional<Snap>> snaps = places.stream()
                .map(place -> place.filter(at -> covered.computeIfAbsent(at, ground::covers))
                        .flatMap(ground.network()::snap))
                .toList();
        Reach reach = new Reach(rules, places, snaps);
        together.forEach(reach::add);
        int[][] near = reach.near();
        int[] minutes = reach.minutes(near);
        TravelConditions usual = ground.usual();
        TravelConditions land =
                new TravelConditions(usual.wet(), true, usual.lowTide(), usual.closed(), usual.flooded());
        NearTimes byLand = ground.network().near(snaps, near, minutes, land, stop);
        int[][] open = new int[near.length][];
        for (int from = 0; from < near.length; from++) {
            int[] to = near[from];
            int place = from;
            open[from] = IntStream.range(0, to.length)
                    .filter(i -> byLand.minutes(place, i).isEmpty())
                    .map(i -> to[i])
                    .toArray();
        }
        NearTimes byWater = ground.network().near(snaps, open, minutes, usual, stop);
        Map<Long, Way> ways = new HashMap<>();
        for (int from = 0; from < near.length; from++) {
            int left = 0;
            for (int i = 0; i < near[from].length; i++) {
                OptionalDouble found = byLand.minutes(from, i);
                boolean water = found.isEmpty();
                if (water) {
                    found = byWater.minutes(from, left);
                    left++;
                }
                Way way = found.isPresent()
                        ? new Way(reach.metres(found.getAsDouble()), true, water)
                        : new Way(reach.metres(minutes[from]), false, false);
                ways.merge(key(from, near[from][i]), way, Way::longer);
            }
        }
        boolean[] on = new boolean[snaps.size()];
        for (int place = 0; place < on.length; place++) {
            on[place] = snaps.get(place).isPresent();
        }
        return new NearbyWays(stop.getAsBoolean() ? Map.of() : ways, on);
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** The same in both directions; empty where the network was not asked. */
    Optional<Way> between(int one, int other) {
        return Optional.ofNullable(ways.get(key(one, other)));
    }

    /** Whether ways from and to a place are those of the network. */
    boolean isOnNetwork(int place) {
        return place < onNetwork.length && onNetwork[place];
    }

    /** Which places are looked for from which, and for how long. */
    private static final class Reach {

        private final List<Optional<LatLon>> places;
        private final List<Optional<Snap>> snaps;
        private final List<TreeSet<Integer>> near = new ArrayList<>();
        private final double widest;
        private final double roadFactor;
        private final double metresAMinute;

        Reach(RuleBook rules, List<Optional<LatLon>> places, List<Optional<Snap>> snaps) {
            this.places = places;
            this.snaps = snaps;
            widest = rules.number("R-07.largeMetres");
            roadFactor = rules.number("R-34.roadFactor");
            metresAMinute = rules.number("R-34.roadKmh") * 1000 / 60;
            places.forEach(place -> near.add(new TreeSet<>()));
        }

        void add(List<Integer> together) {
            List<Integer> known = together.stream()
                    .distinct()
                    .filter(place -> snaps.get(place).isPresent())
                    .toList();
            for (int from : known) {
                List<Integer> others = known.stream()
                        .filter(to -> to != from)
                        .sorted(Comparator.comparingDouble((Integer to) -> straight(from, to))
                                .thenComparing(to -> to))
                        .toList();
                for (int i = 0; i < others.size(); i++) {
                    if (i < NEAREST || straight(from, others.get(i)) <= widest) {
                        near.get(from).add(others.get(i));
                        near.get(others.get(i)).add(from);
                    }
                }
            }
        }

        private double straight(int from, int to) {
            return places.get(from)
                    .orElseThrow()
                    .distanceTo(places.get(to).orElseThrow())
                    .value();
        }

        int[][] near() {
            return near.stream()
                    .map(all -> all.stream().mapToInt(i -> i).toArray())
                    .toArray(int[][]::new);
        }

        int[] minutes(int[][] all) {
            int[] minutes = new int[all.length];
            for (int from = 0; from < minutes.length; from++) {
                int place = from;
                double farthest = IntStream.of(all[from])
                        .mapToDouble(to -> straight(place, to))
                        .max()
                        .orElse(0);
                double expected = PATIENCE * farthest * roadFactor / metresAMinute;
                minutes[from] = (int) Math.max(LEAST_MINUTES, Math.min(MOST_MINUTES, expected));
            }
            return minutes;
        }

        int metres(double minutes) {
            return (int) Math.round(minutes * metresAMinute);
        }
    }
}

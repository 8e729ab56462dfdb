package id.petapam.planner.grouping;

import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.GuardPattern;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.need.PatternLookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Stations that are to be grouped, pot by pot: what is in one pot may be together.
 *
 * @param pots those with a pattern for more than one station
 * @param travel between stations of a pot
 * @param acrossWater whether a river lies between two stations; the same in both directions
 * @param otherVillage what a way into another village costs more, in the unit of travel: keeps groups within a village
 * @param spread what weigh
 * @param seed for the order in which improvements are tried; the same seed gives the same groups
 * @param effort improvements tried for each group after the first good grouping, 0 or more; 30 is usual, 15 in a whole
 *     province, where time is short
 */
public record GroupingProblem(
        RuleBook rules,
        List<Pot> pots,
        StationTravel travel,
        BiPredicate<StationId, StationId> acrossWater,
        int otherVillage,
        Spread spread,
        long seed,
        int effort) {

    public static final int USUAL_EFFORT = 30;

    /** For more stations than any Polres has. */
    public static final int PROVINCE_EFFORT = 15;

    private static final int MOST_OF_A_POLRES = 6000;

    /** What R-07 (spread) and R-08 (river inside) weigh. */
    public enum Spread {
        /** As few groups as can be; among those the fewest that are too wide or split by a river. */
        SOFT,
        /** None too wide or split by a river, for the price of more groups. */
        HARD
    }

    /**
     * Stations of one class in one kecamatan.
     *
     * @param stations by id
     */
    public record Pot(
            DistrictCode district,
            VulnerabilityClass stationClass,
            GuardPattern pattern,
            List<PollingStation> stations) {

        public Pot {
            stations = stations.stream()
                    .sorted(Comparator.comparing(PollingStation::id))
                    .toList();
        }
    }

    public GroupingProblem {
        pots = List.copyOf(pots);
        if (otherVillage < 0 || otherVillage > StationTravel.LONGEST || effort < 0) {
            throw new IllegalArgumentException("below zero or too much");
        }
    }

    /** The usual question: spread is soft, the usual effort. */
    public static GroupingProblem of(
            RuleBook rules,
            List<Pot> pots,
            StationTravel travel,
            BiPredicate<StationId, StationId> acrossWater,
            int otherVillage) {
        int stations = pots.stream().mapToInt(pot -> pot.stations().size()).sum();
        int effort = stations > MOST_OF_A_POLRES ? PROVINCE_EFFORT : USUAL_EFFORT;
        return new GroupingProblem(rules, pots, travel, acrossWater, otherVillage, Spread.SOFT, 1, effort);
    }

    /**
     * Pots of a plan: those of the stations that are in none of the groups that stay. Stations without a kecamatan, and
     * those whose pattern is for one station, need no group.
     *
     * @param kept groups that stay as they are
     */
    public static List<Pot> pots(Plan plan, Collection<PollingStation> stations, Set<GroupId> kept) {
        record Key(DistrictCode district, VulnerabilityClass value) {}
        PatternLookup patterns = PatternLookup.of(plan);
        Map<Key, List<PollingStation>> found =
                new TreeMap<>(Comparator.comparing(Key::district).thenComparing(Key::value));
        for (PollingStation station : stations) {
            boolean stays = plan.index()
                    .groupOf(station.id())
                    .filter(g -> kept.contains(g.id()))
                    .isPresent();
            if (station.district().isPresent() && !stays && patterns.of(station).stations() > 1) {
                found.computeIfAbsent(new Key(station.district().get(), station.countedClass()), k -> new ArrayList<>())
                        .add(station);
            }
        }
        List<Pot> pots = new ArrayList<>();
        found.forEach((key, members) -> pots.add(
                new Pot(key.district(), key.value(), patterns.of(Optional.of(key.district()), key.value()), members)));
        return pots;
    }

    public GroupingProblem withSpread(Spread other) {
        return new GroupingProblem(rules, pots, travel, acrossWater, otherVillage, other, seed, effort);
    }

    public GroupingProblem withSeed(long other) {
        return new GroupingProblem(rules, pots, travel, acrossWater, otherVillage, spread, other, effort);
    }

    public GroupingProblem withEffort(int other) {
        return new GroupingProblem(rules, pots, travel, acrossWater, otherVillage, spread, seed, other);
    }
}

package id.petapam.rules.need;

import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.VulnerabilityClass;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * what stations need. Per class {@code police = ceil(stations / pattern.stations) * pattern.police} and
 * {@code linmas = stations * pattern.linmasPerStation}. Stations of a group with a pattern of its own are counted by
 * that group. Which stations are counted together decides the rounding: per kecamatan for the need that matters, all
 * of the kabupaten together for the figure that the press quotes.
 */
public record Requirement(Headcount police, Headcount linmas) {

    public static final Requirement NONE = new Requirement(Headcount.ZERO, Headcount.ZERO);

    /** What is counted together: same class, same pattern. */
    private record Pool(VulnerabilityClass value, GuardPattern pattern) {}

    /** The need of one kecamatan. */
    static Requirement of(StationTally tally, PatternLookup patterns) {
        return together(List.of(tally), patterns);
    }

    /** The need of several kecamatan as if pairs could cross between them. */
    static Requirement together(Collection<StationTally> tallies, PatternLookup patterns) {
        Map<Pool, Integer> pools = new HashMap<>();
        Requirement sum = NONE;
        for (StationTally tally : tallies) {
            tally.byClass()
                    .forEach((value, count) ->
                            pools.merge(new Pool(value, patterns.of(tally.district(), value)), count, Integer::sum));
            for (var group : tally.ownGroups().entrySet()) {
                sum = sum.plus(of(patterns.of(group.getKey()), group.getValue()));
            }
        }
        for (var pool : pools.entrySet()) {
            sum = sum.plus(of(pool.getKey().pattern(), pool.getValue()));
        }
        return sum;
    }

    /** The need of so many stations of one pattern. */
    public static Requirement of(GuardPattern pattern, int stations) {
        return new Requirement(pattern.policeFor(stations), pattern.linmasFor(stations));
    }

    public Requirement plus(Requirement other) {
        return new Requirement(police.plus(other.police), linmas.plus(other.linmas));
    }
}

package id.petapam.rules.need;

import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationGroup;
import id.petapam.model.VulnerabilityClass;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    /** The need of these stations, counted together. */
    public static Requirement of(Plan plan, Collection<PollingStation> stations, PatternLookup patterns) {
        Map<Pool, Integer> pools = new HashMap<>();
        Map<StationGroup, Integer> ownGroups = new HashMap<>();
        Map<Optional<DistrictCode>, Map<VulnerabilityClass, GuardPattern>> known = new HashMap<>();
        boolean anyOwn =
                plan.groups().values().stream().anyMatch(g -> g.ownPattern().isPresent());
        for (PollingStation station : stations) {
            Optional<StationGroup> own = anyOwn
                    ? plan.index().groupOf(station.id()).filter(g -> g.ownPattern()
                            .isPresent())
                    : Optional.empty();
            if (own.isPresent()) {
                ownGroups.merge(own.get(), 1, Integer::sum);
            } else {
                GuardPattern pattern = known.computeIfAbsent(station.district(), d -> new HashMap<>())
                        .computeIfAbsent(station.countedClass(), c -> patterns.of(station.district(), c));
                pools.merge(new Pool(station.countedClass(), pattern), 1, Integer::sum);
            }
        }
        Requirement sum = NONE;
        for (Map.Entry<Pool, Integer> pool : pools.entrySet()) {
            sum = sum.plus(of(pool.getKey().pattern(), pool.getValue()));
        }
        for (Map.Entry<StationGroup, Integer> group : ownGroups.entrySet()) {
            sum = sum.plus(of(patterns.of(group.getKey()), group.getValue()));
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

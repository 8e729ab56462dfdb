package id.petapam.workflow;

import id.petapam.edit.MakeGroups;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.VillageCode;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.need.PatternLookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups stations village by village, as many as the pattern of their class lets one team serve. Stations that
 * have a group already, those of a pattern for one station, and those without a village stay as they are. Not the best
 * grouping there is, but a sound one.
 */
public final class GroupByVillage {

    private final IdSource ids;

    public GroupByVillage(IdSource ids) {
        this.ids = ids;
    }

    /** Stations that can be served together. */
    private record Pool(DistrictCode district, VillageCode village, VulnerabilityClass value) {}

    /** The edit that groups these stations; one without groups if there is nothing to group. */
    public MakeGroups edit(Plan plan, Collection<StationId> stations) {
        PatternLookup patterns = PatternLookup.of(plan);
        Map<DistrictCode, Integer> numbers = lastNumbers(plan);
        List<StationGroup> groups = new ArrayList<>();
        pools(plan, stations).forEach((pool, members) -> {
            int most = patterns.of(Optional.of(pool.district()), pool.value()).stations();
            if (most > 1) {
                split(members, most)
                        .forEach(part -> groups.add(new StationGroup(
                                new GroupId(ids.next("group")),
                                pool.district(),
                                numbers.merge(pool.district(), 1, Integer::sum),
                                pool.value(),
                                part,
                                Optional.empty())));
            }
        });
        return new MakeGroups(groups);
    }

    private static Map<DistrictCode, Integer> lastNumbers(Plan plan) {
        Map<DistrictCode, Integer> last = new HashMap<>();
        plan.groups().values().forEach(group -> last.merge(group.district(), group.number(), Math::max));
        return last;
    }

    private static Map<Pool, List<PollingStation>> pools(Plan plan, Collection<StationId> stations) {
        Map<Pool, List<PollingStation>> pools = new LinkedHashMap<>();
        stations.stream()
                .map(plan.stations()::get)
                .filter(s -> s.village().isPresent() && s.district().isPresent())
                .filter(s -> plan.index().groupOf(s.id()).isEmpty())
                .sorted(Comparator.comparing(
                                (PollingStation s) -> s.village().orElseThrow().value())
                        .thenComparing(PollingStation::number))
                .forEach(s -> pools.computeIfAbsent(
                                new Pool(s.district().orElseThrow(), s.village().orElseThrow(), s.countedClass()),
                                p -> new ArrayList<>())
                        .add(s));
        return pools;
    }

    /** As few parts as the limit allows, of nearly the same size: 9 with at most 8 is 5 and 4. */
    private static List<List<StationId>> split(List<PollingStation> members, int most) {
        int parts = (members.size() + most - 1) / most;
        List<List<StationId>> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(members.subList(members.size() * i / parts, members.size() * (i + 1) / parts).stream()
                    .map(PollingStation::id)
                    .toList());
        }
        return split;
    }
}

package id.petapam.planner;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Groups per village: stations of one class of one village, in the order of their numbers, as many as the pattern
 * holds. A village's last group may be smaller; groups are evened out so that none is left with a single
 * station where it need not be. Stations without a known village are left alone.
 */
public final class VillageGrouping {

    private record Pot(DistrictCode district, VillageCode village, VulnerabilityClass value)
            implements Comparable<Pot> {
        @Override
        public int compareTo(Pot o) {
            return Comparator.comparing(Pot::village).thenComparing(Pot::value).compare(this, o);
        }
    }

    private VillageGrouping() {}

    /** Proposes groups for those of the stations that are in none yet. */
    public static List<StationGroup> propose(Plan plan, Collection<PollingStation> stations, IdSource ids) {
        Map<Pot, List<PollingStation>> pots = new TreeMap<>();
        for (PollingStation station : stations) {
            if (station.village().isPresent()
                    && station.district().isPresent()
                    && plan.index().groupOf(station.id()).isEmpty()) {
                Pot pot = new Pot(station.district().get(), station.village().get(), station.countedClass());
                pots.computeIfAbsent(pot, p -> new ArrayList<>()).add(station);
            }
        }
        Map<DistrictCode, Integer> numbers = new HashMap<>();
        plan.groups().values().forEach(g -> numbers.merge(g.district(), g.number(), Math::max));
        List<StationGroup> groups = new ArrayList<>();
        PatternLookup patterns = PatternLookup.of(plan);
        pots.forEach((pot, members) -> {
            members.sort(Comparator.comparingInt(PollingStation::number).thenComparing(PollingStation::id));
            int most = patterns.of(Optional.of(pot.district()), pot.value()).stations();
            for (List<PollingStation> part : even(members, most)) {
                List<StationId> stationIds =
                        part.stream().map(PollingStation::id).toList();
                int number = numbers.merge(pot.district(), 1, Integer::sum);
                groups.add(new StationGroup(
                        new GroupId(ids.next("grp")),
                        pot.district(),
                        number,
                        pot.value(),
                        stationIds,
                        Optional.empty()));
            }
        });
        return groups;
    }

    /** Cuts into as few parts as hold at most so many each, of nearly equal size. */
    private static List<List<PollingStation>> even(List<PollingStation> members, int most) {
        int parts = (members.size() + most - 1) / most;
        List<List<PollingStation>> cut = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            cut.add(members.subList(members.size() * i / parts, members.size() * (i + 1) / parts));
        }
        return cut;
    }
}

package id.petapam.rules.need;

import id.petapam.model.DistrictCode;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationGroup;
import id.petapam.model.VulnerabilityClass;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Stations counted once, so that their need can be computed for many patterns without looking at each again.
 *
 * @param district whose patterns hold for them; empty where it is not known
 * @param byClass stations that follow the pattern of their class
 * @param ownGroups stations of groups with a pattern of their own
 */
record StationTally(
        Optional<DistrictCode> district,
        Map<VulnerabilityClass, Integer> byClass,
        Map<StationGroup, Integer> ownGroups,
        ClassCounts counts) {

    static StationTally of(Plan plan, Optional<DistrictCode> district, Collection<PollingStation> stations) {
        boolean anyOwn =
                plan.groups().values().stream().anyMatch(g -> g.ownPattern().isPresent());
        Map<VulnerabilityClass, Integer> byClass = new EnumMap<>(VulnerabilityClass.class);
        Map<StationGroup, Integer> ownGroups = new HashMap<>();
        for (PollingStation station : stations) {
            Optional<StationGroup> own = anyOwn
                    ? plan.index().groupOf(station.id()).filter(g -> g.ownPattern()
                            .isPresent())
                    : Optional.empty();
            if (own.isPresent()) {
                ownGroups.merge(own.get(), 1, Integer::sum);
            } else {
                byClass.merge(station.countedClass(), 1, Integer::sum);
            }
        }
        return new StationTally(district, byClass, ownGroups, ClassCounts.of(stations));
    }
}

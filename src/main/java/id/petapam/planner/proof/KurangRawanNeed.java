package id.petapam.planner.proof;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.Plan;
import id.petapam.model.StationGroup;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.need.PatternLookup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one kecamatan needs for its stations of KURANG_RAWAN at each n. Stations of groups with a pattern of their
 * own are not in it: they stay as they are.
 */
record KurangRawanNeed(DistrictCode district, GuardPattern now, int stations) {

    static List<KurangRawanNeed> of(Plan plan) {
        Map<DistrictCode, Integer> counts = new HashMap<>();
        plan.stations().values().stream()
                .filter(s -> s.countedClass() == VulnerabilityClass.KURANG_RAWAN)
                .filter(s -> plan.index()
                        .groupOf(s.id())
                        .flatMap(StationGroup::ownPattern)
                        .isEmpty())
                .forEach(s -> s.district().ifPresent(code -> counts.merge(code, 1, Integer::sum)));
        PatternLookup patterns = PatternLookup.of(plan);
        List<KurangRawanNeed> needs = new ArrayList<>();
        for (DistrictCode code : plan.districts().keySet()) {
            if (counts.containsKey(code)) {
                needs.add(new KurangRawanNeed(
                        code, patterns.of(Optional.of(code), VulnerabilityClass.KURANG_RAWAN), counts.get(code)));
            }
        }
        return needs;
    }

    /** Officers that are saved by n stations for a team instead of as many as now. */
    int saved(int n) {
        return now.policeFor(stations)
                .minus(now.withStations(n).policeFor(stations))
                .value();
    }

    /** The plan with these n in these kecamatan. */
    static Plan changed(Plan plan, List<KurangRawanNeed> needs, Map<DistrictCode, Integer> n) {
        List<Change> changes = new ArrayList<>();
        for (KurangRawanNeed need : needs) {
            if (n.containsKey(need.district())) {
                District old = plan.districts().get(need.district());
                Map<VulnerabilityClass, GuardPattern> patterns = new EnumMap<>(VulnerabilityClass.class);
                patterns.putAll(old.ownPatterns());
                patterns.put(VulnerabilityClass.KURANG_RAWAN, need.now().withStations(n.get(need.district())));
                changes.add(Change.replaced(old, new District(old.code(), old.name(), old.regencyCode(), patterns)));
            }
        }
        return plan.with(ChangeSet.of(changes));
    }
}

package id.petapam.rules.need;

import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationGroup;
import id.petapam.model.VulnerabilityClass;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which pattern is in force where: a group's own, else its kecamatan's own, else the rule book's. */
public final class PatternLookup {

    private final Plan plan;
    private final Map<VulnerabilityClass, GuardPattern> general;

    private PatternLookup(Plan plan, Map<VulnerabilityClass, GuardPattern> general) {
        this.plan = plan;
        this.general = general;
    }

    public static PatternLookup of(Plan plan) {
        Map<VulnerabilityClass, GuardPattern> general = new EnumMap<>(VulnerabilityClass.class);
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            general.put(value, plan.rules().pattern(value));
        }
        return new PatternLookup(plan, general);
    }

    /** The same with another n for KURANG_RAWAN in the rule book, to try it; own patterns stay. */
    public PatternLookup trying(int n) {
        Map<VulnerabilityClass, GuardPattern> tried = new EnumMap<>(general);
        tried.computeIfPresent(VulnerabilityClass.KURANG_RAWAN, (value, pattern) -> pattern.withStations(n));
        return new PatternLookup(plan, tried);
    }

    public GuardPattern of(Optional<DistrictCode> district, VulnerabilityClass value) {
        return district.map(plan.districts()::get)
                .flatMap((District d) -> d.ownPattern(value))
                .orElseGet(() -> general.get(value));
    }

    public GuardPattern of(StationGroup group) {
        return group.ownPattern().orElseGet(() -> of(Optional.of(group.district()), group.stationClass()));
    }

    public GuardPattern of(PollingStation station) {
        return of(station.district(), station.countedClass());
    }
}

package id.petapam.rules.need;

import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.GuardPattern;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationGroup;
import id.petapam.model.VulnerabilityClass;
import java.util.Optional;
import java.util.OptionalInt;

/** Which pattern is in force where: a group's own, else its kecamatan's own, else the rule book's. */
public final class PatternLookup {

    private final Plan plan;
    private final OptionalInt triedN;

    private PatternLookup(Plan plan, OptionalInt triedN) {
        this.plan = plan;
        this.triedN = triedN;
    }

    public static PatternLookup of(Plan plan) {
        return new PatternLookup(plan, OptionalInt.empty());
    }

    /** The same with another n for KURANG_RAWAN in the rule book, to try it; own patterns stay. */
    public PatternLookup trying(int n) {
        return new PatternLookup(plan, OptionalInt.of(n));
    }

    public GuardPattern of(Optional<DistrictCode> district, VulnerabilityClass value) {
        Optional<GuardPattern> own =
                district.map(code -> plan.districts().get(code)).flatMap((District d) -> d.ownPattern(value));
        if (own.isPresent()) {
            return own.get();
        }
        GuardPattern pattern = plan.rules().pattern(value);
        return value == VulnerabilityClass.KURANG_RAWAN && triedN.isPresent()
                ? pattern.withStations(triedN.getAsInt())
                : pattern;
    }

    public GuardPattern of(StationGroup group) {
        return group.ownPattern().orElseGet(() -> of(Optional.of(group.district()), group.stationClass()));
    }

    public GuardPattern of(PollingStation station) {
        return of(station.district(), station.countedClass());
    }
}

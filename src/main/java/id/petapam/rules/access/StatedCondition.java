package id.petapam.rules.access;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.Phrase;
import id.petapam.model.StatedFact;
import id.petapam.model.Zone;
import id.petapam.model.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition that only people know: flood, signal, power, tide, work site, history. Stated for the station (which also
 * can say that it is not so), or drawn as a zone. What nobody stated raises nothing.
 *
 * @param alarming the stated value that raises the flag
 * @param zone kind of zone that says the same for all stations inside; empty if none does
 */
record StatedCondition(AccessFlagKind kind, StatedFact fact, String alarming, Optional<ZoneKind> zone)
        implements FlagRule {

    /** All conditions of this kind (domain 11.5). */
    static final List<StatedCondition> ALL = List.of(
            of(AccessFlagKind.FLOOD_PRONE, StatedFact.FLOOD_PRONE, StatedFact.YES, ZoneKind.FLOOD),
            of(AccessFlagKind.HAZARD_PRONE, StatedFact.HAZARD_PRONE, StatedFact.YES, ZoneKind.HAZARD),
            of(AccessFlagKind.TIDE_DEPENDENT, StatedFact.TIDE_DEPENDENT, StatedFact.YES, ZoneKind.TIDE),
            of(AccessFlagKind.NO_SIGNAL, StatedFact.SIGNAL, StatedFact.NO, ZoneKind.NO_SIGNAL),
            of(AccessFlagKind.NO_POWER, StatedFact.POWER, StatedFact.NO, ZoneKind.NO_POWER),
            of(AccessFlagKind.NEAR_WORKSITE, StatedFact.NEAR_WORKSITE, StatedFact.YES, ZoneKind.WORKSITE),
            history(AccessFlagKind.LATE_LOGISTICS_HISTORY, StatedFact.LATE_LOGISTICS_HISTORY),
            history(AccessFlagKind.VIOLENCE_HISTORY, StatedFact.VIOLENCE_HISTORY),
            history(AccessFlagKind.INTIMIDATION_HISTORY, StatedFact.INTIMIDATION_HISTORY),
            history(AccessFlagKind.CROWD_FRICTION, StatedFact.CROWD_FRICTION));

    private static StatedCondition of(AccessFlagKind kind, StatedFact fact, String alarming, ZoneKind zone) {
        return new StatedCondition(kind, fact, alarming, Optional.of(zone));
    }

    private static StatedCondition history(AccessFlagKind kind, StatedFact fact) {
        return new StatedCondition(kind, fact, StatedFact.YES, Optional.empty());
    }

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        Optional<String> stated = c.stated(fact).flatMap(fact::canonical);
        if (stated.isPresent()) {
            return stated.filter(alarming::equals)
                    .map(value -> flag(
                            c,
                            Certainty.TERBUKTI,
                            List.of(Evidence.of(Phrase.of("access.evidence.stated", fact), Sources.STATED))));
        }
        boolean tide = kind == AccessFlagKind.TIDE_DEPENDENT;
        if (c.facts().isEmpty() || !tide && (c.zones().isEmpty() || zone.isEmpty())) {
            return Optional.empty();
        }
        List<Evidence> found = new ArrayList<>();
        if (tide) {
            TideOnTheWay.evidence(c).ifPresent(found::add);
        }
        for (Zone one : c.zones()) {
            if (zone.isPresent() && one.zoneKind() == zone.get()) {
                found.add(Zones.evidence(one, c.facts().get().at()));
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(flag(c, c.isEstimated() ? Certainty.INDIKASI : Certainty.TERBUKTI, found));
    }

    private AccessFlag flag(AccessCase c, Certainty certainty, List<Evidence> evidence) {
        return AccessFlag.of(kind, certainty, evidence, c.numbers().weight(kind));
    }
}

package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
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
 * <em>Sengketa batas</em>: stated, inside a dispute zone of the planner, or inside a zone that reports declare, whose
 * place is estimated and only indicates.
 */
final class DisputedBoundary implements FlagRule {

    private static final AccessFlagKind KIND = AccessFlagKind.BOUNDARY_DISPUTE;

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        Optional<String> stated = c.stated(StatedFact.BOUNDARY_DISPUTE).flatMap(StatedFact.BOUNDARY_DISPUTE::canonical);
        if (stated.isPresent()) {
            return stated.filter(StatedFact.YES::equals)
                    .map(yes -> flag(
                            c,
                            Certainty.TERBUKTI,
                            List.of(Evidence.of(
                                    Phrase.of("access.evidence.stated", StatedFact.BOUNDARY_DISPUTE),
                                    Sources.STATED))));
        }
        if (c.facts().isEmpty()) {
            return Optional.empty();
        }
        AccessFacts facts = c.facts().get();
        List<Evidence> found = new ArrayList<>();
        boolean proven = false;
        for (Zone zone : c.zones()) {
            if (zone.zoneKind() == ZoneKind.BOUNDARY_DISPUTE) {
                found.add(Zones.evidence(zone, facts.at()));
                proven |= !facts.estimated();
            }
        }
        for (AccessFacts.DeclaredZone zone : facts.declared()) {
            found.add(Evidence.at(
                    Phrase.of("access.evidence.declared", zone.name(), zone.firstName(), zone.secondName()),
                    zone.middle(),
                    facts.at().distanceTo(zone.middle()),
                    Sources.knowledge(zone.source())));
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(flag(c, proven ? Certainty.TERBUKTI : Certainty.INDIKASI, found));
    }

    private static AccessFlag flag(AccessCase c, Certainty certainty, List<Evidence> evidence) {
        return AccessFlag.of(KIND, certainty, evidence, c.numbers().weight(KIND));
    }
}

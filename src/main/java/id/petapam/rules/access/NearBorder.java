package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.EvidenceLine;
import id.petapam.model.Phrase;
import id.petapam.model.Zone;
import id.petapam.model.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <em>Perbatasan</em>: within 1,000 m of the line to another kabupaten/kota or province, beyond it, or inside a
 * border zone of the planner. Only an official line and a measured place prove it. Just beyond, within the error of an
 * indicative line (1,000 m: of villages 1 to 2 km from it, four in ten are in truth nearer than one), nobody can tell.
 */
final class NearBorder implements FlagRule {

    private static final AccessFlagKind KIND = AccessFlagKind.BORDER_AREA;

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        if (c.facts().isEmpty()) {
            return Optional.of(flag(c, Certainty.TIDAK_DIKETAHUI, List.of(NoPlace.EVIDENCE)));
        }
        AccessFacts facts = c.facts().get();
        boolean outside = OutsideOwner.standsElsewhere(c).isPresent();
        List<Evidence> found = new ArrayList<>();
        boolean proven = false;
        for (Zone zone : c.zones()) {
            if (zone.zoneKind() == ZoneKind.BORDER_AREA) {
                found.add(Zones.evidence(zone, facts.at()));
                proven |= !facts.estimated();
            }
        }
        for (AccessFacts.Border border : borders(facts)) {
            if (outside || border.distance().value() <= c.numbers().borderMetres) {
                found.add(evidence("access.evidence.border", border, facts.standsIn()));
                proven |= !border.indicative() && !facts.estimated();
            }
        }
        if (!found.isEmpty()) {
            return Optional.of(flag(c, proven ? Certainty.TERBUKTI : Certainty.INDIKASI, found));
        }
        if (!facts.bordersKnown()) {
            found.add(Evidence.of(Phrase.of("access.evidence.no-borders"), Sources.NONE));
        }
        int farthest = c.numbers().borderMetres + c.numbers().borderErrorMetres;
        for (AccessFacts.Border border : borders(facts)) {
            if (border.indicative() && border.distance().value() <= farthest) {
                found.add(evidence("access.evidence.border.maybe", border, facts.standsIn()));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(flag(c, Certainty.TIDAK_DIKETAHUI, found));
    }

    private static List<AccessFacts.Border> borders(AccessFacts facts) {
        List<AccessFacts.Border> borders = new ArrayList<>(facts.provinceBorders());
        borders.addAll(facts.regencyBorders());
        return borders;
    }

    private static Evidence evidence(String key, AccessFacts.Border border, Optional<AccessFacts.Standing> standsIn) {
        Optional<AccessFacts.Standing> standing = standsIn.filter(s -> !s.name().equals(border.neighbourName()));
        EvidenceLine[] lines = border.line().size() < 2
                ? new EvidenceLine[0]
                : new EvidenceLine[] {new EvidenceLine(EvidenceLine.Kind.BORDER, border.line())};
        Phrase one = Phrase.of(key, border.distance(), border.neighbourName());
        // decisions of plans from before both sides were told are known by the one side
        return Evidence.at(
                        standing.map(own ->
                                        Phrase.of(key + ".both", border.distance(), border.neighbourName(), own.name()))
                                .orElse(one),
                        border.at(),
                        border.distance(),
                        Sources.border(border.indicative()),
                        lines)
                .knownBy(one);
    }

    private static AccessFlag flag(AccessCase c, Certainty certainty, List<Evidence> evidence) {
        return AccessFlag.of(KIND, certainty, evidence, c.numbers().weight(KIND));
    }
}

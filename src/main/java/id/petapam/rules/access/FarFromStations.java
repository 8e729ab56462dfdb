package id.petapam.rules.access;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.EvidenceLine;
import id.petapam.model.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * <em>Terpencil dari TPS lain</em>: the nearest other station is 5 km away or more. Where both places are measured that
 * is proven; an estimated place only indicates; and where other stations of the same village have no place of their own
 * either, they may be next door, so nobody can tell.
 */
final class FarFromStations implements FlagRule {

    private static final AccessFlagKind KIND = AccessFlagKind.ISOLATED;

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        if (c.facts().isEmpty()) {
            return Optional.of(flag(c, Certainty.TIDAK_DIKETAHUI, NoPlace.EVIDENCE));
        }
        AccessFacts facts = c.facts().get();
        AccessFacts.Nearest nearest = facts.nearest();
        Optional<Metres> distance = nearest.distance().filter(d -> d.value() >= c.numbers().isolatedMetres);
        if (distance.isEmpty() || nearest.at().isEmpty()) {
            return Optional.empty();
        }
        LatLon other = nearest.at().get();
        EvidenceLine line = EvidenceLine.straight(EvidenceLine.Kind.TO_STATION, facts.at(), other);
        if (nearest.companions() > 0) {
            return Optional.of(flag(
                    c,
                    Certainty.TIDAK_DIKETAHUI,
                    Evidence.at(
                            Phrase.of("access.evidence.companions", nearest.companions(), distance.get()),
                            facts.at(),
                            distance.get(),
                            Sources.ESTIMATED_POINTS,
                            line)));
        }
        boolean sure = nearest.bothSurveyed();
        return Optional.of(flag(
                c,
                sure ? Certainty.TERBUKTI : Certainty.INDIKASI,
                Evidence.at(
                        Phrase.of("access.evidence.isolated", distance.get()),
                        facts.at(),
                        distance.get(),
                        sure ? Sources.SURVEYED_POINTS : Sources.ESTIMATED_POINTS,
                        line)));
    }

    private static AccessFlag flag(AccessCase c, Certainty certainty, Evidence evidence) {
        return AccessFlag.of(KIND, certainty, List.of(evidence), c.numbers().weight(KIND));
    }
}

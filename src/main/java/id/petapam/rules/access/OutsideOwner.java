package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.EvidenceLine;
import id.petapam.model.Phrase;
import id.petapam.rules.check.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R-21 <em>Lokasi di luar wilayah penanggung jawab</em>: the station stands in another kabupaten/kota than the one that
 * owns it, as at Tegal Binangun. Names the neighbour, whose Polres has to be spoken to.
 */
public final class OutsideOwner implements FlagRule {

    private static final String RULE = "R-21";
    private static final AccessFlagKind KIND = AccessFlagKind.OUTSIDE_OWNER;

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        return standsElsewhere(c).map(standing -> {
            AccessFacts facts = c.facts().orElseThrow();
            boolean proven = !standing.indicative() && !facts.estimated();
            return AccessFlag.of(
                    KIND,
                    proven ? Certainty.TERBUKTI : Certainty.INDIKASI,
                    List.of(evidence(facts, standing)),
                    c.numbers().weight(KIND));
        });
    }

    static Optional<AccessFacts.Standing> standsElsewhere(AccessCase c) {
        return c.facts().flatMap(AccessFacts::standsIn).filter(s -> !s.code()
                .equals(c.station().regencyCode()));
    }

    private static Evidence evidence(AccessFacts facts, AccessFacts.Standing standing) {
        Optional<AccessFacts.Border> border = Stream.concat(
                        facts.regencyBorders().stream(), facts.provinceBorders().stream())
                .findFirst();
        if (border.isEmpty()) {
            return Evidence.of(
                    Phrase.of("access.evidence.outside.far", standing.name()), Sources.border(standing.indicative()));
        }
        AccessFacts.Border line = border.get();
        return Evidence.at(
                Phrase.of("access.evidence.outside", standing.name(), line.distance()),
                facts.at(),
                line.distance(),
                Sources.border(standing.indicative()),
                line.line().size() < 2
                        ? new EvidenceLine[0]
                        : new EvidenceLine[] {new EvidenceLine(EvidenceLine.Kind.BORDER, line.line())});
    }

    /** The finding of a station with this flag; empty where the flag is not raised or the rule is off. */
    public static Optional<Finding> finding(StationAccess access) {
        return access.raised(KIND)
                .filter(flag -> access.numbers().rules().isOn(RULE))
                .flatMap(flag -> access.facts().flatMap(AccessFacts::standsIn))
                .map(standing -> new Finding(
                        RULE, access.numbers().rules().severity(RULE), Phrase.of("rule.R-21", standing.name())));
    }
}

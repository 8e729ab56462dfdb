package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.Phrase;
import java.util.List;
import java.util.Optional;

/** <em>Hanya lewat air</em>: stated, or the whole kecamatan is known to be reached by water. */
final class WaterOnly implements FlagRule {

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        Optional<AccessMode> stated = ModeOfAccess.stated(c);
        if (stated.isPresent()) {
            return stated.filter(AccessMode.AIR::equals)
                    .map(mode -> flag(
                            c,
                            Certainty.TERBUKTI,
                            Evidence.of(Phrase.of("access.evidence.stated-mode", mode), Sources.STATED)));
        }
        return c.facts()
                .flatMap(AccessFacts::waterArea)
                .filter(area -> area.mode() == AccessMode.AIR)
                .map(area -> flag(
                        c,
                        Certainty.INDIKASI,
                        Evidence.of(
                                Phrase.of("access.evidence.water-area", area.districtName()),
                                Sources.knowledge(area.source()))));
    }

    private static AccessFlag flag(AccessCase c, Certainty certainty, Evidence evidence) {
        return AccessFlag.of(
                AccessFlagKind.WATER_ONLY,
                certainty,
                List.of(evidence),
                c.numbers().weight(AccessFlagKind.WATER_ONLY));
    }
}

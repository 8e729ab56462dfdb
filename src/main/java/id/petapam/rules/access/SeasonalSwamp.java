package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.Phrase;
import java.util.List;
import java.util.Optional;

/** <em>Rawa musiman</em>: the kecamatan is under water in the wet months. Never more than a remark. */
final class SeasonalSwamp implements FlagRule {

    private static final AccessFlagKind KIND = AccessFlagKind.SEASONAL_SWAMP;

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        return c.facts()
                .flatMap(AccessFacts::swampSource)
                .map(source -> AccessFlag.of(
                        KIND,
                        Certainty.INDIKASI,
                        List.of(Evidence.of(Phrase.of("access.evidence.swamp"), Sources.knowledge(source))),
                        c.numbers().weight(KIND)));
    }
}

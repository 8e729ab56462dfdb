package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.FlagDecision;
import id.petapam.model.StatedFact;
import java.util.Optional;

/**
 * How a station is reached: as a person states it; else as a person decided on the water flags; else as the whole
 * kecamatan is known to be reached; else by land. A river on the way is no mode: there may be a bridge.
 */
final class ModeOfAccess {

    private ModeOfAccess() {}

    static Journey of(AccessCase c) {
        Optional<AccessMode> stated = stated(c);
        if (stated.isPresent()) {
            return journey(stated.get(), Certainty.TERBUKTI);
        } else if (isDecided(c, AccessFlagKind.WATER_ONLY)) {
            return journey(AccessMode.AIR, Certainty.TERBUKTI);
        } else if (isDecided(c, AccessFlagKind.RIVER_CROSSING)) {
            return journey(AccessMode.DARAT_AIR, Certainty.TERBUKTI);
        }
        Optional<AccessMode> known = c.facts().flatMap(AccessFacts::waterArea).map(AccessFacts.WaterArea::mode);
        AccessFlagKind kind = known.filter(AccessMode.AIR::equals).isPresent()
                ? AccessFlagKind.WATER_ONLY
                : AccessFlagKind.RIVER_CROSSING;
        boolean dismissed = c.decision(kind)
                .filter(d -> d.verdict() == FlagDecision.Verdict.DISMISSED)
                .filter(d -> raw(kind, c)
                        .filter(f -> d.evidence().equals(f.evidenceDigest()))
                        .isPresent())
                .isPresent();
        return journey(known.filter(m -> !dismissed).orElse(AccessMode.DARAT), Certainty.INDIKASI);
    }

    /** What the rule of a water flag finds, which asks for no journey. */
    private static Optional<AccessFlag> raw(AccessFlagKind kind, AccessCase c) {
        Journey none = journey(AccessMode.DARAT, Certainty.INDIKASI);
        return kind == AccessFlagKind.WATER_ONLY ? new WaterOnly().check(c, none) : new RiverCrossing().check(c, none);
    }

    static Optional<AccessMode> stated(AccessCase c) {
        return c.stated(StatedFact.ACCESS_MODE)
                .flatMap(StatedFact.ACCESS_MODE::canonical)
                .map(AccessMode::valueOf);
    }

    private static boolean isDecided(AccessCase c, AccessFlagKind kind) {
        return c.decision(kind)
                .filter(d -> d.verdict() != FlagDecision.Verdict.DISMISSED)
                .isPresent();
    }

    private static Journey journey(AccessMode mode, Certainty certainty) {
        return new Journey(mode, certainty, Optional.empty(), false);
    }
}

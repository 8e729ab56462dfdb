package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.FlagDecision;
import id.petapam.model.Route;
import id.petapam.model.StatedFact;
import id.petapam.model.TravelBy;
import java.util.Optional;

/**
 * How a station is reached: as a person states it; else as a person decided on the water flags; else as the travel
 * network has it; else as the whole kecamatan is known to be reached; else by land. A river on a straight line is no
 * mode: there may be a bridge.
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
        Optional<Route> route = ByNetwork.polres(c);
        if (route.isPresent()) {
            return ofRoute(c, route.get());
        }
        Optional<AccessMode> known = c.facts().flatMap(AccessFacts::waterArea).map(AccessFacts.WaterArea::mode);
        AccessFlagKind kind = known.filter(AccessMode.AIR::equals).isPresent()
                ? AccessFlagKind.WATER_ONLY
                : AccessFlagKind.RIVER_CROSSING;
        return journey(known.filter(m -> !isDismissed(c, kind)).orElse(AccessMode.DARAT), Certainty.INDIKASI);
    }

    private static Journey ofRoute(AccessCase c, Route route) {
        AccessMode found = mode(c, route);
        boolean dismissed = isWater(found)
                && isDismissed(c, found == AccessMode.AIR ? AccessFlagKind.WATER_ONLY : AccessFlagKind.RIVER_CROSSING);
        return dismissed
                ? journey(AccessMode.DARAT, Certainty.INDIKASI)
                : new Journey(found, ByNetwork.certainty(c, route), Optional.empty(), false, Optional.of(route));
    }

    private static boolean isWater(AccessMode mode) {
        return mode == AccessMode.AIR || mode == AccessMode.DARAT_AIR;
    }

    /** What a way of the network amounts to. */
    static AccessMode mode(AccessCase c, Route route) {
        if (WaterOnly.isOnlyByWater(route)) {
            return AccessMode.AIR;
        } else if (!route.isByLand()) {
            return AccessMode.DARAT_AIR;
        }
        double last = route.walkedTo().value();
        if (!route.parts().isEmpty()) {
            Route.Part end = route.parts().get(route.parts().size() - 1);
            last += end.by() == TravelBy.FOOT ? end.length().value() : 0;
        }
        return last > c.numbers().walkMetres ? AccessMode.JALAN_KAKI : AccessMode.DARAT;
    }

    private static boolean isDismissed(AccessCase c, AccessFlagKind kind) {
        return c.decision(kind)
                .filter(d -> d.verdict() == FlagDecision.Verdict.DISMISSED)
                .filter(d -> raw(kind, c).filter(f -> Decided.isOn(d, f)).isPresent())
                .isPresent();
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

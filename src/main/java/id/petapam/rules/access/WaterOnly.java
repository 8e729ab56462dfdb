package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.Phrase;
import id.petapam.model.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <em>Hanya lewat air</em>: stated; or the network has no way by land, neither from the Polres nor from the Polsek, and
 * the way from one of them is on the water for at least half of its time; or, where no network is known, the whole
 * kecamatan is known to be reached by water.
 */
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
        Optional<Route> polres = ByNetwork.polres(c);
        Optional<Route> polsek = ByNetwork.polsek(c);
        if (polres.isPresent() || polsek.isPresent()) {
            return byNetwork(c, polres, polsek);
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

    private static Optional<AccessFlag> byNetwork(AccessCase c, Optional<Route> polres, Optional<Route> polsek) {
        boolean byLand = Stream.of(polres, polsek).flatMap(Optional::stream).anyMatch(WaterOnly::hasWayByLand);
        return Stream.of(polres, polsek)
                .flatMap(Optional::stream)
                .filter(route -> !byLand && isOnlyByWater(route))
                .findFirst()
                .map(route -> flag(c, ByNetwork.certainty(c, route), evidence(c, route)));
    }

    private static boolean hasWayByLand(Route route) {
        return route.isByLand() || route.byLand().isPresent();
    }

    /** True where no way by land is known and most of the time is spent on the water. */
    static boolean isOnlyByWater(Route route) {
        return !hasWayByLand(route) && route.waterMinutes().compareTo(route.landMinutes()) >= 0;
    }

    private static Evidence evidence(AccessCase c, Route route) {
        Route.Part water = route.parts().stream()
                .filter(p -> p.by().isOnWater())
                .max(Comparator.comparing(p -> p.length()))
                .orElseThrow();
        Phrase what = Phrase.of(
                "access.evidence.water-only",
                RouteTold.vessel(water),
                water.length(),
                route.waterMinutes(),
                route.minutes());
        return Evidence.at(what, c.facts().orElseThrow().at(), water.length(), ByNetwork.source(route))
                .knownBy(Phrase.of("network.water-only"));
    }

    private static AccessFlag flag(AccessCase c, Certainty certainty, Evidence evidence) {
        return AccessFlag.of(
                AccessFlagKind.WATER_ONLY,
                certainty,
                List.of(evidence),
                c.numbers().weight(AccessFlagKind.WATER_ONLY));
    }
}

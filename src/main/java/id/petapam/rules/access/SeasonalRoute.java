package id.petapam.rules.access;

import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Route;
import java.util.List;
import java.util.Optional;

/**
 * <em>Jalan musiman</em>: in the wet months there is no way, or it takes at least half as long again and half an hour
 * more: dry-season roads are closed then and earth roads slow. Elections in February fall into these months.
 */
final class SeasonalRoute implements FlagRule {

    private static final AccessFlagKind KIND = AccessFlagKind.SEASONAL_ROUTE;

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        return ByNetwork.polres(c)
                .filter(route -> isWorse(c, route))
                .map(route -> AccessFlag.of(
                        KIND,
                        certainty(c, route),
                        List.of(evidence(c, route)),
                        c.numbers().weight(KIND)));
    }

    private static boolean isWorse(AccessCase c, Route route) {
        if (route.wetMinutes().isEmpty()) {
            return true;
        }
        int usual = route.minutes().value();
        int more = route.wetMinutes().get().value() - usual;
        return more >= c.numbers().wetMinutes && more * 100L >= (long) usual * c.numbers().wetPercent;
    }

    /** A season closes a road for certain; how slow earth gets in the rain is an estimate of R-35. */
    private static Certainty certainty(AccessCase c, Route route) {
        return route.seasonal() ? ByNetwork.certainty(c, route) : Certainty.INDIKASI;
    }

    private static Evidence evidence(AccessCase c, Route route) {
        Phrase what = route.wetMinutes()
                .map(wet -> slower(route, wet))
                .orElseGet(() -> Phrase.of("access.evidence.wet.none", route.minutes()));
        return new Evidence(
                        what,
                        Optional.of(c.facts().orElseThrow().at()),
                        Optional.empty(),
                        ByNetwork.source(route),
                        List.of())
                .knownBy(Phrase.of("network.wet", route.wetMinutes().isEmpty(), route.seasonal()));
    }

    private static Phrase slower(Route route, Minutes wet) {
        return Phrase.of(
                route.seasonal() ? "access.evidence.wet.closed" : "access.evidence.wet.slow",
                wet,
                route.minutes(),
                RouteTold.longer(wet, route.minutes()));
    }
}

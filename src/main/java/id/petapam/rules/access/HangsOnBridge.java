package id.petapam.rules.access;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.Phrase;
import id.petapam.model.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Bergantung pada satu jembatan</em>: the station is reached by land, but without one bridge there is no way by land,
 * or only one that takes an hour longer. It gives no points: today the bridge is there, and half of a land of rivers lies
 * behind one. Only the network can find it.
 */
final class HangsOnBridge implements FlagRule {

    private static final AccessFlagKind KIND = AccessFlagKind.SINGLE_BRIDGE;

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        Map<String, Evidence> found = new LinkedHashMap<>();
        Certainty certainty = Certainty.INDIKASI;
        for (AccessFacts.Way post : ways(c)) {
            Optional<Route> route = ByNetwork.route(c, post);
            for (Route.SingleBridge single : route.map(Route::single).orElse(List.of())) {
                if (counts(c, route.get(), single)
                        && found.putIfAbsent(single.bridge().key(), evidence(c, post, route.get(), single)) == null
                        && ByNetwork.certainty(
                                        c, post, route.get(), single.bridge().at())
                                == Certainty.TERBUKTI) {
                    certainty = Certainty.TERBUKTI;
                }
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(AccessFlag.of(
                        KIND,
                        certainty,
                        List.copyOf(found.values()),
                        c.numbers().weight(KIND)));
    }

    private static List<AccessFacts.Way> ways(AccessCase c) {
        List<AccessFacts.Way> ways = new ArrayList<>(2);
        c.facts().flatMap(AccessFacts::polsek).ifPresent(ways::add);
        c.facts().flatMap(AccessFacts::polres).ifPresent(ways::add);
        return ways;
    }

    private static boolean counts(AccessCase c, Route route, Route.SingleBridge single) {
        return single.byLand()
                .map(m -> m.value() - route.minutes().value() >= c.numbers().bridgeDetourMinutes)
                .orElse(true);
    }

    private static Evidence evidence(AccessCase c, AccessFacts.Way post, Route route, Route.SingleBridge single) {
        Route.Bridge bridge = single.bridge();
        LatLon station = c.facts().orElseThrow().at();
        Metres far = station.distanceTo(bridge.at());
        Phrase name = RouteTold.bridge(bridge);
        boolean none = single.byLand().isEmpty();
        Phrase what = none
                ? single.without()
                        .map(m -> Phrase.of("access.evidence.bridge.boat", name, post.name(), bridge.length(), far, m))
                        .orElseGet(
                                () -> Phrase.of("access.evidence.bridge.none", name, post.name(), bridge.length(), far))
                : Phrase.of(
                        "access.evidence.bridge.detour",
                        name,
                        post.name(),
                        bridge.length(),
                        far,
                        single.byLand().get(),
                        RouteTold.longer(single.byLand().get(), route.minutes()));
        return Evidence.at(what, bridge.at(), far, ByNetwork.source(route))
                .knownBy(Phrase.of("network.bridge", bridge.key(), none));
    }
}

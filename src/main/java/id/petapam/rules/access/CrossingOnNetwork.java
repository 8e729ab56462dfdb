package id.petapam.rules.access;

import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.EvidenceLine;
import id.petapam.model.Phrase;
import id.petapam.model.Route;
import id.petapam.model.TravelBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Crossings without a bridge on the ways of the network from Polsek and Polres. */
final class CrossingOnNetwork {

    private static final AccessFlagKind KIND = AccessFlagKind.RIVER_CROSSING;

    private CrossingOnNetwork() {}

    /** Empty where neither way crosses water, or none is known. */
    static Optional<AccessFlag> flag(AccessCase c) {
        List<Evidence> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Certainty certainty = Certainty.INDIKASI;
        for (AccessFacts.Way post : posts(c)) {
            Optional<Route> way = ByNetwork.route(c, post);
            for (Route.Crossing crossing : way.map(Route::crossings).orElse(List.of())) {
                Route route = way.get();
                if (isTrip(c, crossing) && WaterOnly.isOnlyByWater(route)) {
                    // told as water access, not as a crossing of the very water that leads there
                    continue;
                }
                if (told.add(crossing.key())) {
                    found.addAll(evidence(c, post, route, crossing));
                    if (ByNetwork.certainty(c, post, route, crossing.at()) == Certainty.TERBUKTI) {
                        certainty = Certainty.TERBUKTI;
                    }
                }
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(AccessFlag.of(KIND, certainty, found, c.numbers().weight(KIND)));
    }

    /** True where the ways from all known posts are on the network and cross no water. */
    static boolean isDisproved(AccessCase c) {
        List<AccessFacts.Way> posts = posts(c);
        return !posts.isEmpty()
                && posts.stream()
                        .allMatch(post ->
                                ByNetwork.route(c, post).filter(Route::isByLand).isPresent());
    }

    private static List<AccessFacts.Way> posts(AccessCase c) {
        List<AccessFacts.Way> posts = new ArrayList<>(2);
        c.facts().flatMap(AccessFacts::polsek).ifPresent(posts::add);
        c.facts().flatMap(AccessFacts::polres).ifPresent(posts::add);
        return posts;
    }

    private static List<Evidence> evidence(AccessCase c, AccessFacts.Way post, Route route, Route.Crossing crossing) {
        Metres far = c.facts().orElseThrow().at().distanceTo(crossing.at());
        Phrase what = Phrase.of(
                isTrip(c, crossing) ? "access.evidence.along-water" : "access.evidence.crossing",
                RouteTold.water(crossing),
                RouteTold.vessel(crossing),
                RouteTold.landing(crossing),
                crossing.length(),
                crossing.minutes(),
                post.name(),
                far);
        Phrase source = ByNetwork.source(route);
        Evidence crossed =
                Evidence.at(what, crossing.at(), far, source).knownBy(Phrase.of("network.crossing", crossing.key()));
        return List.of(crossed, around(route, crossing, source));
    }

    /** A long way by boat leads along the water rather than over it. */
    private static boolean isTrip(AccessCase c, Route.Crossing crossing) {
        return crossing.by() == TravelBy.BOAT
                && crossing.length().value() > c.numbers().rules().number("R-36.crossingMetres");
    }

    /** The nearest bridge and what it costs to go over it. */
    private static Evidence around(Route route, Route.Crossing crossing, Phrase source) {
        if (route.byLand().isEmpty()) {
            return Evidence.of(Phrase.of("access.evidence.crossing.no-land"), source)
                    .knownBy(Phrase.of("network.no-land"));
        }
        Route.ByLand land = route.byLand().get();
        Phrase identity =
                Phrase.of("network.by-land", land.over().map(Route.Bridge::key).orElse(""));
        if (land.over().isEmpty() || land.fromCrossing().isEmpty()) {
            return Evidence.of(
                            Phrase.of(
                                    "access.evidence.crossing.land",
                                    land.minutes(),
                                    RouteTold.longer(land.minutes(), route.minutes())),
                            source)
                    .knownBy(identity);
        }
        Route.Bridge bridge = land.over().get();
        return Evidence.at(
                        Phrase.of(
                                "access.evidence.crossing.detour",
                                RouteTold.bridge(bridge),
                                land.fromCrossing().get(),
                                land.minutes(),
                                RouteTold.longer(land.minutes(), route.minutes())),
                        bridge.at(),
                        land.fromCrossing().get(),
                        source,
                        EvidenceLine.straight(EvidenceLine.Kind.TO_BRIDGE, crossing.at(), bridge.at()))
                .knownBy(identity);
    }
}

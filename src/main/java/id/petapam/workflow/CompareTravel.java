package id.petapam.workflow;

import id.petapam.model.AccessFacts;
import id.petapam.model.Minutes;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.Route;
import id.petapam.model.Scenario;
import id.petapam.route.WayKey;
import id.petapam.rules.access.AccessCase;
import id.petapam.rules.access.StationAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Kalau ...: compares travel under the conditions of a scenario with the usual. The plan is never changed. For work off
 * the screen thread: one search of the network for each police post, and a judgement only of those stations whose way
 * differs.
 */
public final class CompareTravel {

    /** @throws Problem if the region of the plan knows no ways */
    public TravelDifference compare(AccessTable usual, Scenario scenario) {
        TravelGround ground = usual.ground().travel().orElseThrow(() -> Problem.of("whatif.no-network"));
        Map<FindRoutes.Ends, Route> before = new HashMap<>();
        for (StationAccess access : usual.stations()) {
            access.facts().ifPresent(facts -> {
                put(before, facts, facts.polres());
                put(before, facts, facts.polsek());
            });
        }
        if (closesOnlyBridgesAndFerries(scenario)) {
            Set<String> closed = keys(ground, scenario);
            before.values().removeIf(route -> !uses(route, closed));
        }
        Map<FindRoutes.Ends, Optional<Route>> after =
                scenario.isUsual() ? Map.of() : new FindRoutes(ground, ground.under(scenario)).differing(before);
        List<TravelChange> changes = new ArrayList<>();
        int compared = 0;
        for (StationAccess access : usual.stations()) {
            if (access.facts()
                    .flatMap(AccessFacts::polres)
                    .flatMap(AccessFacts.Way::route)
                    .isPresent()) {
                compared++;
                change(usual, access, after).ifPresent(changes::add);
            }
        }
        return new TravelDifference(usual, scenario, changes, compared);
    }

    /** Then only ways that go over them can change: conditions never make another way quicker. */
    private static boolean closesOnlyBridgesAndFerries(Scenario scenario) {
        boolean onlyClosed = !scenario.wet()
                && !scenario.night()
                && !scenario.lowTide()
                && scenario.flooded().isEmpty();
        return onlyClosed
                && scenario.closed().stream()
                        .map(one -> WayKey.parse(one.way().value()).kind())
                        .allMatch(kind -> kind == WayKey.Kind.BRIDGE || kind == WayKey.Kind.FERRY);
    }

    /** A bridge of several ways has one key of its own, whichever of them is closed. */
    private static Set<String> keys(TravelGround ground, Scenario scenario) {
        Set<String> keys = new HashSet<>();
        for (Scenario.Closed one : scenario.closed()) {
            WayKey key = WayKey.parse(one.way().value());
            keys.add(ground.network()
                    .bridge(key)
                    .map(bridge -> bridge.key().toString())
                    .orElse(key.toString()));
        }
        return keys;
    }

    private static boolean uses(Route route, Set<String> keys) {
        return route.bridges().stream().anyMatch(b -> keys.contains(b.key()))
                || route.crossings().stream().anyMatch(c -> keys.contains(c.key()));
    }

    private static void put(Map<FindRoutes.Ends, Route> ways, AccessFacts facts, Optional<AccessFacts.Way> post) {
        post.ifPresent(
                way -> way.route().ifPresent(route -> ways.put(new FindRoutes.Ends(way.from(), facts.at()), route)));
    }

    private static Optional<TravelChange> change(
            AccessTable usual, StationAccess access, Map<FindRoutes.Ends, Optional<Route>> after) {
        AccessFacts facts = access.facts().orElseThrow();
        Optional<Optional<Route>> polres = found(facts, facts.polres(), after);
        Optional<Optional<Route>> polsek = found(facts, facts.polsek(), after);
        if (polres.isEmpty() && polsek.isEmpty()) {
            return Optional.empty();
        }
        Optional<Route> fromPolres = polres.orElseGet(() -> facts.polres().flatMap(AccessFacts.Way::route));
        Optional<Route> fromPolsek = polsek.orElseGet(() -> facts.polsek().flatMap(AccessFacts.Way::route));
        Optional<StationAccess> judged = fromPolres.isEmpty()
                ? Optional.empty()
                : Optional.of(judged(usual, access, facts.withRoutes(fromPolsek, fromPolres)));
        return Optional.of(new TravelChange(
                access, judged, minutes(facts.polsek().flatMap(AccessFacts.Way::route)), minutes(fromPolsek)));
    }

    private static Optional<Optional<Route>> found(
            AccessFacts facts, Optional<AccessFacts.Way> post, Map<FindRoutes.Ends, Optional<Route>> after) {
        return post.flatMap(way -> Optional.ofNullable(after.get(new FindRoutes.Ends(way.from(), facts.at()))));
    }

    private static Optional<Minutes> minutes(Optional<Route> route) {
        return route.map(Route::minutes);
    }

    private static StationAccess judged(AccessTable usual, StationAccess access, AccessFacts facts) {
        PollingStation station = access.station();
        AccessTable.Row row = usual.row(station.id());
        return StationAccess.of(
                new AccessCase(station, Optional.of(facts), row.zones(), row.decisions(), access.numbers()),
                usual.plan().header().operationType());
    }
}

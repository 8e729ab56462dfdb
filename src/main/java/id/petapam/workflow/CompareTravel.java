package id.petapam.workflow;

import id.petapam.model.AccessFacts;
import id.petapam.model.Minutes;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.Route;
import id.petapam.model.Scenario;
import id.petapam.rules.access.AccessCase;
import id.petapam.rules.access.StationAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

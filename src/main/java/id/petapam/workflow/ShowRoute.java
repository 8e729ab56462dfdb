package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.AccessFacts;
import id.petapam.model.Scenario;
import id.petapam.model.StationId;
import id.petapam.model.TravelBy;
import id.petapam.route.Itinerary;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line of the way from the Polres to a station, usually or under the conditions of a scenario. For work off the
 * screen thread; the last search is kept, since one looks at one station after another. Safe for several threads.
 */
public final class ShowRoute {

    private record Searched(TravelGround ground, LatLon origin, TravelConditions when, TravelTree tree) {}

    private volatile Searched usualSearch;
    private volatile Searched otherSearch;

    /** Empty where the network has no way, or proves nothing there. */
    public Optional<RouteLine> of(AccessTable table, StationId station, Optional<Scenario> scenario) {
        Optional<AccessFacts> facts = table.of(station).flatMap(access -> access.facts());
        Optional<AccessFacts.Way> way =
                facts.flatMap(AccessFacts::polres).filter(w -> w.route().isPresent());
        if (way.isEmpty() || table.ground().travel().isEmpty()) {
            return Optional.empty();
        }
        TravelGround ground = table.ground().travel().get();
        TravelConditions when = scenario.map(ground::under).orElseGet(ground::usual);
        TravelTree tree = scenario.isEmpty()
                ? (usualSearch = searched(usualSearch, ground, way.get().from(), when)).tree()
                : (otherSearch = searched(otherSearch, ground, way.get().from(), when)).tree();
        RouteMaker maker = new RouteMaker(ground.source(), ground.network());
        return ground.network().snap(facts.get().at()).flatMap(tree::itinerary).map(found -> line(found, maker));
    }

    private static Searched searched(Searched known, TravelGround ground, LatLon origin, TravelConditions when) {
        boolean same = known != null
                && known.ground() == ground
                && known.origin().equals(origin)
                && known.when().equals(when);
        return same ? known : new Searched(ground, origin, when, ground.from(origin, when));
    }

    /** The walks at both ends are pieces on foot, straight. */
    static RouteLine line(Itinerary way, RouteMaker maker) {
        List<RouteLine.Piece> pieces = new ArrayList<>();
        way.legs()
                .forEach(leg -> pieces.add(
                        new RouteLine.Piece(TravelBy.valueOf(leg.mode().name()), leg.line())));
        if (!pieces.isEmpty()) {
            LatLon first = pieces.get(0).line().get(0);
            List<LatLon> last = pieces.get(pieces.size() - 1).line();
            pieces.add(0, new RouteLine.Piece(TravelBy.FOOT, List.of(way.from(), first)));
            pieces.add(new RouteLine.Piece(TravelBy.FOOT, List.of(last.get(last.size() - 1), way.to())));
        }
        return new RouteLine(
                way.from(),
                way.to(),
                pieces,
                way.crossings().stream().map(RouteMaker::crossing).toList(),
                way.bridges().stream().map(maker::bridge).toList());
    }
}

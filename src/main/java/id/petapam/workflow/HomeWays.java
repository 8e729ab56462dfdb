package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.TravelBy;
import id.petapam.route.Itinerary;
import id.petapam.route.Leg;
import id.petapam.route.Snap;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ways over the travel network, piece by piece, from a few starts to many places. The way by land is taken where it is
 * hardly longer, as everywhere. For work off the screen thread.
 */
public final class HomeWays {

    private final Optional<TravelGround> ground;
    private final Map<LatLon, Optional<Snap>> snaps = new HashMap<>();

    public HomeWays(AccessTable table) {
        this.ground = table.ground().travel();
    }

    /** False where the region knows no ways: then there is none to be found. */
    public boolean hasNetwork() {
        return ground.isPresent();
    }

    /** Ways by place; places to which there is none, or where the network is not known, are missing. */
    public Map<LatLon, HomeWay> from(LatLon start, Collection<LatLon> places) {
        Map<LatLon, HomeWay> found = new HashMap<>();
        if (ground.isEmpty() || !ground.get().covers(start)) {
            return found;
        }
        TravelGround on = ground.get();
        List<Snap> ends = places.stream().flatMap(at -> snap(at).stream()).toList();
        TravelConditions usual = on.usual();
        RouteMaker maker = new RouteMaker(on.source(), on.network());
        TravelTree any = on.network().from(start, usual, ends);
        TravelTree land = on.network().byLand(start, usual, ends);
        for (LatLon place : places) {
            Optional<Itinerary> way = snap(place).flatMap(any::itinerary);
            Optional<Itinerary> dry = way.filter(one -> !one.crossings().isEmpty())
                    .flatMap(one -> snap(place).flatMap(land::itinerary))
                    .filter(one -> one.minutes() <= way.get().minutes() + on.landPreference());
            dry.or(() -> way).ifPresent(taken -> found.put(place, way(taken, maker)));
        }
        return found;
    }

    private Optional<Snap> snap(LatLon place) {
        TravelGround on = ground.orElseThrow();
        return snaps.computeIfAbsent(place, at -> on.covers(at) ? on.network().snap(at) : Optional.empty());
    }

    private static HomeWay way(Itinerary way, RouteMaker maker) {
        List<HomeWay.Piece> pieces = new ArrayList<>();
        int crossing = 0;
        for (Leg leg : way.legs()) {
            TravelBy by = TravelBy.valueOf(leg.mode().name());
            Optional<String> landing = Optional.empty();
            if (by.isOnWater()) {
                landing = crossing < way.crossings().size()
                        ? way.crossings().get(crossing).from()
                        : Optional.empty();
                crossing++;
            }
            pieces.add(new HomeWay.Piece(
                    by,
                    leg.line().get(0),
                    leg.line().get(leg.line().size() - 1),
                    leg.length(),
                    leg.minutes(),
                    landing));
        }
        return new HomeWay(way.from(), way.to(), (int) Math.round(way.minutes()), pieces, ShowRoute.line(way, maker));
    }
}

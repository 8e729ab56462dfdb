package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.Route;
import id.petapam.route.Itinerary;
import id.petapam.route.Snap;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ways from police posts to places, one search for each post whatever the number of places, two posts at a time. Only
 * where both ends lie on covered ground.
 */
final class FindRoutes {

    /** From a post to a place. */
    record Ends(LatLon from, LatLon to) {}

    private final TravelGround ground;
    private final TravelConditions usual;
    private final RouteMaker maker;
    private final Map<LatLon, Optional<Snap>> snaps = new ConcurrentHashMap<>();
    private final Map<LatLon, Boolean> covered = new ConcurrentHashMap<>();

    FindRoutes(TravelGround ground, TravelConditions usual) {
        this.ground = ground;
        this.usual = usual;
        this.maker = new RouteMaker(ground.source());
    }

    /**
     * The ways; ends between which there is none are missing.
     *
     * @param leading posts from which the wet months are looked at too: those of the Polres
     */
    Map<Ends, Route> of(Set<Ends> wanted, Set<LatLon> leading) {
        Map<LatLon, List<LatLon>> byOrigin = new HashMap<>();
        for (Ends ends : wanted) {
            if (isCovered(ends.from()) && isCovered(ends.to())) {
                byOrigin.computeIfAbsent(ends.from(), o -> new ArrayList<>()).add(ends.to());
            }
        }
        Map<Ends, Route> found = new ConcurrentHashMap<>();
        byOrigin.entrySet().parallelStream()
                .forEach(one -> from(one.getKey(), one.getValue(), leading.contains(one.getKey()), found));
        return found;
    }

    private boolean isCovered(LatLon place) {
        return covered.computeIfAbsent(place, ground::covers);
    }

    private Optional<Snap> snap(LatLon place) {
        return snaps.computeIfAbsent(place, ground.network()::snap);
    }

    private void from(LatLon origin, List<LatLon> places, boolean leading, Map<Ends, Route> found) {
        TravelTree tree = ground.from(origin, usual);
        TravelTree wet = leading && !usual.wet() ? ground.from(origin, ground.wet()) : tree;
        TravelTree land = null;
        for (LatLon place : places) {
            Optional<Snap> snap = snap(place);
            Optional<Itinerary> way = snap.flatMap(tree::itinerary);
            if (way.isEmpty()) {
                continue;
            }
            Optional<Itinerary> byLand = Optional.empty();
            if (!way.get().crossings().isEmpty()) {
                land = land == null ? ground.from(origin, ground.byLand(usual)) : land;
                byLand = land.itinerary(snap.get());
            }
            OptionalDouble inTheWet = wet == tree ? OptionalDouble.of(way.get().minutes()) : wet.minutes(snap.get());
            found.put(new Ends(origin, place), maker.route(way.get(), byLand, inTheWet, List.of()));
        }
    }
}

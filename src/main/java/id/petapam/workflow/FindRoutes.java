package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.Route;
import id.petapam.route.Itinerary;
import id.petapam.route.Snap;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        this.maker = new RouteMaker(ground.source(), ground.network());
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

    /**
     * The ways under these conditions that differ by a minute or more from those of other conditions; empty where there
     * is none any more.
     *
     * @param before the ways of the other conditions; only these ends are looked at
     */
    Map<Ends, Optional<Route>> differing(Map<Ends, Route> before) {
        Map<LatLon, List<Ends>> byOrigin = new HashMap<>();
        before.keySet().forEach(ends -> byOrigin.computeIfAbsent(ends.from(), o -> new ArrayList<>())
                .add(ends));
        Map<Ends, Optional<Route>> found = new ConcurrentHashMap<>();
        byOrigin.entrySet().parallelStream().forEach(one -> differing(one.getKey(), one.getValue(), before, found));
        return found;
    }

    private void differing(LatLon origin, List<Ends> all, Map<Ends, Route> before, Map<Ends, Optional<Route>> found) {
        TravelTree tree = ground.from(origin, usual);
        List<LatLon> other = new ArrayList<>();
        for (Ends ends : all) {
            OptionalDouble minutes = snap(ends.to()).map(tree::minutes).orElse(OptionalDouble.empty());
            if (minutes.isEmpty()) {
                found.put(ends, Optional.empty());
            } else if (Math.round(minutes.getAsDouble())
                    != before.get(ends).minutes().value()) {
                other.add(ends.to());
            }
        }
        if (!other.isEmpty()) {
            taken(tree, ground.network().byLand(origin, usual), other).forEach((place, one) -> {
                Route route = maker.route(
                        one.way(), one.byLand(), OptionalDouble.of(one.way().minutes()), List.of());
                Ends ends = new Ends(origin, place.place());
                // the way by land that was taken before is longer than the search's own, and the same as ever
                if (!route.minutes().equals(before.get(ends).minutes())) {
                    found.put(ends, Optional.of(route));
                }
            });
        }
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
        TravelTree land = ground.network().byLand(origin, usual);
        Map<Snap, Taken> taken = taken(tree, land, places);
        Map<Snap, Itinerary> ways = new LinkedHashMap<>();
        taken.forEach((place, one) -> ways.put(place, one.way()));
        Map<LatLon, List<Route.SingleBridge>> single = new HangingBridges(ground.network(), tree, land, maker).of(ways);
        taken.forEach((place, one) -> found.put(
                new Ends(origin, place.place()),
                maker.route(
                        one.way(),
                        one.byLand(),
                        inTheWet(wet == tree, wet, place, one.way().minutes()),
                        single.getOrDefault(place.place(), List.of()))));
    }

    /** Never less than in the dry months: the way that is taken need not be the quickest. */
    private static OptionalDouble inTheWet(boolean same, TravelTree wet, Snap place, double dry) {
        OptionalDouble minutes = same ? OptionalDouble.of(dry) : wet.minutes(place);
        return minutes.isPresent() ? OptionalDouble.of(Math.max(dry, minutes.getAsDouble())) : minutes;
    }

    /**
     * The way that is taken.
     *
     * @param byLand the one by land, where the way taken is over water
     */
    private record Taken(Itinerary way, Optional<Itinerary> byLand) {}

    private Map<Snap, Taken> taken(TravelTree tree, TravelTree land, List<LatLon> places) {
        Map<Snap, Taken> taken = new LinkedHashMap<>();
        for (LatLon place : places) {
            snap(place)
                    .ifPresent(snap -> tree.itinerary(snap).ifPresent(way -> taken.put(snap, taken(way, land, snap))));
        }
        return taken;
    }

    private Taken taken(Itinerary way, TravelTree land, Snap place) {
        Optional<Itinerary> byLand = way.crossings().isEmpty() ? Optional.empty() : land.itinerary(place);
        boolean preferred = byLand.filter(one -> one.minutes() <= way.minutes() + ground.landPreference())
                .isPresent();
        return preferred ? new Taken(byLand.get(), Optional.empty()) : new Taken(way, byLand);
    }
}

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
            TravelTree land = ground.network().byLand(origin, usual);
            ways(tree, land, other).forEach((place, way) -> {
                Ends ends = new Ends(origin, place.place());
                Route route = maker.route(way, land(way, land, place), OptionalDouble.of(way.minutes()), List.of());
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
        Map<Snap, Itinerary> ways = ways(tree, land, places);
        Map<LatLon, List<Route.SingleBridge>> single = new HangingBridges(ground.network(), tree, land, maker).of(ways);
        ways.forEach((place, way) -> found.put(
                new Ends(origin, place.place()),
                maker.route(
                        way,
                        land(way, land, place),
                        wet == tree ? OptionalDouble.of(way.minutes()) : inTheWet(way, wet, place),
                        single.getOrDefault(place.place(), List.of()))));
    }

    private Map<Snap, Itinerary> ways(TravelTree tree, TravelTree land, List<LatLon> places) {
        Map<Snap, Itinerary> ways = new LinkedHashMap<>();
        for (LatLon place : places) {
            snap(place).ifPresent(snap -> tree.itinerary(snap)
                    .ifPresent(way -> ways.put(snap, preferred(way, land, snap))));
        }
        return ways;
    }

    /** By land where boat or ferry would save little: boats wait, roads do not. */
    private Itinerary preferred(Itinerary way, TravelTree land, Snap place) {
        return land(way, land, place)
                .filter(other -> other.minutes() <= way.minutes() + ground.landPreference())
                .orElse(way);
    }

    /** Never less than the dry way, which may have been taken though a ferry is faster. */
    private static OptionalDouble inTheWet(Itinerary way, TravelTree wet, Snap place) {
        OptionalDouble minutes = wet.minutes(place);
        return minutes.isEmpty() ? minutes : OptionalDouble.of(Math.max(way.minutes(), minutes.getAsDouble()));
    }

    /** Only a way with crossings is compared with one by land. */
    private static Optional<Itinerary> land(Itinerary way, TravelTree land, Snap place) {
        return way.crossings().isEmpty() ? Optional.empty() : land.itinerary(place);
    }
}

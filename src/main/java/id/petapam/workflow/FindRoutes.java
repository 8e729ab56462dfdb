package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.Route;
import id.petapam.route.Itinerary;
import id.petapam.route.Snap;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

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
        // condition after condition: the network keeps what it knows of the last ones only
        Map<Ends, Taken> ways = new ConcurrentHashMap<>();
        byOrigin.entrySet().parallelStream()
                .forEach(one -> usually(one.getKey(), one.getValue(), leading.contains(one.getKey()), ways));
        byLand(ways);
        if (!usual.wet()) {
            inTheWet(ways, leading);
        }
        Map<Ends, Route> found = new HashMap<>();
        ways.forEach((ends, one) -> found.put(ends, one.route));
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
        Map<Ends, Taken> ways = new ConcurrentHashMap<>();
        found.forEach((ends, route) -> route.ifPresent(one -> ways.put(ends, new Taken(one))));
        byLand(ways);
        ways.forEach((ends, one) -> {
            // the way by land that was taken before is longer than the search's own, and the same as ever
            if (one.route.minutes().equals(before.get(ends).minutes())) {
                found.remove(ends);
            } else {
                found.put(ends, Optional.of(one.route));
            }
        });
        return found;
    }

    private void differing(LatLon origin, List<Ends> all, Map<Ends, Route> before, Map<Ends, Optional<Route>> found) {
        TravelTree tree = ground.network().from(origin, usual, snaps(placesOf(all)));
        for (Ends ends : all) {
            Optional<Snap> place = snap(ends.to());
            OptionalDouble minutes = place.map(tree::minutes).orElse(OptionalDouble.empty());
            if (minutes.isEmpty()) {
                found.put(ends, Optional.empty());
            } else if (Math.round(minutes.getAsDouble())
                    != before.get(ends).minutes().value()) {
                found.put(ends, tree.itinerary(place.get()).map(maker::route));
            }
        }
    }

    private boolean isCovered(LatLon place) {
        return covered.computeIfAbsent(place, ground::covers);
    }

    private Optional<Snap> snap(LatLon place) {
        return snaps.computeIfAbsent(place, ground.network()::snap);
    }

    private List<Snap> snaps(List<LatLon> places) {
        return places.stream().flatMap(place -> snap(place).stream()).toList();
    }

    private static List<LatLon> placesOf(Collection<Ends> all) {
        return all.stream().map(Ends::to).toList();
    }

    /** The way that is taken, as far as it is known. */
    private static final class Taken {

        private Route route;

        Taken(Route route) {
            this.route = route;
        }
    }

    private void usually(LatLon origin, List<LatLon> places, boolean leading, Map<Ends, Taken> ways) {
        TravelTree tree =
                leading ? ground.from(origin, usual) : ground.network().from(origin, usual, snaps(places));
        Map<Snap, Itinerary> found = new LinkedHashMap<>();
        for (LatLon place : places) {
            snap(place).ifPresent(snap -> tree.itinerary(snap).ifPresent(way -> {
                ways.put(new Ends(origin, place), new Taken(maker.route(way)));
                if (leading && way.crossings().isEmpty()) {
                    found.put(snap, way);
                }
            }));
        }
        new HangingBridges(ground.network(), tree, maker)
                .of(found)
                .forEach((place, single) -> ways.computeIfPresent(new Ends(origin, place), (ends, one) -> {
                    one.route = one.route.hangingOn(single);
                    return one;
                }));
    }

    /**
     * Ways over water are compared with those by land; the one by land is taken where it is hardly longer.
     *
     * @param ways changed in place
     */
    private void byLand(Map<Ends, Taken> ways) {
        forEachOrigin(ways, ends -> !ways.get(ends).route.crossings().isEmpty(), (origin, ofOrigin) -> {
            TravelTree land = ground.network().byLand(origin, usual, snaps(placesOf(ofOrigin)));
            for (Ends ends : ofOrigin) {
                Taken one = ways.get(ends);
                Optional<Itinerary> way = snap(ends.to()).flatMap(land::itinerary);
                boolean preferred = way.filter(
                                found -> found.minutes() <= one.route.minutes().value() + ground.landPreference())
                        .isPresent();
                one.route = preferred
                        ? maker.route(way.get())
                        : one.route.with(way.map(found -> maker.byLand(found, one.route.crossings())));
            }
        });
    }

    /** Never less than in the dry months: the way that is taken need not be the quickest. */
    private void inTheWet(Map<Ends, Taken> ways, Set<LatLon> leading) {
        forEachOrigin(ways, ends -> leading.contains(ends.from()), (origin, ofOrigin) -> {
            TravelTree wet = ground.network().from(origin, ground.wet(), snaps(placesOf(ofOrigin)));
            for (Ends ends : ofOrigin) {
                Taken one = ways.get(ends);
                OptionalDouble minutes = snap(ends.to()).map(wet::minutes).orElse(OptionalDouble.empty());
                int dry = one.route.minutes().value();
                one.route = one.route.inTheWet(
                        minutes.isPresent()
                                ? Optional.of(RouteMaker.minutes(Math.max(dry, minutes.getAsDouble())))
                                : Optional.empty());
            }
        });
    }

    private static void forEachOrigin(
            Map<Ends, Taken> ways, Predicate<Ends> which, BiConsumer<LatLon, List<Ends>> work) {
        Map<LatLon, List<Ends>> byOrigin = new HashMap<>();
        ways.keySet().stream().filter(which).forEach(ends -> byOrigin.computeIfAbsent(
                        ends.from(), o -> new ArrayList<>())
                .add(ends));
        byOrigin.entrySet().parallelStream().forEach(one -> work.accept(one.getKey(), one.getValue()));
    }
}

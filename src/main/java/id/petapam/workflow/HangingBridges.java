package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.Minutes;
import id.petapam.model.Route;
import id.petapam.route.BridgeUse;
import id.petapam.route.Itinerary;
import id.petapam.route.SingleBridges;
import id.petapam.route.Snap;
import id.petapam.route.TravelNetwork;
import id.petapam.route.TravelTree;
import id.petapam.route.WayKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Bridges on which places hang, from one post: those without which there is no way by land, and long ones without which
 * the way by land is much longer. For each such bridge the search of the network is mended once, for all its places.
 */
final class HangingBridges {

    /** The longest ones of a place are looked at; the others lie on the same way and say no more. */
    private static final int MOST = 3;

    /** A detour is looked for only around bridges over more than a brook: short ones are passed beside. */
    private static final double LONG_METRES = 60;

    /** Shorter detours are none, whatever the rule book says. */
    private static final int LEAST_DETOUR = 15;

    private final TravelNetwork network;
    private final TravelTree usual;
    private final TravelTree land;
    private final RouteMaker maker;
    private final Map<LatLon, List<Route.SingleBridge>> found = new HashMap<>();

    /**
     * @param usual the ways from the post
     * @param land the same without boats and ferries
     */
    HangingBridges(TravelNetwork network, TravelTree usual, TravelTree land, RouteMaker maker) {
        this.network = network;
        this.usual = usual;
        this.land = land;
        this.maker = maker;
    }

    /** @param ways from the post to places that are on the network */
    Map<LatLon, List<Route.SingleBridge>> of(Map<Snap, Itinerary> ways) {
        SingleBridges cuts = SingleBridges.of(network, usual.origin(), usual.conditions());
        Map<WayKey, List<Snap>> hanging = new LinkedHashMap<>();
        Map<WayKey, List<Snap>> detours = new LinkedHashMap<>();
        ways.forEach((place, way) -> {
            Set<WayKey> single = new HashSet<>(cuts.before(place));
            for (BridgeUse bridge : longest(way)) {
                if (single.contains(bridge.key())) {
                    hanging.computeIfAbsent(bridge.key(), k -> new ArrayList<>())
                            .add(place);
                } else if (bridge.length().value() >= LONG_METRES) {
                    detours.computeIfAbsent(bridge.key(), k -> new ArrayList<>())
                            .add(place);
                }
            }
        });
        hanging.forEach(this::cutOff);
        detours.forEach((key, places) -> detour(key, places, ways));
        return found;
    }

    private static List<BridgeUse> longest(Itinerary way) {
        return new LinkedHashSet<>(way.bridges())
                .stream()
                        .sorted(Comparator.comparing((BridgeUse b) -> b.length())
                                .reversed())
                        .limit(MOST)
                        .toList();
    }

    private void cutOff(WayKey key, List<Snap> places) {
        TravelTree without = usual.closing(Set.of(key));
        for (Snap place : places) {
            add(key, place, minutes(without, place), Optional.empty());
        }
    }

    private void detour(WayKey key, List<Snap> places, Map<Snap, Itinerary> ways) {
        TravelTree around = land.closing(Set.of(key));
        for (Snap place : places) {
            Optional<Minutes> byLand = minutes(around, place);
            double usually = ways.get(place).minutes();
            if (byLand.filter(m -> m.value() < usually + LEAST_DETOUR).isEmpty()) {
                add(key, place, byLand, byLand);
            }
        }
    }

    private void add(WayKey key, Snap place, Optional<Minutes> without, Optional<Minutes> byLand) {
        network.bridge(key).ifPresent(use -> found.computeIfAbsent(place.place(), p -> new ArrayList<>())
                .add(new Route.SingleBridge(maker.bridge(use), without, byLand)));
    }

    private static Optional<Minutes> minutes(TravelTree tree, Snap place) {
        OptionalDouble minutes = tree.minutes(place);
        return minutes.isPresent() ? Optional.of(RouteMaker.minutes(minutes.getAsDouble())) : Optional.empty();
    }
}

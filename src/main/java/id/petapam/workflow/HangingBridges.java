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
 * Bridges on which places hang that are reached by land from one post: those without which there is no way by land, of
 * which one walk over the network finds all; and long ones around which the way is much longer. The latter, and what is
 * left without the former, are looked for around the bridges that most places use: each costs a search of its own.
 */
final class HangingBridges {

    /** The longest ones of a place are told; the others lie on the same way and say no more. */
    private static final int MOST = 3;

    /** A detour is looked for only around bridges over more than a brook: short ones are passed beside. */
    private static final double LONG_METRES = 60;

    /** Bridges that are closed on trial. */
    private static final int MOST_TRIALS = 6;

    /** Shorter detours are none, whatever the rule book says. */
    private static final int LEAST_DETOUR = 15;

    private final TravelNetwork network;
    private final TravelTree tree;
    private final RouteMaker maker;
    private final Map<LatLon, List<Route.SingleBridge>> found = new HashMap<>();

    /** @param tree the ways from the post */
    HangingBridges(TravelNetwork network, TravelTree tree, RouteMaker maker) {
        this.network = network;
        this.tree = tree;
        this.maker = maker;
    }

    /** @param ways from the post to places that are on the network, by land */
    Map<LatLon, List<Route.SingleBridge>> of(Map<Snap, Itinerary> ways) {
        if (ways.isEmpty()) {
            return found;
        }
        SingleBridges cuts = SingleBridges.of(network, tree.origin(), tree.conditions());
        Map<BridgeUse, List<Snap>> users = new LinkedHashMap<>();
        Map<Snap, Set<WayKey>> single = new HashMap<>();
        ways.forEach((place, way) -> {
            single.put(place, new HashSet<>(cuts.before(place)));
            for (BridgeUse bridge : longest(way)) {
                users.computeIfAbsent(bridge, k -> new ArrayList<>()).add(place);
            }
        });
        List<BridgeUse> mostUsed = users.keySet().stream()
                .filter(bridge -> bridge.length().value() >= LONG_METRES)
                .sorted(Comparator.comparing((BridgeUse b) -> -users.get(b).size()))
                .limit(MOST_TRIALS)
                .toList();
        users.forEach((bridge, places) -> {
            Optional<TravelTree> without =
                    mostUsed.contains(bridge) ? Optional.of(tree.closing(Set.of(bridge.key()))) : Optional.empty();
            places.forEach(place -> judge(
                    bridge,
                    place,
                    single.get(place).contains(bridge.key()),
                    without,
                    ways.get(place).minutes()));
        });
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

    private void judge(BridgeUse bridge, Snap place, boolean only, Optional<TravelTree> trial, double usually) {
        Optional<Minutes> without = trial.flatMap(closed -> minutes(closed, place));
        if (only) {
            add(bridge, place, without, Optional.empty());
        } else if (trial.isPresent()
                && without.filter(m -> m.value() < usually + LEAST_DETOUR).isEmpty()) {
            // there is a way by land, and it is not shorter than the quickest
            add(bridge, place, without, without);
        }
    }

    private void add(BridgeUse bridge, Snap place, Optional<Minutes> without, Optional<Minutes> byLand) {
        found.computeIfAbsent(place.place(), p -> new ArrayList<>())
                .add(new Route.SingleBridge(maker.bridge(bridge), without, byLand));
    }

    private static Optional<Minutes> minutes(TravelTree tree, Snap place) {
        OptionalDouble minutes = tree.minutes(place);
        return minutes.isPresent() ? Optional.of(RouteMaker.minutes(minutes.getAsDouble())) : Optional.empty();
    }
}

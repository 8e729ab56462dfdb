package id.petapam.workflow;

import id.petapam.model.BoatKind;
import id.petapam.model.Minutes;
import id.petapam.model.Route;
import id.petapam.model.TravelBy;
import id.petapam.route.BridgeUse;
import id.petapam.route.Itinerary;
import id.petapam.route.Leg;
import id.petapam.route.TravelMode;
import id.petapam.route.TravelNetwork;
import id.petapam.route.WaterCrossing;
import id.petapam.route.WayKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Turns ways of the network into figures that rules see. The same bridge is one value for all ways. */
final class RouteMaker {

    /** Names of a part that are kept: enough to tell the way, few enough for 50,000 ways. */
    private static final int MOST_NAMES = 4;

    private final String source;
    private final TravelNetwork network;
    private final Map<String, Route.Bridge> bridges = new ConcurrentHashMap<>();

    RouteMaker(String source, TravelNetwork network) {
        this.source = source;
        this.network = network;
    }

    /** As in the dry months; nothing is known yet of the way by land or of single bridges. */
    Route route(Itinerary way) {
        Minutes all = minutes(way.minutes());
        return new Route(
                all,
                way.legs().stream().map(RouteMaker::part).toList(),
                way.crossings().stream().map(RouteMaker::crossing).toList(),
                way.bridges().stream().map(this::bridge).toList(),
                List.of(),
                way.walkedFrom(),
                way.walkedTo(),
                way.tideDependent(),
                way.seasonal(),
                Optional.of(all),
                Optional.empty(),
                source);
    }

    static Minutes minutes(double value) {
        return new Minutes((int) Math.round(value));
    }

    private static Route.Part part(Leg leg) {
        return new Route.Part(
                TravelBy.valueOf(leg.mode().name()),
                leg.length(),
                minutes(leg.minutes()),
                leg.via().stream().limit(MOST_NAMES).toList(),
                leg.vessel().map(v -> BoatKind.valueOf(v.name())));
    }

    static Route.Crossing crossing(WaterCrossing c) {
        return new Route.Crossing(
                c.key().toString(),
                TravelBy.valueOf(c.mode().name()),
                c.water(),
                c.from(),
                c.to(),
                c.at(),
                c.length(),
                minutes(c.minutes()));
    }

    Route.Bridge bridge(BridgeUse use) {
        return bridges.computeIfAbsent(
                use.key().toString(), key -> new Route.Bridge(key, use.name(), use.water(), use.at(), use.length()));
    }

    /** The nearest bridge is the one over the same water, though the way by land may use another. */
    Route.ByLand byLand(Itinerary land, List<Route.Crossing> crossings) {
        Optional<Route.Crossing> crossing = crossings.stream().findFirst();
        Optional<Route.Bridge> over = crossing.flatMap(
                c -> network.nearestBridge(back(c)).map(this::bridge).or(() -> land.bridges().stream()
                        .map(this::bridge)
                        .min(Comparator.comparing(b -> b.at().distanceTo(c.at())))));
        return new Route.ByLand(minutes(land.minutes()), land.length(), over, over.map(bridge -> bridge.at()
                .distanceTo(crossing.get().at())));
    }

    private static WaterCrossing back(Route.Crossing c) {
        return new WaterCrossing(
                WayKey.parse(c.key()),
                TravelMode.valueOf(c.by().name()),
                c.water(),
                c.from(),
                c.to(),
                c.at(),
                c.length(),
                c.minutes().value());
    }
}

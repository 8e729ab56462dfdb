package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.BoatKind;
import id.petapam.model.Minutes;
import id.petapam.model.Route;
import id.petapam.model.TravelBy;
import id.petapam.route.BridgeUse;
import id.petapam.route.Itinerary;
import id.petapam.route.Leg;
import id.petapam.route.WaterCrossing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/** Turns ways of the network into figures that rules see. The same bridge is one value for all ways. */
final class RouteMaker {

    private final String source;
    private final Map<String, Route.Bridge> bridges = new ConcurrentHashMap<>();

    RouteMaker(String source) {
        this.source = source;
    }

    /** @param wet minutes in the wet months; empty where there is no way then */
    Route route(Itinerary way, Optional<Itinerary> byLand, OptionalDouble wet, List<Route.SingleBridge> single) {
        List<Route.Crossing> crossings =
                way.crossings().stream().map(RouteMaker::crossing).toList();
        return new Route(
                minutes(way.minutes()),
                way.legs().stream().map(RouteMaker::part).toList(),
                crossings,
                way.bridges().stream().map(this::bridge).toList(),
                single,
                way.walkedFrom(),
                way.walkedTo(),
                way.tideDependent(),
                way.seasonal(),
                wet.isPresent() ? Optional.of(minutes(wet.getAsDouble())) : Optional.empty(),
                byLand.map(land -> byLand(land, crossings)),
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
                leg.via(),
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

    /** The nearest bridge is that over the same water, where the way by land has one. */
    private Route.ByLand byLand(Itinerary land, List<Route.Crossing> crossings) {
        Optional<Route.Crossing> crossing = crossings.stream().findFirst();
        Optional<Route.Bridge> over = crossing.flatMap(c -> nearest(land, c));
        return new Route.ByLand(minutes(land.minutes()), land.length(), over, over.map(bridge -> bridge.at()
                .distanceTo(crossing.get().at())));
    }

    private Optional<Route.Bridge> nearest(Itinerary land, Route.Crossing crossing) {
        LatLon at = crossing.at();
        return land.bridges().stream()
                .map(this::bridge)
                .min(Comparator.comparing((Route.Bridge b) -> !isOverSame(b, crossing))
                        .thenComparing(b -> b.at().distanceTo(at)));
    }

    private static boolean isOverSame(Route.Bridge bridge, Route.Crossing crossing) {
        return bridge.water().isPresent() && bridge.water().equals(crossing.water());
    }
}

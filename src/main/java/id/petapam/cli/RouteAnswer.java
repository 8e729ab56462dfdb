package id.petapam.cli;

import id.petapam.model.Minutes;
import id.petapam.model.Route;
import id.petapam.rules.access.RouteTold;
import id.petapam.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** A way of the network as data. */
final class RouteAnswer {

    private RouteAnswer() {}

    static Map<String, Object> of(Route route, Words words) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("minutes", route.minutes().value());
        row.put("landMinutes", route.landMinutes().value());
        row.put("waterMinutes", route.waterMinutes().value());
        row.put("metres", Math.round(route.length().value()));
        row.put("parts", route.parts().stream().map(RouteAnswer::part).toList());
        row.put(
                "crossings",
                route.crossings().stream().map(RouteAnswer::crossing).toList());
        row.put("bridges", route.bridges().stream().map(RouteAnswer::bridge).toList());
        row.put(
                "singleBridges",
                route.single().stream().map(RouteAnswer::single).toList());
        row.put("wetMinutes", route.wetMinutes().map(Minutes::value).orElse(null));
        row.put(
                "byLandMinutes",
                route.byLand().map(land -> land.minutes().value()).orElse(null));
        row.put("tideDependent", route.tideDependent());
        row.put("seasonal", route.seasonal());
        row.put("source", route.source());
        row.put("told", RouteTold.parts(route).stream().map(words::say).toList());
        return row;
    }

    private static Map<String, Object> part(Route.Part part) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("mode", part.by().name());
        row.put("metres", Math.round(part.length().value()));
        row.put("minutes", part.minutes().value());
        row.put("via", part.via());
        row.put("vessel", part.boat().map(Enum::name).orElse(null));
        return row;
    }

    private static Map<String, Object> crossing(Route.Crossing crossing) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", crossing.key());
        row.put("mode", crossing.by().name());
        row.put("water", crossing.water().orElse(null));
        row.put("from", crossing.from().orElse(null));
        row.put("to", crossing.to().orElse(null));
        row.put("lat", crossing.at().lat());
        row.put("lon", crossing.at().lon());
        row.put("metres", Math.round(crossing.length().value()));
        row.put("minutes", crossing.minutes().value());
        return row;
    }

    private static Map<String, Object> bridge(Route.Bridge bridge) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", bridge.key());
        row.put("name", bridge.name().orElse(null));
        row.put("water", bridge.water().orElse(null));
        row.put("lat", bridge.at().lat());
        row.put("lon", bridge.at().lon());
        row.put("metres", Math.round(bridge.length().value()));
        return row;
    }

    private static Map<String, Object> single(Route.SingleBridge single) {
        Map<String, Object> row = bridge(single.bridge());
        row.put("minutesWithout", single.without().map(Minutes::value).orElse(null));
        row.put("minutesByLandWithout", single.byLand().map(Minutes::value).orElse(null));
        return row;
    }
}

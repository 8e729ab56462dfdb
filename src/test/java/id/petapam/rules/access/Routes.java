package id.petapam.rules.access;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.BoatKind;
import id.petapam.model.Minutes;
import id.petapam.model.Route;
import id.petapam.model.TravelBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways of the network written by hand. */
final class Routes {

    private final List<Route.Part> parts = new ArrayList<>();
    private final List<Route.Crossing> crossings = new ArrayList<>();
    private final List<Route.SingleBridge> single = new ArrayList<>();
    private int waiting;
    private double walked;
    private boolean tide;
    private boolean seasonal;
    private Optional<Integer> wet = Optional.empty();
    private boolean lostWhenWet;
    private Optional<Route.ByLand> byLand = Optional.empty();

    static Routes way() {
        return new Routes();
    }

    Routes road(int minutes, double km) {
        parts.add(new Route.Part(
                TravelBy.CAR,
                Metres.ofKilometres(km),
                new Minutes(minutes),
                List.of("Jl. Lintas Contoh"),
                Optional.empty()));
        return this;
    }

    Routes onFoot(int minutes, double km) {
        parts.add(new Route.Part(
                TravelBy.FOOT, Metres.ofKilometres(km), new Minutes(minutes), List.of(), Optional.empty()));
        return this;
    }

    /** Over or along water, its middle so far from the station. */
    Routes boat(int minutes, double metres, double metresFromStation) {
        parts.add(new Route.Part(
                TravelBy.BOAT,
                new Metres(metres),
                new Minutes(minutes),
                List.of("Sungai Contoh"),
                Optional.of(BoatKind.KETEK)));
        crossings.add(new Route.Crossing(
                "WATERWAY:7",
                TravelBy.BOAT,
                Optional.of("Sungai Contoh"),
                Optional.of("Dermaga Contoh"),
                Optional.empty(),
                Cases.AT.offset(0, metresFromStation),
                new Metres(metres),
                new Minutes(minutes)));
        return this;
    }

    Routes waiting(int minutes) {
        waiting = minutes;
        return this;
    }

    Routes walkedTo(double metres) {
        walked = metres;
        return this;
    }

    Routes tide() {
        tide = true;
        return this;
    }

    Routes wet(int minutes, boolean closedRoad) {
        wet = Optional.of(minutes);
        seasonal = closedRoad;
        return this;
    }

    Routes lostWhenWet() {
        lostWhenWet = true;
        seasonal = true;
        return this;
    }

    Routes byLand(int minutes, double bridgeMetresFromStation) {
        LatLon at = Cases.AT.offset(0, bridgeMetresFromStation);
        Route.Bridge bridge = bridge(at);
        byLand = Optional.of(new Route.ByLand(
                new Minutes(minutes),
                Metres.ofKilometres(30),
                Optional.of(bridge),
                crossings.isEmpty()
                        ? Optional.empty()
                        : Optional.of(crossings.get(0).at().distanceTo(at))));
        return this;
    }

    static Route.Bridge bridge(LatLon at) {
        return new Route.Bridge(
                "BRIDGE:9", Optional.of("Jembatan Contoh"), Optional.of("Sungai Contoh"), at, new Metres(160));
    }

    Routes single(double metresFromStation, Integer without, Integer land) {
        single.add(new Route.SingleBridge(
                bridge(Cases.AT.offset(0, metresFromStation)),
                Optional.ofNullable(without).map(Minutes::new),
                Optional.ofNullable(land).map(Minutes::new)));
        return this;
    }

    Route route() {
        int minutes =
                waiting + parts.stream().mapToInt(p -> p.minutes().value()).sum();
        return new Route(
                new Minutes(minutes),
                parts,
                crossings,
                single.stream().map(Route.SingleBridge::bridge).toList(),
                single,
                new Metres(0),
                new Metres(walked),
                tide,
                seasonal,
                lostWhenWet ? Optional.empty() : Optional.of(new Minutes(wet.orElse(minutes))),
                byLand,
                "Paket contoh, 1 Januari 2024");
    }

    /** From a measured post. */
    AccessFacts.Way from(String post, double km) {
        AccessFacts.Way way = Cases.way(post, km, List.of(), List.of());
        return new AccessFacts.Way(
                way.name(), way.from(), false, way.straight(), way.rivers(), way.water(), Optional.of(route()));
    }

    /** From a post whose place is an estimate. */
    AccessFacts.Way fromAbout(String post, double km) {
        return Cases.way(post, km, List.of(), List.of()).with(Optional.of(route()));
    }
}

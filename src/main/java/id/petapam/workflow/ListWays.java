package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.AccessFacts;
import id.petapam.model.Route;
import id.petapam.model.StationId;
import id.petapam.model.WayId;
import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.LineTable;
import id.petapam.route.NetworkLanding;
import id.petapam.rules.access.StationAccess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bridges that ways to stations go over, and all ferries and named landings of the network, those first on which most
 * stations depend.
 */
public final class ListWays {

    private static final Comparator<WayThing> MOST_USED_FIRST = Comparator.comparing(
                    (WayThing t) -> -t.users().size())
            .thenComparing(WayThing::kind)
            .thenComparing(t -> t.name().orElse("\uFFFF"))
            .thenComparing(WayThing::id);

    private final Map<String, Set<StationId>> users = new HashMap<>();
    private final Map<String, Route.Bridge> bridges = new HashMap<>();
    private final Map<String, Route.Crossing> crossings = new HashMap<>();
    private final Map<String, Set<StationId>> landings = new HashMap<>();

    private ListWays() {}

    /** Empty where the region knows no ways. */
    public static List<WayThing> of(AccessTable table) {
        return table.ground()
                .travel()
                .map(ground -> new ListWays().of(table, ground))
                .orElse(List.of());
    }

    private List<WayThing> of(AccessTable table, TravelGround ground) {
        table.stations().forEach(this::count);
        List<WayThing> things = new ArrayList<>();
        bridges.values()
                .forEach(b -> things.add(thing(b.key(), WayThing.Kind.BRIDGE, b.name(), b.water(), b.at(), users)));
        ferries(ground, things);
        for (NetworkLanding landing : ground.network().landings()) {
            landing.name()
                    .ifPresent(name -> things.add(new WayThing(
                            new WayId(landing.key().toString()),
                            WayThing.Kind.LANDING,
                            landing.name(),
                            landing.water(),
                            landing.at(),
                            landings.getOrDefault(name, Set.of()))));
        }
        things.sort(MOST_USED_FIRST);
        return things;
    }

    private void ferries(TravelGround ground, List<WayThing> things) {
        LineTable<FerryTraits> lines = ground.region().detail().ferries();
        for (int i = 0; i < lines.size(); i++) {
            String key = "FERRY:" + lines.id(i);
            LatLon middle = lines.at((lines.start(i) + lines.end(i)) / 2);
            Optional<Route.Crossing> used = Optional.ofNullable(crossings.get(key));
            things.add(thing(
                    key,
                    WayThing.Kind.FERRY,
                    lines.name(i),
                    used.flatMap(Route.Crossing::water),
                    used.map(Route.Crossing::at).orElse(middle),
                    users));
        }
    }

    private static WayThing thing(
            String key,
            WayThing.Kind kind,
            Optional<String> name,
            Optional<String> water,
            LatLon at,
            Map<String, Set<StationId>> users) {
        return new WayThing(new WayId(key), kind, name, water, at, users.getOrDefault(key, Set.of()));
    }

    private void count(StationAccess access) {
        StationId station = access.station().id();
        access.facts().stream()
                .flatMap(f -> Stream.of(f.polres(), f.polsek()))
                .flatMap(Optional::stream)
                .map(AccessFacts.Way::route)
                .flatMap(Optional::stream)
                .forEach(route -> count(station, route));
    }

    private void count(StationId station, Route route) {
        for (Route.Bridge bridge : route.bridges()) {
            bridges.putIfAbsent(bridge.key(), bridge);
            users.computeIfAbsent(bridge.key(), k -> new HashSet<>()).add(station);
        }
        for (Route.Crossing crossing : route.crossings()) {
            crossings.putIfAbsent(crossing.key(), crossing);
            users.computeIfAbsent(crossing.key(), k -> new HashSet<>()).add(station);
            Stream.of(crossing.from(), crossing.to())
                    .flatMap(Optional::stream)
                    .forEach(name ->
                            landings.computeIfAbsent(name, n -> new HashSet<>()).add(station));
        }
    }
}

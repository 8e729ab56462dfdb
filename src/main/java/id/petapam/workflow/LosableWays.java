package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.model.AccessFacts;
import id.petapam.model.Minutes;
import id.petapam.model.Route;
import id.petapam.model.StationId;
import id.petapam.model.TravelBy;
import id.petapam.model.WayId;
import id.petapam.route.BridgeUse;
import id.petapam.route.Itinerary;
import id.petapam.route.Leg;
import id.petapam.route.NetworkLanding;
import id.petapam.route.SingleBridges;
import id.petapam.route.Snap;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelMode;
import id.petapam.route.TravelNetwork;
import id.petapam.route.TravelTree;
import id.petapam.route.WayKey;
import id.petapam.rules.access.StationAccess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Bridges, ferries, landings and waters on the ways from the Polres to its stations, and what happens to the stations without each: the
 * network is searched again with it closed. Those on which most stations hang are tried, a few dozen of each kind for
 * each Polres. For work off the screen thread.
 */
public final class LosableWays {

    /** Of each kind, for each Polres. */
    private static final int MOST_TRIALS = 20;

    /** A way that is so many minutes longer makes a difference; shorter detours are none. */
    private static final int LEAST_DETOUR = 15;

    /** A boat is boarded within so many metres of the landing. */
    private static final double AT_LANDING = 80;

    /**
     * What is lost with a bridge, ferry, landing or water that boats go on.
     *
     * @param name of it, where known
     * @param water what it crosses or lies at, where known
     * @param cutOff stations to which no way is left, by land or water
     * @param later stations that are reached so much later that it matters
     * @param longer by how much at most; 0 where none is later
     */
    public record Loss(
            WayId way,
            WayThing.Kind kind,
            Optional<String> name,
            Optional<String> water,
            LatLon at,
            Set<StationId> cutOff,
            Set<StationId> later,
            Minutes longer) {

        private Loss plus(Loss other) {
            return new Loss(
                    way,
                    kind,
                    name,
                    water,
                    at,
                    union(cutOff, other.cutOff),
                    union(later, other.later),
                    longer.compareTo(other.longer) >= 0 ? longer : other.longer);
        }
    }

    private record Trial(WayKey key, WayThing.Kind kind, Optional<String> name, Optional<String> water, LatLon at) {}

    private final TravelGround ground;
    private final Map<WayKey, Loss> found = new LinkedHashMap<>();

    private LosableWays(TravelGround ground) {
        this.ground = ground;
    }

    /** Those without which some station is lost or late; none where the region knows no ways. */
    public static List<Loss> of(AccessTable table, Progress progress) {
        Optional<TravelGround> ground = table.ground().travel();
        if (ground.isEmpty()) {
            return List.of();
        }
        LosableWays ways = new LosableWays(ground.get());
        Map<LatLon, List<StationAccess>> byPolres = table.stations().stream()
                .filter(station -> polres(station)
                        .filter(way -> ground.get().covers(way.from()))
                        .isPresent())
                .filter(station ->
                        ground.get().covers(station.facts().orElseThrow().at()))
                .collect(Collectors.groupingBy(
                        station -> polres(station).orElseThrow().from(), LinkedHashMap::new, Collectors.toList()));
        int done = 0;
        for (Map.Entry<LatLon, List<StationAccess>> one : byPolres.entrySet()) {
            progress.check();
            ways.from(one.getKey(), one.getValue(), progress);
            done++;
            progress.at((double) done / byPolres.size());
        }
        return List.copyOf(ways.found.values());
    }

    private static Optional<AccessFacts.Way> polres(StationAccess station) {
        return station.facts().flatMap(AccessFacts::polres);
    }

    private static Set<StationId> union(Set<StationId> one, Set<StationId> other) {
        Set<StationId> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private void from(LatLon origin, List<StationAccess> stations, Progress progress) {
        TravelNetwork network = ground.network();
        TravelConditions usual = ground.usual();
        Map<LatLon, Snap> snaps = new LinkedHashMap<>();
        stations.forEach(station -> {
            LatLon at = station.facts().orElseThrow().at();
            network.snap(at).ifPresent(snap -> snaps.put(at, snap));
        });
        TravelTree tree = ground.from(origin, usual);
        Map<LatLon, Double> before = minutes(tree, snaps);
        List<Trial> trials = new ArrayList<>(bridges(origin, usual, stations, snaps));
        trials.addAll(onWater(tree, stations, snaps));
        for (Trial trial : trials) {
            progress.check();
            Map<LatLon, Double> after = minutes(tree.closing(Set.of(trial.key())), snaps);
            judge(trial, stations, before, after);
        }
    }

    private static Map<LatLon, Double> minutes(TravelTree tree, Map<LatLon, Snap> snaps) {
        Map<LatLon, Double> minutes = new LinkedHashMap<>();
        snaps.forEach((at, snap) -> {
            OptionalDouble way = tree.minutes(snap);
            way.ifPresent(m -> minutes.put(at, m));
        });
        return minutes;
    }

    private void judge(
            Trial trial, List<StationAccess> stations, Map<LatLon, Double> before, Map<LatLon, Double> after) {
        Set<StationId> cutOff = new LinkedHashSet<>();
        Set<StationId> later = new LinkedHashSet<>();
        int longer = 0;
        for (StationAccess station : stations) {
            LatLon at = station.facts().orElseThrow().at();
            if (!before.containsKey(at)) {
                continue;
            }
            if (!after.containsKey(at)) {
                cutOff.add(station.station().id());
                continue;
            }
            double more = after.get(at) - before.get(at);
            if (more >= LEAST_DETOUR) {
                later.add(station.station().id());
                longer = Math.max(longer, (int) Math.round(more));
            }
        }
        if (!cutOff.isEmpty() || !later.isEmpty()) {
            Loss loss = new Loss(
                    new WayId(trial.key().toString()),
                    trial.kind(),
                    trial.name(),
                    trial.water(),
                    trial.at(),
                    cutOff,
                    later,
                    new Minutes(longer));
            found.merge(trial.key(), loss, Loss::plus);
        }
    }

    /** Those on which most stations hang, and those that most ways go over. */
    private List<Trial> bridges(
            LatLon origin, TravelConditions usual, List<StationAccess> stations, Map<LatLon, Snap> snaps) {
        Map<LatLon, Integer> weight = new LinkedHashMap<>();
        stations.forEach(station -> weight.merge(station.facts().orElseThrow().at(), 1, Integer::sum));
        List<LatLon> places = List.copyOf(snaps.keySet());
        Map<WayKey, Integer> hanging = new LinkedHashMap<>();
        SingleBridges.of(ground.network(), origin, usual)
                .dependents(
                        places.stream().map(at -> Optional.of(snaps.get(at))).toList())
                .forEach((key, some) -> hanging.put(
                        key,
                        some.stream().mapToInt(i -> weight.get(places.get(i))).sum()));
        Map<WayKey, Integer> used = new LinkedHashMap<>();
        for (StationAccess station : stations) {
            polres(station).flatMap(AccessFacts.Way::route).ifPresent(route -> route.bridges().stream()
                    .map(Route.Bridge::key)
                    .distinct()
                    .forEach(key -> used.merge(WayKey.parse(key), 1, Integer::sum)));
        }
        Set<WayKey> keys = new LinkedHashSet<>(most(hanging));
        keys.addAll(most(used));
        List<Trial> trials = new ArrayList<>();
        for (WayKey key : keys) {
            Optional<BridgeUse> bridge = ground.network().bridge(key);
            bridge.ifPresent(b -> trials.add(new Trial(key, WayThing.Kind.BRIDGE, b.name(), b.water(), b.at())));
        }
        return trials;
    }

    /** Ferries, landings and waters that the ways over water use. */
    private List<Trial> onWater(TravelTree tree, List<StationAccess> stations, Map<LatLon, Snap> snaps) {
        Map<WayKey, Integer> used = new LinkedHashMap<>();
        Map<WayKey, Trial> trials = new LinkedHashMap<>();
        List<NetworkLanding> landings = ground.network().landings();
        Map<LatLon, Set<Trial>> known = new LinkedHashMap<>();
        for (StationAccess station : stations) {
            LatLon at = station.facts().orElseThrow().at();
            boolean water = polres(station)
                    .flatMap(AccessFacts.Way::route)
                    .filter(route -> !route.isByLand())
                    .isPresent();
            if (!water || !snaps.containsKey(at)) {
                continue;
            }
            Set<Trial> ofPlace = known.computeIfAbsent(at, k -> tree.itinerary(snaps.get(k))
                    .map(way -> things(way, landings))
                    .orElse(Set.of()));
            ofPlace.forEach(trial -> {
                trials.put(trial.key(), trial);
                used.merge(trial.key(), 1, Integer::sum);
            });
        }
        return most(used).stream().map(trials::get).toList();
    }

    private static Set<Trial> things(Itinerary way, List<NetworkLanding> landings) {
        Set<Trial> things = new LinkedHashSet<>();
        way.crossings().stream().map(RouteMaker::crossing).forEach(crossing -> {
            boolean ferry = crossing.by() == TravelBy.FERRY;
            things.add(new Trial(
                    WayKey.parse(crossing.key()),
                    ferry ? WayThing.Kind.FERRY : WayThing.Kind.WATERWAY,
                    ferry ? crossing.from() : crossing.water(),
                    ferry ? crossing.water() : Optional.empty(),
                    crossing.at()));
        });
        for (Leg leg : way.legs()) {
            if (leg.mode() == TravelMode.BOAT) {
                landing(leg.line().get(0), landings).ifPresent(things::add);
                landing(leg.line().get(leg.line().size() - 1), landings).ifPresent(things::add);
            }
        }
        return things;
    }

    private static Optional<Trial> landing(LatLon end, List<NetworkLanding> landings) {
        return landings.stream()
                .filter(landing -> landing.at().distanceTo(end).value() <= AT_LANDING)
                .min(Comparator.comparing(landing -> landing.at().distanceTo(end)))
                .map(landing ->
                        new Trial(landing.key(), WayThing.Kind.LANDING, landing.name(), landing.water(), landing.at()));
    }

    private static List<WayKey> most(Map<WayKey, Integer> counted) {
        return counted.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<WayKey, Integer> e) -> -e.getValue())
                        .thenComparing(e -> e.getKey().toString()))
                .limit(MOST_TRIALS)
                .map(Map.Entry::getKey)
                .toList();
    }
}

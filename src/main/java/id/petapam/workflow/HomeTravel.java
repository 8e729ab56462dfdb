package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessMode;
import id.petapam.model.Minutes;
import id.petapam.model.Plan;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.route.Snap;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelMatrix;
import id.petapam.rules.access.AccessNumbers;
import id.petapam.rules.access.Journey;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.access.TravelEstimate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How long units travel from where they start to stations and sites: what a person stated about the way from the Polres,
 * else the travel network, else R-34. One search of the network for each distinct start. A unit starts at its home, else
 * at that of the unit above it, else at the Polres.
 */
public final class HomeTravel {

    private static final int NO_WAY = -1;

    private final AccessTable table;
    private final Plan plan;
    private final AccessNumbers numbers;
    private final Map<UnitId, LatLon> homes = new LinkedHashMap<>();
    private final Set<UnitId> assumed = new HashSet<>();
    private final Map<LatLon, Integer> origins = new LinkedHashMap<>();
    private final Map<LatLon, Integer> places = new LinkedHashMap<>();
    private final int[][] network;
    private boolean[][] water;

    private HomeTravel(AccessTable table, AccessNumbers numbers, Collection<Unit> units) {
        this.table = table;
        this.plan = table.plan();
        this.numbers = numbers;
        UnitHomes starts = UnitHomes.of(table);
        Optional<LatLon> polres = starts.polres();
        for (Unit unit : units) {
            Optional<LatLon> own = starts.own(unit).map(UnitHomes.Start::at);
            own.or(() -> polres).ifPresent(at -> {
                homes.put(unit.id(), at);
                origins.putIfAbsent(at, origins.size());
            });
            if (own.isEmpty()) {
                assumed.add(unit.id());
            }
        }
        table.stations().forEach(s -> s.facts().ifPresent(f -> places.putIfAbsent(f.at(), places.size())));
        plan.sites().values().forEach(s -> places.putIfAbsent(s.point().at(), places.size()));
        network = table.ground().travel().map(this::searched).orElse(new int[0][]);
    }

    /**
     * Looks up all ways at once; seconds for a province.
     *
     * @param table of the plan whose units these are; of a plan with stations
     */
    public static HomeTravel of(AccessTable table, Collection<Unit> units) {
        return new HomeTravel(table, table.numbers().orElseThrow(), units);
    }

    /** Units whose start is not known and who are taken to start from the Polres. */
    public Set<UnitId> assumedAtPolres() {
        return Set.copyOf(assumed);
    }

    /** Empty where the station has no place, or nothing is known of where the unit starts. */
    public Optional<Minutes> toStation(UnitId unit, StationId id) {
        StationAccess access = table.of(id).orElseThrow();
        LatLon home = homes.get(unit);
        if (home == null || access.facts().isEmpty()) {
            return Optional.empty();
        }
        AccessFacts facts = access.facts().get();
        Journey journey = access.journey();
        Optional<AccessFacts.Way> polres = facts.polres();
        if (polres.filter(way -> way.from().equals(home)).isPresent()
                && journey.minutes().isPresent()) {
            return journey.minutes();
        }
        // where a person decided otherwise than the network goes, its ways are not those taken
        boolean otherMode = journey.route().isEmpty()
                && polres.flatMap(AccessFacts.Way::route).isPresent();
        int found = otherMode ? NO_WAY : byNetwork(home, facts.at());
        return Optional.of(found == NO_WAY ? estimate(home, facts, journey.mode()) : new Minutes(found));
    }

    /** Whether a part of the way to a station is by boat or ferry: by the network, else as the station is reached. */
    public boolean isByWater(UnitId unit, StationId id) {
        StationAccess access = table.of(id).orElseThrow();
        LatLon home = homes.get(unit);
        if (home == null || access.facts().isEmpty()) {
            return false;
        }
        LatLon at = access.facts().get().at();
        AccessMode mode = access.journey().mode();
        return byNetwork(home, at) == NO_WAY
                ? mode == AccessMode.AIR || mode == AccessMode.DARAT_AIR
                : water[origins.get(home)][places.get(at)];
    }

    /** Empty where nothing is known of where the unit starts. */
    public Optional<Minutes> toSite(UnitId unit, SiteId id) {
        LatLon home = homes.get(unit);
        if (home == null) {
            return Optional.empty();
        }
        LatLon at = plan.sites().get(id).point().at();
        int found = byNetwork(home, at);
        return Optional.of(
                found == NO_WAY
                        ? TravelEstimate.straight(home.distanceTo(at), new Metres(0), AccessMode.DARAT, numbers)
                        : new Minutes(found));
    }

    private Minutes estimate(LatLon home, AccessFacts facts, AccessMode mode) {
        Metres straight = home.distanceTo(facts.at());
        Metres foot = facts.polsek()
                .map(AccessFacts.Way::straight)
                .filter(m -> m.compareTo(straight) < 0)
                .orElse(new Metres(0));
        return TravelEstimate.straight(straight, foot, mode, numbers);
    }

    private int byNetwork(LatLon home, LatLon place) {
        return network.length == 0 ? NO_WAY : network[origins.get(home)][places.get(place)];
    }

    /** Minutes by origin and place; the way by land is taken where it is not much longer, as everywhere else. */
    private int[][] searched(TravelGround ground) {
        List<LatLon> from = new ArrayList<>(origins.keySet());
        List<LatLon> to = new ArrayList<>(places.keySet());
        Map<LatLon, Boolean> covered = new HashMap<>();
        List<Optional<Snap>> snaps = to.stream()
                .map(at -> covered.computeIfAbsent(at, ground::covers)
                        ? ground.network().snap(at)
                        : Optional.<Snap>empty())
                .toList();
        TravelConditions usual = ground.usual();
        TravelConditions noBoats =
                new TravelConditions(usual.wet(), true, usual.lowTide(), usual.closed(), usual.flooded());
        TravelMatrix all = ground.network().matrix(from, snaps, usual);
        TravelMatrix land = ground.network().matrix(from, snaps, noBoats);
        int[][] found = new int[from.size()][to.size()];
        water = new boolean[from.size()][to.size()];
        for (int o = 0; o < from.size(); o++) {
            boolean starts = ground.covers(from.get(o));
            for (int p = 0; p < to.size(); p++) {
                found[o][p] = starts ? taken(all.minutes(o, p), land.minutes(o, p), ground) : NO_WAY;
                water[o][p] = found[o][p] != NO_WAY && !isByLand(all.minutes(o, p), land.minutes(o, p), ground);
            }
        }
        return found;
    }

    private static boolean isByLand(OptionalDouble way, OptionalDouble land, TravelGround ground) {
        return land.isPresent() && land.getAsDouble() <= way.getAsDouble() + ground.landPreference();
    }

    private static int taken(OptionalDouble way, OptionalDouble land, TravelGround ground) {
        return way.isEmpty()
                ? NO_WAY
                : (int) Math.round(isByLand(way, land, ground) ? land.getAsDouble() : way.getAsDouble());
    }
}

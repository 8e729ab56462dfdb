package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.StationId;
import id.petapam.region.RiverBetween;
import id.petapam.rules.check.GroupAcrossWater;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How far stations are apart for a team that goes between them, and whether water parts them. By the travel network
 * where the region has one and both stations lie on it, else by the straight line. Stations that only stand at their
 * village's point are not apart at all: how the map spreads them says nothing. Not safe for several threads.
 */
public final class StationWays {

    /** A way by land that is so many times longer than expected leads round the river, not over it. */
    private static final int ROUND_ABOUT = 3;

    /**
     * Where a station stands.
     *
     * @param number the same for all that stand at one place
     */
    private record Spot(PollingStation station, Optional<LatLon> place, int number) {}

    private final AccessTable table;
    private final double roadFactor;
    private final Map<StationId, Spot> spots = new HashMap<>();
    private final NearbyWays network;
    /** By the numbers of two places, the lower one first. */
    private final Map<Long, Boolean> across = new HashMap<>();

    /**
     * Ways by the straight line only.
     *
     * @param table of a plan with stations
     */
    public StationWays(AccessTable table) {
        this(table, List.of(), () -> false);
    }

    /**
     * Ways by the network where there is one, looked up here: for work off the screen thread.
     *
     * @param table of a plan with stations
     * @param together stations that may be in one group; others are measured by the straight line
     * @param stop once it says so, the straight line is good enough
     */
    public StationWays(AccessTable table, List<List<StationId>> together, BooleanSupplier stop) {
        this.table = table;
        RuleBook rules = table.numbers().orElseThrow().rules();
        this.roadFactor = rules.number("R-34.roadFactor");
        Plan plan = table.plan();
        Map<Optional<LatLon>, Integer> numbers = new LinkedHashMap<>();
        plan.stations().forEach((id, station) -> {
            Optional<LatLon> place = StationSpots.place(plan, station);
            Integer number = numbers.computeIfAbsent(place, p -> numbers.size());
            spots.put(id, new Spot(station, place, number));
        });
        List<List<Integer>> places = together.stream()
                .map(all -> all.stream().map(id -> spots.get(id).number()).toList())
                .toList();
        network = table.ground()
                .travel()
                .map(ground -> NearbyWays.of(ground, rules, List.copyOf(numbers.keySet()), places, stop))
                .orElse(NearbyWays.NONE);
    }

    /** Whether ways from and to a station are those of the network. */
    public boolean isOnNetwork(StationId id) {
        return network.isOnNetwork(spots.get(id).number());
    }

    /** Metres of road that take as long as the way: by the network, else the straight line times the factor of R-34; 0 where it cannot be told. */
    public int metres(StationId one, StationId other) {
        Spot from = spots.get(one);
        Spot to = spots.get(other);
        if (from.number() == to.number() || from.place().isEmpty() || to.place().isEmpty()) {
            return 0;
        }
        int straight = straight(from, to);
        return network.between(from.number(), to.number())
                .map(way -> way.known() ? way.metres() : Math.max(way.metres(), straight))
                .orElse(straight);
    }

    private int straight(Spot from, Spot to) {
        return (int) Math.round(
                from.place().orElseThrow().distanceTo(to.place().orElseThrow()).value() * roadFactor);
    }

    /**
     * Whether water parts them: no way by land but one by boat or ferry; or a river in between and no bridge near. The same
     * in both directions.
     */
    public boolean isAcrossWater(StationId one, StationId other) {
        Spot from = spots.get(one);
        Spot to = spots.get(other);
        if (from.number() > to.number()) {
            return isAcrossWater(other, one);
        }
        return from.number() != to.number()
                && from.place().isPresent()
                && to.place().isPresent()
                && GroupAcrossWater.isTellable(from.station(), to.station())
                && across.computeIfAbsent(
                        (long) from.number() << Integer.SIZE | to.number(), pair -> isParted(from, to));
    }

    private boolean isParted(Spot from, Spot to) {
        Optional<NearbyWays.Way> way =
                network.between(from.number(), to.number()).filter(NearbyWays.Way::known);
        if (way.isPresent() && way.get().water()) {
            return true;
        }
        boolean direct = way.isPresent() && way.get().metres() <= (long) ROUND_ABOUT * straight(from, to);
        return !direct && isRiverBetween(from.place().orElseThrow(), to.place().orElseThrow());
    }

    private boolean isRiverBetween(LatLon one, LatLon other) {
        return table.rivers(one, other).stream().anyMatch(RiverBetween::between)
                || table.ground()
                        .travel()
                        .filter(ground -> ground.covers(one) && ground.covers(other))
                        .filter(ground -> ground.network().isRiverBetween(one, other))
                        .isPresent();
    }
}

package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import id.petapam.region.RiverBetween;
import id.petapam.rules.check.GroupAcrossWater;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far stations are apart for a team that goes between them, and whether a river lies between them. Stations
 * that only stand at their village's point are not apart at all: how the map spreads them says nothing. Not safe for
 * several threads.
 */
public final class StationWays {

    /**
     * Where a station stands.
     *
     * @param number the same for all that stand at one place
     */
    private record Spot(PollingStation station, Optional<LatLon> place, int number) {}

    private final AccessTable table;
    private final double roadFactor;
    private final Map<StationId, Spot> spots = new HashMap<>();
    /** By the numbers of two places, the lower one first. */
    private final Map<Long, Boolean> across = new HashMap<>();

    /** @param table of a plan with stations */
    public StationWays(AccessTable table) {
        this.table = table;
        this.roadFactor = table.numbers().orElseThrow().rules().number("R-34.roadFactor");
        Plan plan = table.plan();
        Map<Optional<LatLon>, Integer> numbers = new HashMap<>();
        plan.stations().forEach((id, station) -> {
            Optional<LatLon> place = StationSpots.place(plan, station);
            Integer number = numbers.computeIfAbsent(place, p -> numbers.size());
            spots.put(id, new Spot(station, place, number));
        });
    }

    /** Metres by road: the straight line times the factor of R-34; 0 where it cannot be told. */
    public int metres(StationId one, StationId other) {
        Spot from = spots.get(one);
        Spot to = spots.get(other);
        return from.number() == to.number()
                        || from.place().isEmpty()
                        || to.place().isEmpty()
                ? 0
                : (int) Math.round(
                        from.place().get().distanceTo(to.place().get()).value() * roadFactor);
    }

    /** The same in both directions. */
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
                        (long) from.number() << Integer.SIZE | to.number(),
                        pair -> table.rivers(from.place().get(), to.place().get()).stream()
                                .anyMatch(RiverBetween::between));
    }
}

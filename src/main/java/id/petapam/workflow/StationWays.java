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

    private record Pair(LatLon one, LatLon other) {}

    private final AccessTable table;
    private final double roadFactor;
    private final Map<StationId, Optional<LatLon>> places = new HashMap<>();
    private final Map<Pair, Boolean> across = new HashMap<>();

    /** @param table of a plan with stations */
    public StationWays(AccessTable table) {
        this.table = table;
        this.roadFactor = table.numbers().orElseThrow().rules().number("R-34.roadFactor");
        Plan plan = table.plan();
        plan.stations().forEach((id, station) -> places.put(id, StationSpots.place(plan, station)));
    }

    /** Metres by road: the straight line times the factor of R-34; 0 where it cannot be told. */
    public int metres(StationId one, StationId other) {
        Optional<LatLon> from = places.get(one);
        Optional<LatLon> to = places.get(other);
        return from.isEmpty() || to.isEmpty()
                ? 0
                : (int) Math.round(from.get().distanceTo(to.get()).value() * roadFactor);
    }

    /** The same in both directions. */
    public boolean isAcrossWater(StationId one, StationId other) {
        PollingStation a = table.plan().stations().get(one);
        PollingStation b = table.plan().stations().get(other);
        if (one.compareTo(other) > 0) {
            return isAcrossWater(other, one);
        }
        Optional<LatLon> from = places.get(one);
        Optional<LatLon> to = places.get(other);
        if (from.isEmpty() || to.isEmpty() || !GroupAcrossWater.isTellable(a, b)) {
            return false;
        }
        return across.computeIfAbsent(
                new Pair(from.get(), to.get()),
                pair -> table.rivers(pair.one(), pair.other()).stream().anyMatch(RiverBetween::between));
    }
}

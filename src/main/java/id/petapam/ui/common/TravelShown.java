package id.petapam.ui.common;

import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.model.StationId;
import id.petapam.workflow.RouteLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the map shows of travel: the way to the picked station, and what is different under the conditions that are looked
 * at.
 *
 * @param usual the way as it is
 * @param other the way under the conditions, where they change it
 * @param closed what is closed under the conditions
 * @param flooded areas that are under water then
 * @param cutOff stations that cannot be reached then
 * @param changed stations that are reached in another time then
 */
public record TravelShown(
        Optional<RouteLine> usual,
        Optional<RouteLine> other,
        List<Spot> closed,
        List<AreaShape> flooded,
        Set<StationId> cutOff,
        Set<StationId> changed) {

    public static final TravelShown NOTHING =
            new TravelShown(Optional.empty(), Optional.empty(), List.of(), List.of(), Set.of(), Set.of());

    public TravelShown {
        closed = List.copyOf(closed);
        flooded = List.copyOf(flooded);
        cutOff = Set.copyOf(cutOff);
        changed = Set.copyOf(changed);
    }

    /** A marked thing. */
    public record Spot(LatLon at, String label) {}

    public boolean isNothing() {
        return equals(NOTHING);
    }

    public TravelShown with(Optional<RouteLine> usualWay, Optional<RouteLine> otherWay) {
        return new TravelShown(usualWay, otherWay, closed, flooded, cutOff, changed);
    }

    /** The same ways, under other conditions. */
    public TravelShown under(
            List<Spot> nowClosed, List<AreaShape> nowFlooded, Set<StationId> nowCutOff, Set<StationId> nowChanged) {
        return new TravelShown(usual, other, nowClosed, nowFlooded, nowCutOff, nowChanged);
    }
}

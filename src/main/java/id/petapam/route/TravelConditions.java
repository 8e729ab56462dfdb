package id.petapam.route;

import id.petapam.geo.AreaShape;
import java.util.List;
import java.util.Set;

/**
 * Under what conditions one travels.
 *
 * @param wet the wet months: earth roads are slow, dry-season roads closed
 * @param night between 18.00 and 05.00: no boats
 * @param lowTide ways that follow the tide are closed
 * @param closed bridges, roads, ferries, waterways and landings that cannot be used
 * @param flooded areas where no vehicle and nobody on foot gets through; boats do
 */
public record TravelConditions(
        boolean wet, boolean night, boolean lowTide, Set<WayKey> closed, List<AreaShape> flooded) {

    /** A dry day, all open. */
    public static final TravelConditions USUAL = new TravelConditions(false, false, false, Set.of(), List.of());

    public TravelConditions {
        closed = Set.copyOf(closed);
        flooded = List.copyOf(flooded);
    }

    public boolean isUsual() {
        return equals(USUAL);
    }
}

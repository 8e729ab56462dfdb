package id.petapam.planner.grouping;

import id.petapam.geo.Metres;
import id.petapam.model.StationId;
import java.util.List;

/**
 * A group as proposed.
 *
 * @param patrol the shortest net of ways that joins its stations, in the unit of travel, ways into other villages not
 *     made dearer
 * @param widest the largest distance between two of its stations, as far as it can be told
 * @param allowed how far apart they may be
 * @param tooWide R-07 is broken
 * @param splitByWater R-08 is broken
 * @param villages how many villages they are of
 */
public record ProposedGroup(
        List<StationId> stations,
        long patrol,
        Metres widest,
        Metres allowed,
        boolean tooWide,
        boolean splitByWater,
        int villages) {

    public ProposedGroup {
        stations = List.copyOf(stations);
    }

    public int breaches() {
        return (tooWide ? 1 : 0) + (splitByWater ? 1 : 0);
    }
}

package id.petapam.workflow;

import id.petapam.edit.Edit;
import id.petapam.model.RegionRef;
import java.util.Optional;

/**
 * What it would mean for a plan to lie on another region pack, told before anything changes.
 *
 * @param facts what the pack holds
 * @param effect which areas become official and which stations then stand elsewhere
 * @param covered stations that lie where the pack has roads and waterways
 * @param stations all stations with a place
 * @param movedVillages villages that the pack has at another point, or that get one
 * @param movedEstimates stations without a place of their own that move with their village
 * @param edit that lays the plan on it; empty where it lies there already
 */
public record PackOffer(
        RegionRef pack,
        DescribeRegion.Facts facts,
        AreaEffect effect,
        int covered,
        int stations,
        int movedVillages,
        int movedEstimates,
        Optional<Edit> edit) {

    /** True where the pack has roads and waterways for stations of the plan. */
    public boolean hasNetwork() {
        return covered > 0;
    }
}

package id.petapam.workflow.search;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import java.util.List;

/**
 * A named thing of a region's fine layers.
 *
 * @param sort what it is within its kind, as the last part of a text key: {@code MARKET}; empty where the kind says all
 * @param otherNames old and short ones
 * @param at where it lies, for a long thing about its middle
 * @param bounds around a long thing; around its point for the others
 */
record GroundThing(FoundKind kind, String sort, String label, List<String> otherNames, LatLon at, Bounds bounds) {

    static GroundThing at(FoundKind kind, String sort, String label, List<String> otherNames, LatLon at) {
        return new GroundThing(kind, sort, label, otherNames, at, Bounds.around(at));
    }

    boolean isLong() {
        return bounds.north() > bounds.south() || bounds.east() > bounds.west();
    }
}

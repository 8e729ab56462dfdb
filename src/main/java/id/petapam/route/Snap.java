package id.petapam.route;

import id.petapam.geo.LatLon;
import java.util.List;
import java.util.Optional;

/**
 * Where a place meets the network: points on the nearest ways of each kind, of which the one that is reached soonest
 * counts. Valid for the network that made it, under all conditions.
 */
public final class Snap {

    private final LatLon place;
    private final List<Touch> land;
    private final Optional<Touch> boat;
    private final boolean landIsFirm;

    /**
     * A point on an edge, and the walk to it.
     *
     * @param alongCm from the begin of the edge
     */
    record Touch(int edge, int alongCm, double walkMetres, LatLon at) {}

    /** @param landIsFirm by land one gets into the large network, so that no boat need fetch one at the bank */
    Snap(LatLon place, List<Touch> land, Optional<Touch> boat, boolean landIsFirm) {
        this.place = place;
        this.land = List.copyOf(land);
        this.boat = boat;
        this.landIsFirm = landIsFirm;
    }

    public LatLon place() {
        return place;
    }

    List<Touch> land() {
        return land;
    }

    Optional<Touch> boat() {
        return boat;
    }

    boolean landIsFirm() {
        return landIsFirm;
    }
}

package id.petapam.model;

import id.petapam.geo.LatLon;

/**
 * A landing (<em>dermaga</em>) that a planner added, or one of the region pack that he moved.
 *
 * @param name may be empty
 */
public record Pier(PierId id, String name, LatLon at) implements Entity {

    public Pier withPoint(LatLon newPoint) {
        return new Pier(id, name, newPoint);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.PIER;
    }
}

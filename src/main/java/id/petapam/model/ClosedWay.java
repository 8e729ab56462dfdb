package id.petapam.model;

import id.petapam.geo.LatLon;

/**
 * A road, bridge, ferry, waterway or landing that cannot be used: a part of the geography of the plan.
 *
 * @param label as people call it: "Jembatan Komering"
 * @param at where it is shown
 * @param reason in the planner's words; may be empty
 */
public record ClosedWay(WayId id, String label, LatLon at, String reason) implements Entity {

    @Override
    public EntityKind kind() {
        return EntityKind.CLOSED_WAY;
    }
}

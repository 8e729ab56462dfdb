package id.petapam.planner.grouping;

import id.petapam.model.StationId;

/** How far two stations are apart for a team that goes between them, in minutes or metres, but always the same. */
@FunctionalInterface
public interface StationTravel {

    /** The longest that counts; where there is no way, say this. */
    int LONGEST = 1_000_000;

    /** 0 ... {@link #LONGEST}; the same in both directions. */
    int between(StationId one, StationId other);
}

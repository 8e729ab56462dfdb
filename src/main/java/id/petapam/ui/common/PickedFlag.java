package id.petapam.ui.common;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.StationId;

/** A flag of a station that the planner looks at: its evidence is drawn on the map. */
public record PickedFlag(StationId station, AccessFlagKind flag) {}

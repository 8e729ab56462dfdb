package id.petapam.planner.movement;

import id.petapam.geo.LatLon;
import id.petapam.model.UnitId;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import java.util.Optional;

/**
 * One vehicle or vessel.
 *
 * @param number which of its row, from 1
 * @param seats people it carries at a time
 */
public record Carrier(
        VehicleId id, int number, VehicleKind kind, int seats, int speedKmh, LatLon home, Optional<UnitId> unit) {

    boolean isVessel() {
        return kind.isVessel();
    }
}

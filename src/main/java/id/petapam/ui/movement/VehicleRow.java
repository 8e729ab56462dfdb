package id.petapam.ui.movement;

import id.petapam.model.Vehicle;

/** One line of the list of vehicles, in words. */
record VehicleRow(Vehicle vehicle, String kind, String home, String unit) {

    int seatsOfAll() {
        return vehicle.count() * vehicle.seats();
    }
}

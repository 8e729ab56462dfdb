package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Vehicle;

/** Adds vehicles or vessels of one kind at one place, or changes those with this id. */
public record PutVehicle(Vehicle vehicle) implements Edit {

    @Override
    public String kind() {
        return "put-vehicle";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.put-vehicle", vehicle.count(), called(vehicle));
    }

    /** "Speedboat", or the name it was given. */
    static Object called(Vehicle vehicle) {
        return vehicle.name().isBlank() ? vehicle.vehicleKind() : vehicle.name();
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(Put.change(before, vehicle).stream().toList());
    }
}

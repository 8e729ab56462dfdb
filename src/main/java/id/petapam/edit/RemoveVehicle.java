package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Team;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes vehicles; teams whose vessel they were have none then. */
public record RemoveVehicle(VehicleId vehicle) implements Edit {

    @Override
    public String kind() {
        return "remove-vehicle";
    }

    @Override
    public Phrase summary(Plan before) {
        Vehicle gone = before.vehicles().get(vehicle);
        return Phrase.of("edit.remove-vehicle", gone.count(), PutVehicle.called(gone));
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        for (Team team : before.teams().values()) {
            if (team.vessel().filter(vehicle::equals).isPresent()) {
                changes.add(Change.replaced(team, team.withVessel(Optional.empty())));
            }
        }
        changes.add(Change.removed(before.vehicles().get(vehicle)));
        return ChangeSet.of(changes);
    }
}

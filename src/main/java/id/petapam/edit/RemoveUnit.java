package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.PersonTie;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.Vehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes a unit and its persons. Refused while any of them is assigned, or while units stand below it. */
public record RemoveUnit(UnitId unit) implements Edit {

    @Override
    public String kind() {
        return "remove-unit";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.remove-unit", before.units().get(unit).name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        Unit gone = before.units().get(unit);
        for (PhaseId phase : before.phases().keySet()) {
            if (before.index().used(phase, unit).value() > 0) {
                throw Problem.of(
                        "edit.unit-is-assigned", gone.name(), before.index().used(phase, unit));
            }
        }
        if (!before.index().children(unit).isEmpty()) {
            throw Problem.of("edit.unit-has-units", gone.name());
        }
        List<Change> changes = new ArrayList<>();
        for (PersonTie tie : before.personTies().values()) {
            if (before.persons().get(tie.first()).unit().equals(unit)
                    || before.persons().get(tie.second()).unit().equals(unit)) {
                changes.add(Change.removed(tie));
            }
        }
        for (Vehicle vehicle : before.vehicles().values()) {
            if (vehicle.unit().filter(unit::equals).isPresent()) {
                changes.add(Change.replaced(vehicle, vehicle.withUnit(Optional.empty())));
            }
        }
        before.index().members(unit).forEach(person -> changes.add(Change.removed(person)));
        changes.add(Change.removed(gone));
        return ChangeSet.of(changes);
    }
}

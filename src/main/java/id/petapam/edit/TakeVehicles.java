package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Vehicle;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes over vehicles of a list as one step.
 *
 * @param added new ones
 * @param changed ones that the plan has, as the list has them now
 */
public record TakeVehicles(List<Vehicle> added, List<Vehicle> changed) implements Edit {

    public TakeVehicles {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    @Override
    public String kind() {
        return "take-vehicles";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.take-vehicles", added.size(), changed.size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        added.forEach(one -> changes.addAll(Put.change(before, one).stream().toList()));
        changed.forEach(one -> changes.addAll(Put.change(before, one).stream().toList()));
        return ChangeSet.of(changes);
    }
}

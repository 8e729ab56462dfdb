package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.PierId;
import id.petapam.model.Plan;
import java.util.List;

/** Removes a landing of the planner; one of the region pack stands where the pack has it again. */
public record RemovePier(PierId pier) implements Edit {

    @Override
    public String kind() {
        return "remove-pier";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.remove-pier", Ways.name(before.piers().get(pier)));
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(List.of(Change.removed(before.piers().get(pier))));
    }
}

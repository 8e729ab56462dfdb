package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Unit;

/** Adds a unit, or changes the one with its id. */
public record PutUnit(Unit unit) implements Edit {

    @Override
    public String kind() {
        return "put-unit";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.put-unit", unit.name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(Put.change(before, unit).stream().toList());
    }
}

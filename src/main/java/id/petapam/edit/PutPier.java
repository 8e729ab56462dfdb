package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Pier;
import id.petapam.model.Plan;

/** Adds a landing of the planner, moves it or one of the region pack, or names it. */
public record PutPier(Pier pier) implements Edit {

    @Override
    public String kind() {
        return "put-pier";
    }

    @Override
    public Phrase summary(Plan before) {
        Pier known = before.piers().get(pier.id());
        boolean moved = known != null && !known.at().equals(pier.at())
                || known == null && !pier.id().isAdded();
        return Phrase.of(moved ? "edit.put-pier.moved" : "edit.put-pier", Ways.name(pier));
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(Put.change(before, pier).stream().toList());
    }
}

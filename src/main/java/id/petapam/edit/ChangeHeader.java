package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;

/** Changes what the plan is about: operation, date, letter head. */
public record ChangeHeader(PlanHeader header) implements Edit {

    @Override
    public String kind() {
        return "change-header";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.change-header");
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(Put.change(before, header).stream().toList());
    }
}

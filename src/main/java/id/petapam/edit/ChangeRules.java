package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;

/** Changes numbers of the rule book of this plan. */
public record ChangeRules(RuleBook rules) implements Edit {

    @Override
    public String kind() {
        return "change-rules";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.change-rules");
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(Put.change(before, rules).stream().toList());
    }
}

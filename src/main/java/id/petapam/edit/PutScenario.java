package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Scenario;

/** Keeps a what-if scenario, or changes or renames the one with its id. Nothing else of the plan changes. */
public record PutScenario(Scenario scenario) implements Edit {

    @Override
    public String kind() {
        return "put-scenario";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.put-scenario", scenario.name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(Put.change(before, scenario).stream().toList());
    }
}

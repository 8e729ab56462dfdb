package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.ScenarioId;
import java.util.List;

/** Removes a what-if scenario. */
public record RemoveScenario(ScenarioId scenario) implements Edit {

    @Override
    public String kind() {
        return "remove-scenario";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of(
                "edit.remove-scenario", before.scenarios().get(scenario).name());
    }

    @Override
    public ChangeSet changes(Plan before) {
        return ChangeSet.of(List.of(Change.removed(before.scenarios().get(scenario))));
    }
}

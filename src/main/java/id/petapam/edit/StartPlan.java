package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Entity;
import id.petapam.model.PersonalData;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.PlanHeader;
import java.util.List;

/**
 * The first line of every history: makes the plan out of nothing. It is never taken back.
 *
 * @param things header and rule book among them, each referring only to things before it
 */
public record StartPlan(List<Entity> things, List<PersonalData> personal) implements Edit {

    public StartPlan {
        things = List.copyOf(things);
        personal = List.copyOf(personal);
    }

    @Override
    public String kind() {
        return "start-plan";
    }

    @Override
    public Phrase summary(Plan before) {
        return things.stream()
                .filter(PlanHeader.class::isInstance)
                .map(PlanHeader.class::cast)
                .findFirst()
                .map(h -> Phrase.of("edit.start-plan", h.policeName()))
                .orElseThrow();
    }

    @Override
    public ChangeSet changes(Plan before) {
        return new ChangeSet(things.stream().map(Change::added).toList(), personal);
    }
}

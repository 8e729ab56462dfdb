package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Slot;
import id.petapam.model.Team;
import id.petapam.model.TeamId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two persons change places in a phase; one who stands nowhere takes the other's place and sets him free. */
public record SwapPersons(PersonId one, PersonId other, PhaseId phase) implements Edit {

    @Override
    public String kind() {
        return "swap-persons";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of(
                "edit.swap-persons",
                before.persons().get(one).rank(),
                before.persons().get(other).rank());
    }

    @Override
    public ChangeSet changes(Plan before) {
        Map<TeamId, List<Slot>> after = new LinkedHashMap<>();
        teams(before, one, after);
        teams(before, other, after);
        Slot slotOfOne = Slot.named(before.persons().get(one));
        Slot slotOfOther = Slot.named(before.persons().get(other));
        List<Change> changes = new ArrayList<>();
        after.forEach((id, slots) -> {
            slots.replaceAll(
                    slot -> slot.equals(slotOfOne) ? slotOfOther : slot.equals(slotOfOther) ? slotOfOne : slot);
            Team now = before.teams().get(id);
            if (!now.slots().equals(slots)) {
                changes.add(Change.replaced(now, now.withSlots(slots)));
            }
        });
        return ChangeSet.of(changes);
    }

    private void teams(Plan plan, PersonId person, Map<TeamId, List<Slot>> into) {
        for (Assignment assignment : plan.index().assignmentsOf(phase, person)) {
            into.computeIfAbsent(
                    assignment.team(),
                    id -> new ArrayList<>(plan.teams().get(id).slots()));
        }
    }
}

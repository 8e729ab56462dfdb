package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Removes a phase with its assignments and teams. The voting stays: every plan is made for it. */
public record RemovePhase(PhaseId phase) implements Edit {

    @Override
    public String kind() {
        return "remove-phase";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of(
                "edit.remove-phase",
                before.phases().get(phase).phaseKind(),
                assignments(before).size());
    }

    /** What goes with it. */
    public List<Assignment> assignments(Plan before) {
        return before.assignments().values().stream()
                .filter(assignment -> assignment.phase().equals(phase))
                .toList();
    }

    @Override
    public ChangeSet changes(Plan before) {
        if (phase.equals(Phase.VOTING)) {
            throw Problem.of("edit.phase-voting");
        }
        List<Change> changes = new ArrayList<>();
        for (Assignment assignment : assignments(before)) {
            changes.add(Change.removed(assignment));
            changes.add(Change.removed(before.teams().get(assignment.team())));
        }
        changes.add(Change.removed(before.phases().get(phase)));
        return ChangeSet.of(changes);
    }
}

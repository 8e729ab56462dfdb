package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Team;
import java.util.ArrayList;
import java.util.List;

/** Takes whole teams off their posts. */
public record Unassign(List<AssignmentId> assignments) implements Edit {

    public Unassign {
        assignments = List.copyOf(assignments);
    }

    @Override
    public String kind() {
        return "unassign";
    }

    @Override
    public Phrase summary(Plan before) {
        List<Assignment> gone =
                assignments.stream().map(before.assignments()::get).toList();
        int people = gone.stream()
                .mapToInt(a -> before.teams().get(a.team()).slots().size())
                .sum();
        return Phrase.of(
                "edit.unassign",
                Headcount.of(people),
                Names.posts(before, gone.stream().map(Assignment::post).toList()));
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        for (AssignmentId id : assignments) {
            Assignment assignment = before.assignments().get(id);
            Team team = before.teams().get(assignment.team());
            changes.add(Change.removed(assignment));
            changes.add(Change.removed(team));
        }
        return ChangeSet.of(changes);
    }
}

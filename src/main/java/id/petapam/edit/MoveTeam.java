package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import java.util.List;

/** Moves a team from its post to another. Where a team stands already, the two become one. */
public record MoveTeam(AssignmentId assignment, Post to, IdSource ids) implements Edit {

    @Override
    public String kind() {
        return "move-team";
    }

    @Override
    public Phrase summary(Plan before) {
        Assignment moved = before.assignments().get(assignment);
        return Phrase.of(
                "edit.move-team",
                Headcount.of(before.teams().get(moved.team()).slots().size()),
                Names.posts(before, List.of(moved.post())),
                Names.posts(before, List.of(to)));
    }

    @Override
    public ChangeSet changes(Plan before) {
        Assignment moved = before.assignments().get(assignment);
        if (moved.post().equals(to)) {
            return ChangeSet.of(List.of());
        }
        if (before.index().assignmentAt(moved.phase(), to).isEmpty()) {
            return ChangeSet.of(List.of(Change.replaced(moved, moved.withPost(to))));
        }
        Seats seats = new Seats(before, moved.phase(), ids);
        List<Slot> leaving = seats.at(moved.post());
        seats.at(to).addAll(leaving);
        leaving.clear();
        return ChangeSet.of(seats.changes());
    }
}

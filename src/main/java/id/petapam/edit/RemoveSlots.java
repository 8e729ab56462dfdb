package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Slot;
import java.util.List;

/** Takes single members off a team: each slot of the list once. The team goes when its last member goes. */
public record RemoveSlots(AssignmentId assignment, List<Slot> slots) implements Edit {

    public RemoveSlots {
        slots = List.copyOf(slots);
    }

    @Override
    public String kind() {
        return "remove-slots";
    }

    @Override
    public Phrase summary(Plan before) {
        Assignment from = before.assignments().get(assignment);
        return Phrase.of("edit.remove-slots", Headcount.of(slots.size()), Names.posts(before, List.of(from.post())));
    }

    @Override
    public ChangeSet changes(Plan before) {
        Assignment from = before.assignments().get(assignment);
        Seats seats = new Seats(before, from.phase(), prefix -> {
            throw new IllegalStateException("removing never makes a team");
        });
        slots.forEach(seats.at(from.post())::remove);
        return ChangeSet.of(seats.changes());
    }
}

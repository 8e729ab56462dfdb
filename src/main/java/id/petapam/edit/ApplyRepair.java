package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes over a repair as one step: stations leave groups that they do not fit any more, groups take stations, then
 * officers go from post to post. One undo takes all of it back.
 *
 * @param leaving stations that leave their groups
 * @param groups as they will be, those that change and those that are new
 * @param shifts who goes from where to where
 */
public record ApplyRepair(
        Set<StationId> leaving, List<StationGroup> groups, PhaseId phase, List<Shift> shifts, IdSource ids)
        implements Edit {

    /**
     * Officers of one unit who go somewhere else. Open places go before named persons; who goes by name keeps his name.
     *
     * @param from empty: from where the unit starts
     * @param to empty: not needed any more
     */
    public record Shift(UnitId unit, Optional<Post> from, Optional<Post> to, Headcount heads) {}

    public ApplyRepair {
        leaving = Set.copyOf(leaving);
        groups = List.copyOf(groups);
        shifts = List.copyOf(shifts);
    }

    @Override
    public String kind() {
        return "apply-repair";
    }

    @Override
    public Phrase summary(Plan before) {
        Headcount moved = shifts.stream()
                .filter(shift -> shift.to().isPresent())
                .map(Shift::heads)
                .reduce(Headcount.ZERO, Headcount::plus);
        return Phrase.of("edit.apply-repair", moved, groups.size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>(Regroup.leave(before, leaving));
        Plan left = changes.isEmpty() ? before : before.with(ChangeSet.of(changes));
        for (StationGroup group : groups) {
            Put.change(left, group).ifPresent(changes::add);
        }
        Plan grouped = changes.isEmpty() ? before : before.with(ChangeSet.of(changes));
        Seats seats = new Seats(grouped, phase, ids);
        List<List<Slot>> moving = new ArrayList<>();
        for (Shift shift : shifts) {
            moving.add(taken(seats, shift));
        }
        for (int i = 0; i < shifts.size(); i++) {
            List<Slot> slots = moving.get(i);
            shifts.get(i).to().ifPresent(post -> seats.at(post).addAll(slots));
        }
        changes.addAll(seats.changes());
        return ChangeSet.of(changes);
    }

    private static List<Slot> taken(Seats seats, Shift shift) {
        List<Slot> taken = new ArrayList<>();
        if (shift.from().isEmpty()) {
            for (int i = 0; i < shift.heads().value(); i++) {
                taken.add(Slot.open(shift.unit()));
            }
            return taken;
        }
        List<Slot> there = seats.at(shift.from().get());
        for (boolean open : new boolean[] {true, false}) {
            for (Slot slot : List.copyOf(there)) {
                boolean more = taken.size() < shift.heads().value();
                if (more && slot.unit().equals(shift.unit()) && slot.isOpen() == open) {
                    there.remove(slot);
                    taken.add(slot);
                }
            }
        }
        return taken;
    }
}

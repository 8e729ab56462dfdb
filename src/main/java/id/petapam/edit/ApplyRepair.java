package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Slot;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes over a repair as one step: stations join groups, people go from post to post. Open places of a team move before
 * named persons do; a person who moves keeps his name in his new team. Refused where somebody would be moved from a
 * pinned post or is no longer there.
 *
 * @param joins stations that join groups which are there
 */
public record ApplyRepair(Map<StationId, GroupId> joins, PhaseId phase, List<Shift> shifts, IdSource ids)
        implements Edit {

    /**
     * Heads of one unit that go elsewhere.
     *
     * @param from empty: from where the unit starts
     * @param to empty: they serve no post any more
     */
    public record Shift(UnitId unit, Optional<Post> from, Optional<Post> to, Headcount heads) {}

    public ApplyRepair {
        joins = Map.copyOf(joins);
        shifts = List.copyOf(shifts);
    }

    @Override
    public String kind() {
        return "repair";
    }

    @Override
    public Phrase summary(Plan before) {
        int moved = shifts.stream()
                .filter(shift -> shift.to().isPresent())
                .mapToInt(shift -> shift.heads().value())
                .sum();
        int released = shifts.stream()
                .filter(shift -> shift.to().isEmpty())
                .mapToInt(shift -> shift.heads().value())
                .sum();
        return Phrase.of("edit.repair", moved, released, joins.size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        joined(before).values().forEach(group -> changes.add(Change.replaced(
                before.groups().get(group.id()), group)));
        Plan grouped = changes.isEmpty() ? before : before.with(ChangeSet.of(changes));
        Seats seats = new Seats(grouped, phase, ids);
        List<List<Slot>> taken = shifts.stream().map(shift -> taken(grouped, seats, shift)).toList();
        for (int i = 0; i < shifts.size(); i++) {
            List<Slot> slots = taken.get(i);
            shifts.get(i).to().ifPresent(to -> seats.at(to).addAll(slots));
        }
        changes.addAll(seats.changes());
        return ChangeSet.of(changes);
    }

    private Map<GroupId, StationGroup> joined(Plan before) {
        Map<GroupId, StationGroup> groups = new LinkedHashMap<>();
        joins.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(join -> {
            StationGroup group = groups.getOrDefault(join.getValue(), before.groups().get(join.getValue()));
            List<StationId> stations = new ArrayList<>(group.stations());
            stations.add(join.getKey());
            groups.put(group.id(), group.withStations(stations));
        });
        return groups;
    }

    private List<Slot> taken(Plan plan, Seats seats, Shift shift) {
        List<Slot> slots = new ArrayList<>();
        if (shift.from().isEmpty()) {
            for (int i = 0; i < shift.heads().value(); i++) {
                slots.add(Slot.open(shift.unit()));
            }
            return slots;
        }
        Post from = shift.from().get();
        if (plan.index().assignmentAt(phase, from).filter(a -> a.pinned()).isPresent()) {
            throw Problem.of("edit.repair-pinned", Names.post(plan, from));
        }
        List<Slot> there = seats.at(from);
        List.of(true, false).forEach(open -> there.stream()
                .filter(slot -> slot.unit().equals(shift.unit()) && slot.isOpen() == open)
                .limit(shift.heads().value() - slots.size())
                .forEach(slots::add));
        if (slots.size() < shift.heads().value()) {
            throw Problem.of("edit.repair-changed", Names.post(plan, from));
        }
        slots.forEach(there::remove);
        return slots;
    }

    /** The named persons who get another post or none. */
    public Set<PersonId> persons(Plan before) {
        Seats seats = new Seats(before, phase, ids);
        return shifts.stream()
                .flatMap(shift -> taken(before, seats, shift).stream())
                .flatMap(slot -> slot.person().stream())
                .collect(Collectors.toSet());
    }
}

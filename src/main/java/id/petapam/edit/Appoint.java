package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends just these officers, by name or as heads of their units, to posts: Padal and Pamatwil of many places in one step.
 * Refused as a whole where a unit has not that many left, or somebody stands elsewhere already.
 */
public record Appoint(PhaseId phase, Map<Post, List<Slot>> slots, IdSource ids) implements Edit {

    public Appoint {
        Map<Post, List<Slot>> copy = new LinkedHashMap<>();
        slots.forEach((post, some) -> copy.put(post, List.copyOf(some)));
        slots = Collections.unmodifiableMap(copy);
    }

    @Override
    public String kind() {
        return "appoint";
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of("edit.appoint", heads(), Names.posts(before, slots.keySet()));
    }

    private Headcount heads() {
        return Headcount.of(slots.values().stream().mapToInt(List::size).sum());
    }

    @Override
    public ChangeSet changes(Plan before) {
        Seats seats = new Seats(before, phase, ids);
        add(before, seats);
        return ChangeSet.of(seats.changes());
    }

    /** Puts them on seats, perhaps together with others. */
    void add(Plan before, Seats seats) {
        Map<UnitId, Integer> wanted = new HashMap<>();
        slots.forEach((post, some) -> some.forEach(slot -> {
            slot.person().ifPresent(person -> {
                List<Assignment> there = before.index().assignmentsOf(phase, person);
                if (!there.isEmpty()) {
                    throw Problem.of(
                            "edit.appoint.elsewhere",
                            before.units().get(slot.unit()).name(),
                            Names.post(before, there.get(0).post()));
                }
            });
            wanted.merge(slot.unit(), 1, Integer::sum);
            seats.at(post).add(slot);
        }));
        wanted.forEach((id, count) -> {
            Unit unit = before.units().get(id);
            Headcount left = before.index().left(phase, unit);
            if (count > left.value()) {
                throw Problem.of("edit.unit-has-less", unit.name(), left, unit.headcount(), Headcount.of(count));
            }
        });
    }
}

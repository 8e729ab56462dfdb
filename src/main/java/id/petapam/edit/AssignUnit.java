package id.petapam.edit;

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
import java.util.Map;

/**
 * Sends open slots of a unit to posts: so many heads to each, on top of who is there. Refused where the unit has not
 * that many left in the phase.
 */
public record AssignUnit(UnitId unit, PhaseId phase, Map<Post, Headcount> heads, IdSource ids) implements Edit {

    public AssignUnit {
        heads = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(heads));
    }

    @Override
    public String kind() {
        return "assign-unit";
    }

    private Headcount total() {
        return heads.values().stream().reduce(Headcount.ZERO, Headcount::plus);
    }

    @Override
    public Phrase summary(Plan before) {
        return Phrase.of(
                "edit.assign-unit", total(), before.units().get(unit).name(), Names.posts(before, heads.keySet()));
    }

    @Override
    public ChangeSet changes(Plan before) {
        Unit from = before.units().get(unit);
        Headcount left = before.index().left(phase, from);
        if (total().compareTo(left) > 0) {
            throw Problem.of("edit.unit-has-less", from.name(), left, from.headcount(), total());
        }
        Seats seats = new Seats(before, phase, ids);
        heads.forEach((post, count) -> {
            for (int i = 0; i < count.value(); i++) {
                seats.at(post).add(Slot.open(unit));
            }
        });
        return ChangeSet.of(seats.changes());
    }
}

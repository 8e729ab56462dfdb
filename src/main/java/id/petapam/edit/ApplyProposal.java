package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Slot;
import id.petapam.model.StationGroup;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes over a proposal as one step: adds the units it brings, makes its groups, then sends open slots of units to their posts on top of who is
 * there. One undo takes all of it back. Refused as a whole where a unit has not that many left.
 *
 * @param units that the plan lacks and the proposal sends; may be empty
 * @param groups as for {@link MakeGroups}; may be empty
 * @param orders heads by post for each unit; posts may be groups that are made here
 * @param command officers who are appointed Padal or Pamatwil
 */
public record ApplyProposal(
        List<Unit> units,
        List<StationGroup> groups,
        PhaseId phase,
        Map<UnitId, Map<Post, Headcount>> orders,
        Map<Post, List<Slot>> command,
        IdSource ids)
        implements Edit {

    /** A proposal for the units of the plan that appoints nobody. */
    public ApplyProposal(
            List<StationGroup> groups, PhaseId phase, Map<UnitId, Map<Post, Headcount>> orders, IdSource ids) {
        this(List.of(), groups, phase, orders, Map.of(), ids);
    }

    public ApplyProposal {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        Map<UnitId, Map<Post, Headcount>> copy = new LinkedHashMap<>();
        orders.forEach((unit, heads) -> copy.put(unit, Collections.unmodifiableMap(new LinkedHashMap<>(heads))));
        orders = Collections.unmodifiableMap(copy);
        command = new Appoint(phase, command, ids).slots();
    }

    @Override
    public String kind() {
        return "apply-proposal";
    }

    @Override
    public Phrase summary(Plan before) {
        long posts = orders.values().stream()
                .flatMap(heads -> heads.keySet().stream())
                .distinct()
                .count();
        Headcount sent = orders.values().stream().map(ApplyProposal::sum).reduce(Headcount.ZERO, Headcount::plus);
        return command.isEmpty()
                ? Phrase.of("edit.apply-proposal", groups.size(), sent, Math.toIntExact(posts))
                : Phrase.of("edit.apply-proposal.command", groups.size(), sent, Math.toIntExact(posts), command.size());
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        units.forEach(unit -> changes.add(Change.added(unit)));
        changes.addAll(new MakeGroups(groups).changes(before).changes());
        Plan grouped = changes.isEmpty() ? before : before.with(ChangeSet.of(changes));
        Seats seats = new Seats(grouped, phase, ids);
        new Appoint(phase, command, ids).add(grouped, seats);
        orders.forEach((unit, heads) -> {
            Unit from = grouped.units().get(unit);
            Headcount left = grouped.index().left(phase, from).minus(appointed(unit));
            if (sum(heads).compareTo(left) > 0) {
                throw Problem.of("edit.unit-has-less", from.name(), left, from.headcount(), sum(heads));
            }
            heads.forEach((post, count) -> {
                for (int i = 0; i < count.value(); i++) {
                    seats.at(post).add(Slot.open(unit));
                }
            });
        });
        changes.addAll(seats.changes());
        return ChangeSet.of(changes);
    }

    private Headcount appointed(UnitId unit) {
        return Headcount.of((int) command.values().stream()
                .flatMap(List::stream)
                .filter(slot -> slot.unit().equals(unit))
                .count());
    }

    private static Headcount sum(Map<Post, Headcount> heads) {
        return heads.values().stream().reduce(Headcount.ZERO, Headcount::plus);
    }
}

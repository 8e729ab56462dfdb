package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.AssignmentId;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Slot;
import id.petapam.model.Team;
import id.petapam.model.TeamId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out what a copy of a phase brings. */
final class PhaseCopying {

    private final Plan plan;
    private final CopyPhase order;
    private final Phase target;
    private final Map<UnitId, Integer> used = new HashMap<>();
    private final Set<PersonId> busy = new HashSet<>();
    private final List<PhaseCopy.Made> made = new ArrayList<>();
    private final Set<Assignment> leaving = new LinkedHashSet<>();
    private final List<PhaseCopy.Skipped> skipped = new ArrayList<>();

    PhaseCopying(Plan plan, CopyPhase order) {
        this.plan = plan;
        this.order = order;
        this.target = plan.phases().get(order.to());
    }

    PhaseCopy copy() {
        for (Assignment standing : of(order.to())) {
            boolean goes = order.replace() && isMeant(standing) && !standing.pinned();
            if (goes) {
                leaving.add(standing);
            } else {
                team(standing).slots().forEach(this::take);
            }
        }
        of(order.from()).stream().filter(this::isMeant).forEach(this::copy);
        return new PhaseCopy(made, List.copyOf(leaving), skipped);
    }

    /** In an order of their own, so that the same plan gives the same copy. */
    private List<Assignment> of(PhaseId phase) {
        return plan.assignments().values().stream()
                .filter(assignment -> assignment.phase().equals(phase))
                .sorted(Comparator.comparing((Assignment a) -> !team(a).slots().stream()
                                .anyMatch(slot -> slot.person().isPresent()))
                        .thenComparing(assignment -> assignment.id().value()))
                .toList();
    }

    private boolean isMeant(Assignment assignment) {
        return order.sorts().contains(PostSort.of(assignment.post()));
    }

    private Team team(Assignment assignment) {
        return plan.teams().get(assignment.team());
    }

    private void copy(Assignment assignment) {
        Optional<Assignment> there = plan.index()
                .assignmentAt(order.to(), assignment.post())
                .filter(standing -> !leaving.contains(standing));
        Map<PhaseCopy.Reason, Map<UnitId, Integer>> left = new LinkedHashMap<>();
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : team(assignment).slots()) {
            Optional<PhaseCopy.Reason> reason = there.map(
                            one -> one.pinned() ? PhaseCopy.Reason.POST_PINNED : PhaseCopy.Reason.POST_TAKEN)
                    .or(() -> hindrance(slot));
            if (reason.isPresent()) {
                left.computeIfAbsent(reason.get(), r -> new LinkedHashMap<>()).merge(slot.unit(), 1, Integer::sum);
            } else {
                take(slot);
                slots.add(slot);
            }
        }
        left.forEach((reason, units) -> units.forEach(
                (unit, heads) -> skipped.add(new PhaseCopy.Skipped(assignment.post(), unit, heads, reason))));
        if (!slots.isEmpty()) {
            Team old = team(assignment);
            Team team = new Team(new TeamId(order.ids().next("team")), slots, old.kit(), old.vessel());
            made.add(new PhaseCopy.Made(
                    team,
                    new Assignment(
                            new AssignmentId(order.ids().next("asg")),
                            order.to(),
                            team.id(),
                            assignment.post(),
                            Optional.empty())));
        }
    }

    private void take(Slot slot) {
        used.merge(slot.unit(), 1, Integer::sum);
        slot.person().ifPresent(busy::add);
    }

    private Optional<PhaseCopy.Reason> hindrance(Slot slot) {
        Unit unit = plan.units().get(slot.unit());
        if (unit.available().filter(days -> !days.contains(target.days())).isPresent()) {
            return Optional.of(PhaseCopy.Reason.UNIT_AWAY);
        } else if (slot.person().filter(busy::contains).isPresent()) {
            return Optional.of(PhaseCopy.Reason.PERSON_BUSY);
        } else if (used.getOrDefault(slot.unit(), 0) >= unit.headcount().value()) {
            return Optional.of(PhaseCopy.Reason.UNIT_EMPTY);
        }
        return Optional.empty();
    }
}

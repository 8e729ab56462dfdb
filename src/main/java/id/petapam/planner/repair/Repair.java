package id.petapam.planner.repair;

import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.assign.Order;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.ProposeAssignment;
import id.petapam.planner.assign.UnitSupply;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts a plan right after a unit was pulled out or became smaller, a post was added, moved, raised or dropped, or ways
 * became longer or were closed: covers as much as can be covered, the most urgent first, and among all ways to do that
 * moves the fewest officers; then as in a proposal.
 */
public final class Repair {

    private Repair() {}

    /** @param changed the problem as it is now, with the plan so far as {@code earlier} */
    public static RepairProposal of(AssignmentProblem changed, Progress progress) {
        AssignmentProblem held = holdMixed(changed);
        AssignmentProposal proposal = ProposeAssignment.propose(held, Order.REPAIR, progress);
        Map<Post, Map<UnitId, Headcount>> before = new LinkedHashMap<>(changed.earlier());
        Map<Post, Map<UnitId, Headcount>> after = new LinkedHashMap<>(proposal.proposed());
        held.pinned().forEach((post, byUnit) -> {
            if (!changed.pinned().containsKey(post)) {
                after.put(post, byUnit);
            }
        });
        return new RepairProposal(proposal, Moves.between(before, after));
    }

    /**
     * Teams of several units that stand complete and may stay do stay: a repair thinks in whole teams of one unit and
     * would take them apart.
     */
    private static AssignmentProblem holdMixed(AssignmentProblem problem) {
        Map<UnitId, Integer> left = new HashMap<>();
        for (UnitSupply unit : problem.units()) {
            left.put(
                    unit.unit(),
                    unit.heads().minus(problem.pinnedOf(unit.unit())).value());
        }
        Map<Post, Map<UnitId, Headcount>> pinned = new LinkedHashMap<>(problem.pinned());
        for (PostNeed need : problem.posts()) {
            Map<UnitId, Headcount> team = problem.earlier().getOrDefault(need.post(), Map.of());
            int heads = team.values().stream().mapToInt(Headcount::value).sum();
            boolean stays = team.size() > 1
                    && heads == need.police().value()
                    && !pinned.containsKey(need.post())
                    && team.entrySet().stream()
                            .allMatch(part -> left.getOrDefault(part.getKey(), 0)
                                            >= part.getValue().value()
                                    && canServe(problem, part.getKey(), need.post()));
            if (stays) {
                pinned.put(need.post(), team);
                team.forEach((unit, part) -> left.merge(unit, -part.value(), Integer::sum));
            }
        }
        return pinned.size() == problem.pinned().size() ? problem : problem.withPinned(pinned);
    }

    private static boolean canServe(AssignmentProblem problem, UnitId unit, Post post) {
        return !problem.fit().of(unit, post).isForbidden()
                && problem.travel().from(unit, post).isPresent();
    }
}

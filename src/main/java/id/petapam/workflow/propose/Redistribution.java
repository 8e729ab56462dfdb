package id.petapam.workflow.propose;

import id.petapam.job.Progress;
import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.AssignmentProposal;
import id.petapam.planner.repair.Move;
import id.petapam.planner.repair.Moves;
import id.petapam.planner.repair.Repair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan put right with as few people moved as can be. Who stands at a post beyond its need stays there, unless his
 * unit has not that many people.
 *
 * @param after officers by unit at all posts that do not hold
 */
record Redistribution(AssignmentProposal proposal, Map<Post, Map<UnitId, Headcount>> after, List<Move> moves) {

    /** @param before who stands now at the posts that do not hold, for the moves */
    static Redistribution of(AssignmentProblem problem, Map<Post, Map<UnitId, Headcount>> before, Progress progress) {
        AssignmentProposal proposal = Repair.of(problem, progress).proposal();
        Map<Post, Map<UnitId, Headcount>> after = new LinkedHashMap<>();
        proposal.proposed().forEach((post, byUnit) -> after.put(post, new LinkedHashMap<>(byUnit)));
        proposal.problem().pinned().forEach((post, byUnit) -> {
            if (!problem.pinned().containsKey(post)) {
                after.put(post, new LinkedHashMap<>(byUnit));
            }
        });
        keepSurplus(proposal, before, after);
        return new Redistribution(proposal, after, Moves.between(before, after));
    }

    private static void keepSurplus(
            AssignmentProposal proposal,
            Map<Post, Map<UnitId, Headcount>> before,
            Map<Post, Map<UnitId, Headcount>> after) {
        Map<UnitId, Integer> left = new LinkedHashMap<>();
        proposal.problem()
                .units()
                .forEach(
                        unit -> left.put(unit.unit(), proposal.left(unit.unit()).value()));
        before.forEach((post, byUnit) -> {
            Map<UnitId, Headcount> now = after.computeIfAbsent(post, p -> new LinkedHashMap<>());
            byUnit.forEach((unit, heads) -> {
                int gone = heads.minus(now.getOrDefault(unit, Headcount.ZERO)).value();
                int room = StandingProblem.sum(byUnit)
                        .minus(StandingProblem.sum(now))
                        .value();
                int kept = Math.min(Math.min(gone, room), left.getOrDefault(unit, 0));
                if (kept > 0) {
                    now.merge(unit, Headcount.of(kept), Headcount::plus);
                    left.merge(unit, -kept, Integer::sum);
                }
            });
        });
        after.values().removeIf(Map::isEmpty);
    }

    /** Officers who get a new order to go to a post. */
    Headcount moved() {
        return moves.stream().filter(Move::isOrder).map(Move::heads).reduce(Headcount.ZERO, Headcount::plus);
    }
}

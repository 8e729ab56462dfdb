package id.petapam.workflow.propose;

import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.Fairness;
import id.petapam.planner.assign.Fit;
import id.petapam.planner.assign.PlanPosts;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.Urgency;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.HomeTravel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan as it stands, as an assignment problem: posts that are pinned, command posts and posts that need nobody hold;
 * the teams of all other posts are its earlier plan.
 *
 * @param table access of this very plan
 * @param travel of its units to its posts
 */
record StandingProblem(Plan plan, PhaseId phase, AccessTable table, PostTravel travel, AssignmentProblem problem) {

    static StandingProblem of(Plan plan, PhaseId phase, AccessTable table) {
        PostTravel travel =
                new PostTravel(plan, HomeTravel.of(table, plan.units().values()));
        Set<Post> manned = new Standing(plan, false).posts(phase);
        Map<Post, Map<UnitId, Headcount>> standing = PlanPosts.standing(plan, phase, manned);
        List<PostNeed> needs = PlanPosts.needs(plan, phase, Urgency.HIGHEST);
        Set<Post> needing = needs.stream().map(PostNeed::post).collect(Collectors.toSet());
        Map<Post, Map<UnitId, Headcount>> pinned = new LinkedHashMap<>();
        Map<Post, Map<UnitId, Headcount>> earlier = new LinkedHashMap<>();
        standing.forEach((post, byUnit) -> {
            boolean holds = post.isCommand() || !needing.contains(post) || isPinned(plan, phase, post);
            (holds ? pinned : earlier).put(post, byUnit);
        });
        AssignmentProblem problem = new AssignmentProblem(
                supplies(plan, pinned, earlier), needs, travel, Fit.Rule.ALL_FINE, Fairness.USUAL, pinned, earlier);
        return new StandingProblem(plan, phase, table, travel, problem);
    }

    private static boolean isPinned(Plan plan, PhaseId phase, Post post) {
        return plan.index().assignmentAt(phase, post).filter(a -> a.pinned()).isPresent();
    }

    /** A unit has no more than its heads, though more of it may stand; who is not there counts for nothing in R-02. */
    private static List<UnitSupply> supplies(
            Plan plan, Map<Post, Map<UnitId, Headcount>> pinned, Map<Post, Map<UnitId, Headcount>> earlier) {
        Map<UnitId, Integer> left = new HashMap<>();
        for (Unit unit : plan.units().values()) {
            left.put(unit.id(), unit.headcount().value());
        }
        Map<Post, Map<UnitId, Headcount>> there = new LinkedHashMap<>();
        List.of(pinned, earlier)
                .forEach(part -> part.forEach((post, byUnit) -> byUnit.forEach((unit, heads) -> {
                    int real = Math.min(heads.value(), Math.max(0, left.get(unit)));
                    left.merge(unit, -real, Integer::sum);
                    there.computeIfAbsent(post, p -> new LinkedHashMap<>()).put(unit, Headcount.of(real));
                })));
        return Supplies.of(plan, there);
    }

    /** Officers of Polri by unit at a post; none where nobody stands. */
    Map<UnitId, Headcount> at(Post post) {
        return problem.pinned().getOrDefault(post, problem.earlier().getOrDefault(post, Map.of()));
    }

    Headcount required(Post post) {
        return problem.posts().stream()
                .filter(need -> need.post().equals(post))
                .map(PostNeed::police)
                .findFirst()
                .orElse(Headcount.ZERO);
    }

    static Headcount sum(Map<UnitId, Headcount> heads) {
        return heads.values().stream().reduce(Headcount.ZERO, Headcount::plus);
    }
}

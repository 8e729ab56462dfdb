package id.petapam.planner.assign;

import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is there, what is needed, and what holds already. The order of units and posts decides ties.
 *
 * @param pinned officers at posts that stay, whatever else happens, by unit; they count in the post's need and use heads
 *     of their units
 * @param earlier officers at posts in an earlier plan that may change but rather not, by unit; none of the pinned
 */
public record AssignmentProblem(
        List<UnitSupply> units,
        List<PostNeed> posts,
        UnitTravel travel,
        Fit.Rule fit,
        Fairness fairness,
        Map<Post, Map<UnitId, Headcount>> pinned,
        Map<Post, Map<UnitId, Headcount>> earlier) {

    public AssignmentProblem {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        pinned = copy(pinned);
        earlier = copy(earlier);
        if (units.stream().map(UnitSupply::unit).distinct().count() < units.size()
                || posts.stream().map(PostNeed::post).distinct().count() < posts.size()) {
            throw new IllegalArgumentException("a unit or a post is there twice");
        }
    }

    /** Nothing pinned, no earlier plan, every unit may serve every post. */
    public static AssignmentProblem of(List<UnitSupply> units, List<PostNeed> posts, UnitTravel travel) {
        return new AssignmentProblem(units, posts, travel, Fit.Rule.ALL_FINE, Fairness.USUAL, Map.of(), Map.of());
    }

    private static Map<Post, Map<UnitId, Headcount>> copy(Map<Post, Map<UnitId, Headcount>> heads) {
        Map<Post, Map<UnitId, Headcount>> copy = new LinkedHashMap<>();
        heads.forEach((post, byUnit) -> copy.put(post, Collections.unmodifiableMap(new LinkedHashMap<>(byUnit))));
        return Collections.unmodifiableMap(copy);
    }

    public AssignmentProblem withUnits(List<UnitSupply> other) {
        return new AssignmentProblem(other, posts, travel, fit, fairness, pinned, earlier);
    }

    public AssignmentProblem withPosts(List<PostNeed> other) {
        return new AssignmentProblem(units, other, travel, fit, fairness, pinned, earlier);
    }

    public AssignmentProblem withTravel(UnitTravel other) {
        return new AssignmentProblem(units, posts, other, fit, fairness, pinned, earlier);
    }

    public AssignmentProblem withFit(Fit.Rule other) {
        return new AssignmentProblem(units, posts, travel, other, fairness, pinned, earlier);
    }

    public AssignmentProblem withPinned(Map<Post, Map<UnitId, Headcount>> other) {
        return new AssignmentProblem(units, posts, travel, fit, fairness, other, earlier);
    }

    public AssignmentProblem withEarlier(Map<Post, Map<UnitId, Headcount>> other) {
        return new AssignmentProblem(units, posts, travel, fit, fairness, pinned, other);
    }

    /** Pinned officers of a unit, at all posts. */
    public Headcount pinnedOf(UnitId unit) {
        return pinned.values().stream()
                .map(byUnit -> byUnit.getOrDefault(unit, Headcount.ZERO))
                .reduce(Headcount.ZERO, Headcount::plus);
    }

    /** Pinned officers at a post, of all units. */
    public Headcount pinnedAt(Post post) {
        return pinned.getOrDefault(post, Map.of()).values().stream().reduce(Headcount.ZERO, Headcount::plus);
    }
}

package id.petapam.planner.proof;

import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.UnitSupply;
import id.petapam.planner.assign.Urgency;
import java.util.Set;

/**
 * The proof of a shortage: posts that need more than all units have that may go there at all. However these are
 * distributed, {@code missing} officers are missing at these posts.
 *
 * @param upTo only posts of this urgency or a higher one are counted: those of a lower one have already given way
 * @param posts which
 * @param need officers they need, without those pinned there
 * @param units all that can reach any of them and are allowed to
 * @param capacity officers of these units that stand at no pinned post, as far as they make whole teams
 * @param pinned officers of these units at pinned posts
 */
public record Bottleneck(
        Urgency upTo, Set<Post> posts, Headcount need, Set<UnitId> units, Headcount capacity, Headcount pinned) {

    public Bottleneck {
        posts = Set.copyOf(posts);
        units = Set.copyOf(units);
    }

    public Headcount missing() {
        return need.minus(capacity);
    }

    /**
     * Counts again from the problem: that no other unit can serve any of the posts, and that need and capacity are as
     * told.
     *
     * @param headsPerSeat heads that go together
     */
    public boolean holds(AssignmentProblem problem, int headsPerSeat) {
        int needed = 0;
        for (PostNeed need : problem.posts()) {
            if (!posts.contains(need.post())) {
                continue;
            }
            needed += Math.max(
                    0, need.police().minus(problem.pinnedAt(need.post())).value());
            boolean higher = need.urgency().compareTo(upTo) <= 0;
            boolean reachedByOthers = problem.units().stream()
                    .map(UnitSupply::unit)
                    .filter(unit -> !units.contains(unit))
                    .anyMatch(unit -> problem.travel().from(unit, need.post()).isPresent()
                            && !problem.fit().of(unit, need.post()).isForbidden());
            if (!higher || reachedByOthers) {
                return false;
            }
        }
        int heads = 0;
        for (UnitSupply unit : problem.units()) {
            if (units.contains(unit.unit())) {
                int free = Math.max(
                        0, unit.heads().minus(problem.pinnedOf(unit.unit())).value());
                heads += free / headsPerSeat * headsPerSeat;
            }
        }
        return needed == need.value() && heads == capacity.value() && needed > heads;
    }
}

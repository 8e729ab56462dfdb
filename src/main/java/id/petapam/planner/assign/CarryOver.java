package id.petapam.planner.assign;

import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who stood where, told for the posts of another grouping: a team goes with the group that has most of its stations, so
 * that new groups are served by those who know the place.
 */
public final class CarryOver {

    private record Match(Post before, Post after, int shared) {}

    private CarryOver() {}

    /**
     * Officers of Polri of the plan before, by unit, at the posts of the plan after. Posts that are the same in both keep
     * theirs; of the others each takes over one team at most, the largest overlap first.
     *
     * @param before the plan with the old groups and teams
     * @param after the same plan with new groups
     */
    public static Map<Post, Map<UnitId, Headcount>> teams(Plan before, Plan after, PhaseId phase) {
        Set<Post> old = posts(before);
        Map<Post, Map<UnitId, Headcount>> standing = PlanPosts.standing(before, phase, old);
        Set<Post> now = posts(after);
        Map<Post, Map<UnitId, Headcount>> carried = new LinkedHashMap<>();
        standing.forEach((post, team) -> {
            if (now.contains(post) && stations(before, post).equals(stations(after, post))) {
                carried.put(post, team);
            }
        });
        List<Match> matches = new ArrayList<>();
        for (Post post : standing.keySet()) {
            if (!carried.containsKey(post)) {
                Map<Post, Integer> shared = new HashMap<>();
                for (StationId station : stations(before, post)) {
                    if (after.stations().containsKey(station)) {
                        shared.merge(after.index().postOf(station), 1, Integer::sum);
                    }
                }
                shared.forEach((other, count) -> matches.add(new Match(post, other, count)));
            }
        }
        matches.sort(Comparator.comparingInt((Match m) -> -m.shared())
                .thenComparing(m -> m.before().id().toString())
                .thenComparing(m -> m.after().id().toString()));
        Set<Post> used = new LinkedHashSet<>();
        for (Match match : matches) {
            if (!carried.containsKey(match.after()) && used.add(match.before())) {
                carried.put(match.after(), standing.get(match.before()));
            }
        }
        return carried;
    }

    private static Set<Post> posts(Plan plan) {
        Set<Post> posts = new LinkedHashSet<>();
        plan.groups().keySet().forEach((GroupId id) -> posts.add(new Post.OfGroup(id)));
        plan.stations().keySet().forEach(id -> posts.add(plan.index().postOf(id)));
        plan.sites().keySet().forEach(id -> posts.add(new Post.OfSite(id)));
        return posts;
    }

    private static List<StationId> stations(Plan plan, Post post) {
        if (post instanceof Post.OfGroup of) {
            StationGroup group = plan.groups().get(of.id());
            return group.stations();
        } else if (post instanceof Post.OfStation of) {
            return List.of(of.id());
        }
        return List.of();
    }
}

package id.petapam.planner.repair;

import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells who goes from where to where between two distributions. */
public final class Moves {

    private Moves() {}

    /**
     * Unit by unit: who leaves a post goes to one where the unit stands anew, in the order of the posts; who is left over
     * goes home, who is lacking comes from home.
     */
    public static List<Move> between(
            Map<Post, Map<UnitId, Headcount>> before, Map<Post, Map<UnitId, Headcount>> after) {
        Map<UnitId, Deque<Part>> leaving = new LinkedHashMap<>();
        Map<UnitId, Deque<Part>> coming = new LinkedHashMap<>();
        Set<Post> posts = new LinkedHashSet<>(before.keySet());
        posts.addAll(after.keySet());
        for (Post post : posts) {
            Map<UnitId, Headcount> was = before.getOrDefault(post, Map.of());
            Map<UnitId, Headcount> is = after.getOrDefault(post, Map.of());
            Set<UnitId> units = new LinkedHashSet<>(was.keySet());
            units.addAll(is.keySet());
            for (UnitId unit : units) {
                int more = is.getOrDefault(unit, Headcount.ZERO)
                        .minus(was.getOrDefault(unit, Headcount.ZERO))
                        .value();
                if (more != 0) {
                    (more > 0 ? coming : leaving)
                            .computeIfAbsent(unit, u -> new ArrayDeque<>())
                            .add(new Part(post, Math.abs(more)));
                }
            }
        }
        Set<UnitId> units = new LinkedHashSet<>(leaving.keySet());
        units.addAll(coming.keySet());
        List<Move> moves = new ArrayList<>();
        for (UnitId unit : units) {
            match(
                    unit,
                    leaving.getOrDefault(unit, new ArrayDeque<>()),
                    coming.getOrDefault(unit, new ArrayDeque<>()),
                    moves);
        }
        return moves;
    }

    private record Part(Post post, int heads) {}

    private static void match(UnitId unit, Deque<Part> leaving, Deque<Part> coming, List<Move> moves) {
        while (!leaving.isEmpty() || !coming.isEmpty()) {
            Part from = leaving.poll();
            Part to = coming.poll();
            int heads = from == null ? to.heads() : to == null ? from.heads() : Math.min(from.heads(), to.heads());
            moves.add(new Move(
                    unit,
                    Optional.ofNullable(from).map(Part::post),
                    Optional.ofNullable(to).map(Part::post),
                    Headcount.of(heads)));
            if (from != null && from.heads() > heads) {
                leaving.addFirst(new Part(from.post(), from.heads() - heads));
            }
            if (to != null && to.heads() > heads) {
                coming.addFirst(new Part(to.post(), to.heads() - heads));
            }
        }
    }
}

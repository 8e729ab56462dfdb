package id.petapam.planner.assign;

import id.petapam.model.DistrictCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spreads a shortage over the kecamatan: without it, the same number of posts is left empty where that saves most travel,
 * which is whole kecamatan far away. The posts of one urgency in one kecamatan take turns; each turn has a tenth of them,
 * and a turn is served everywhere before the next.
 */
public final class EvenTurns {

    private record Pot(Optional<DistrictCode> district, Urgency urgency) {}

    private EvenTurns() {}

    /** @param posts within a kecamatan in the order in which they are to be served: what matters most first */
    public static List<PostNeed> of(List<PostNeed> posts) {
        Map<Pot, Integer> sizes = new HashMap<>();
        posts.forEach(post -> sizes.merge(new Pot(post.district(), post.urgency()), 1, Integer::sum));
        Map<Pot, Integer> seen = new HashMap<>();
        List<PostNeed> turns = new ArrayList<>();
        for (PostNeed post : posts) {
            Pot pot = new Pot(post.district(), post.urgency());
            int rank = seen.merge(pot, 1, Integer::sum) - 1;
            turns.add(post.withTurn(rank * PostNeed.TURNS / sizes.get(pot)));
        }
        return turns;
    }
}

package id.petapam.route;

import java.util.ArrayList;
import java.util.List;

/** Puts landings into the network: a node on the road, a node on the water, and an edge between. */
final class LandingLinks {

    private LandingLinks() {}

    static void add(Draft draft, List<LandingFinder.Found> landings) {
        List<Draft.Cut> cuts = new ArrayList<>();
        for (LandingFinder.Found one : landings) {
            cuts.add(one.land().cut());
            cuts.add(one.water().cut());
        }
        int[] nodes = draft.cutAt(cuts);
        for (int i = 0; i < landings.size(); i++) {
            LandingFinder.Found one = landings.get(i);
            draft.landings.add(one.landing());
            draft.boardingMetres.add(one.metres());
            draft.edge(nodes[2 * i], nodes[2 * i + 1], -draft.landings.size(), 0, 0);
        }
    }
}

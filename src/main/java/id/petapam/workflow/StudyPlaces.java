package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.AccessFacts;
import id.petapam.model.Route;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the ground says about places; what is known from a study before is kept. */
final class StudyPlaces {

    private final Ground ground;

    StudyPlaces(Ground ground) {
        this.ground = ground;
    }

    Map<Ground.PlaceKey, AccessFacts> of(Collection<Ground.PlaceKey> wanted, Optional<AccessTable> before) {
        Map<Ground.PlaceKey, AccessFacts> known = before.filter(b -> b.ground().isSameLand(ground))
                .map(AccessTable::places)
                .orElse(Map.of());
        boolean sameWays = before.filter(b -> b.ground() == ground).isPresent();
        Map<Ground.PlaceKey, AccessFacts> places = new HashMap<>();
        Set<Ground.PlaceKey> travelled = new LinkedHashSet<>();
        for (Ground.PlaceKey key : wanted) {
            if (!places.containsKey(key)) {
                AccessFacts facts = known.get(key);
                places.put(key, facts == null ? ground.facts(key) : facts);
                if (facts == null || !sameWays) {
                    travelled.add(key);
                }
            }
        }
        travel(travelled, places);
        return places;
    }

    private void travel(Set<Ground.PlaceKey> keys, Map<Ground.PlaceKey, AccessFacts> places) {
        Map<FindRoutes.Ends, Route> found = ground.travel()
                .map(network -> new FindRoutes(network, network.usual()).of(ends(keys), leading(keys)))
                .orElse(Map.of());
        for (Ground.PlaceKey key : keys) {
            places.computeIfPresent(
                    key, (k, facts) -> facts.withRoutes(route(found, k, k.polsek()), route(found, k, k.polres())));
        }
    }

    static Optional<Route> route(
            Map<FindRoutes.Ends, Route> found, Ground.PlaceKey key, Optional<PolicePosts.Post> post) {
        return post.map(p -> found.get(new FindRoutes.Ends(p.at(), key.at())));
    }

    static Set<FindRoutes.Ends> ends(Collection<Ground.PlaceKey> keys) {
        Set<FindRoutes.Ends> ends = new HashSet<>();
        for (Ground.PlaceKey key : keys) {
            key.polsek().ifPresent(post -> ends.add(new FindRoutes.Ends(post.at(), key.at())));
            key.polres().ifPresent(post -> ends.add(new FindRoutes.Ends(post.at(), key.at())));
        }
        return ends;
    }

    static Set<LatLon> leading(Collection<Ground.PlaceKey> keys) {
        Set<LatLon> leading = new HashSet<>();
        keys.forEach(key -> key.polres().ifPresent(post -> leading.add(post.at())));
        return leading;
    }
}

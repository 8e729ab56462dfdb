package id.petapam.tiles;

import id.petapam.geo.LatLon;
import id.petapam.region.Region;
import id.petapam.region.Town;
import id.petapam.region.Village;
import id.petapam.region.detail.PlacePoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Towns and villages that the map names anyhow: the fine layers have them too, and a name is written once. */
final class KnownNames {

    /** Metres: a village's middle and the place that mappers call by its name lie this far apart at most. */
    private static final double SAME = 5_000;

    private final Map<String, List<LatLon>> places = new HashMap<>();

    private KnownNames() {}

    static KnownNames of(Region region) {
        KnownNames known = new KnownNames();
        for (Town town : region.towns()) {
            known.add(town.name(), town.point());
        }
        for (Village village : region.villages()) {
            if (village.pointKind() == Village.PointKind.VILLAGE) {
                village.point().ifPresent(at -> known.add(village.name(), at));
            }
        }
        return known;
    }

    private void add(String name, LatLon at) {
        places.computeIfAbsent(key(name), k -> new ArrayList<>(1)).add(at);
    }

    /** Whether this settlement is one of them; offices, schools and the like never are. */
    boolean has(PlacePoint place) {
        return place.kind().compareTo(PlacePoint.Kind.LOCALITY) < 0
                && places.getOrDefault(key(place.name()), List.of()).stream()
                        .anyMatch(at -> at.distanceTo(place.at()).value() <= SAME);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

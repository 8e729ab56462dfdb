package id.petapam.tiles;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.map.MapPlace;
import java.util.List;

/** Names of the waters around South Sumatra, at points well off the shore. Region packs carry no names of seas. */
final class SeaNames {

    private static final List<MapPlace> ALL = List.of(
            at("Selat Bangka", -1.97, 105.03),
            at("Selat Bangka", -2.60, 105.69),
            at("Laut Jawa", -4.3, 106.3),
            at("Laut Natuna", -1.3, 105.1),
            at("Samudra Hindia", -4.6, 102.3),
            at("Samudra Hindia", -5.1, 103.2));

    private SeaNames() {}

    private static MapPlace at(String name, double lat, double lon) {
        return new MapPlace("", name, MapPlace.Kind.SEA, Mercator.x(lon), Mercator.y(lat));
    }

    /** Those that lie in the bounds of a region. */
    static List<MapPlace> in(Bounds bounds) {
        return ALL.stream()
                .filter(p -> bounds.contains(new LatLon(Mercator.lat(p.y()), Mercator.lon(p.x()))))
                .toList();
    }
}

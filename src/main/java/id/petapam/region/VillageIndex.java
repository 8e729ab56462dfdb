package id.petapam.region;

import id.petapam.geo.LatLon;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds villages by code, by the area above, and by nearness. */
final class VillageIndex {

    /** First search radius in degrees, about 5 km. */
    private static final double FIRST_RADIUS = 0.045;

    private final Map<String, Village> byCode = new HashMap<>();
    private final Map<String, List<Village>> byDistrict;
    private final Map<String, List<Village>> byRegency;
    private final List<Village> located;
    private final STRtree tree = new STRtree();

    VillageIndex(List<Village> villages) {
        villages.forEach(v -> byCode.put(v.code(), v));
        byDistrict = villages.stream().collect(Collectors.groupingBy(Village::districtCode));
        byRegency = villages.stream().collect(Collectors.groupingBy(Village::regencyCode));
        located = villages.stream()
                .filter(v -> v.pointKind() == Village.PointKind.VILLAGE)
                .toList();
        for (Village village : located) {
            LatLon p = village.point().orElseThrow();
            tree.insert(new Envelope(p.lon(), p.lon(), p.lat(), p.lat()), village);
        }
        tree.build();
    }

    Optional<Village> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Village> ofDistrict(String code) {
        return List.copyOf(byDistrict.getOrDefault(code, List.of()));
    }

    List<Village> ofRegency(String code) {
        return List.copyOf(byRegency.getOrDefault(code, List.of()));
    }

    /** The nearest villages with a point of their own, nearest first. */
    List<Village> nearest(LatLon point, int count) {
        for (double radius = FIRST_RADIUS; radius < 1; radius *= 2) {
            Envelope search = new Envelope(
                    point.lon() - radius, point.lon() + radius, point.lat() - radius, point.lat() + radius);
            List<?> near = tree.query(search);
            // Only villages inside the circle are sure to be the nearest: the square's corners reach farther.
            double sure = point.distanceTo(new LatLon(point.lat(), Math.min(180, point.lon() + radius)))
                    .value();
            List<Village> found = near.stream()
                    .map(Village.class::cast)
                    .filter(v -> distance(v, point) <= sure)
                    .sorted(byDistance(point))
                    .limit(count)
                    .toList();
            if (found.size() == count) {
                return found;
            }
        }
        return located.stream().sorted(byDistance(point)).limit(count).toList();
    }

    private static Comparator<Village> byDistance(LatLon point) {
        return Comparator.<Village>comparingDouble(v -> distance(v, point)).thenComparing(Village::code);
    }

    private static double distance(Village village, LatLon point) {
        return village.point().orElseThrow().distanceTo(point).value();
    }
}

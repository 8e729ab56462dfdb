package id.petapam.region;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Answers what lies around a point and between two points: rivers, water, borders. Made once of a region; safe for use
 * by several threads. The lines are coarse (rivers and shores are off by about 500 m, rivers are missing), so every
 * answer is an indication.
 */
public final class Terrain {

    private static final String PART_OF_WATER = "";

    private final Region region;
    private final EdgeIndex<RiverKey> rivers = new EdgeIndex<>();
    private final EdgeIndex<String> shores = new EdgeIndex<>();
    private final Surfaces land;
    private final Surfaces lakes;
    private final BorderLines regencies;
    private final BorderLines provinces;

    /** One river however many stretches it has; stretches without a name stand for themselves. */
    private record RiverKey(Optional<String> name, int stretch) {}

    public Terrain(Region region) {
        this.region = region;
        for (int i = 0; i < region.rivers().size(); i++) {
            RiverLine river = region.rivers().get(i);
            rivers.add(new RiverKey(river.name(), river.name().isPresent() ? -1 : i), river.geometry());
        }
        rivers.build();
        List<Geometry> water = region.lakes().stream().map(Lake::geometry).toList();
        region.land().forEach(g -> shores.add(PART_OF_WATER, g));
        water.forEach(g -> shores.add(PART_OF_WATER, g));
        shores.build();
        land = new Surfaces(region.land());
        lakes = new Surfaces(water);
        regencies = new BorderLines(region.regencies());
        provinces = new BorderLines(region.provinces());
    }

    public Region region() {
        return region;
    }

    /**
     * The rivers that lie between two points. A river that the straight line cuts an even number of times has both
     * points on the same bank, so it does not lie between them.
     */
    public List<RiverBetween> rivers(LatLon from, LatLon to) {
        Coordinate start = coordinate(from);
        Map<RiverKey, List<Coordinate>> cuts = new LinkedHashMap<>();
        for (EdgeIndex.Cut<RiverKey> cut : rivers.cuts(start, coordinate(to))) {
            cuts.computeIfAbsent(cut.thing(), k -> new ArrayList<>()).add(cut.at());
        }
        List<RiverBetween> between = new ArrayList<>();
        cuts.forEach((river, places) -> {
            if (places.size() % 2 == 1) {
                places.sort(Comparator.comparingDouble(c -> c.distance(start)));
                Coordinate middle = places.get(places.size() / 2);
                between.add(new RiverBetween(river.name(), new LatLon(middle.y, middle.x)));
            }
        });
        between.sort(Comparator.comparingDouble(r -> from.distanceTo(r.at()).value()));
        return between;
    }

    /** The parts of the straight line that run over water: a lake, or no land. Empty where the region has no land. */
    public List<WaterStretch> water(LatLon from, LatLon to) {
        if (region.land().isEmpty()) {
            return List.of();
        }
        Coordinate start = coordinate(from);
        Coordinate end = coordinate(to);
        double[] shares = EdgeIndex.shares(shores.cuts(start, end), start, end);
        List<WaterStretch> stretches = new ArrayList<>();
        double begin = 0;
        for (int i = 0; i <= shares.length; i++) {
            double next = i < shares.length ? shares[i] : 1;
            if (next > begin && isWater(between(start, end, (begin + next) / 2))) {
                stretches.add(new WaterStretch(point(between(start, end, begin)), point(between(start, end, next))));
            }
            begin = next;
        }
        return stretches;
    }

    private boolean isWater(Coordinate point) {
        return lakes.hold(point) || !land.hold(point);
    }

    /** The nearest border of a kabupaten/kota with another one within about 22 km. */
    public Optional<NearBorder> regencyBorder(LatLon at, String ownerCode) {
        return regencies.nearest(at, ownerCode, region.findRegencyAt(at));
    }

    /** The nearest border of a province with another one within about 22 km. */
    public Optional<NearBorder> provinceBorder(LatLon at, String provinceCode) {
        return provinces.nearest(at, provinceCode, region.findProvinceAt(at));
    }

    private static Coordinate coordinate(LatLon point) {
        return new Coordinate(point.lon(), point.lat());
    }

    private static LatLon point(Coordinate c) {
        return new LatLon(c.y, c.x);
    }

    private static Coordinate between(Coordinate from, Coordinate to, double share) {
        return new Coordinate(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
    }
}

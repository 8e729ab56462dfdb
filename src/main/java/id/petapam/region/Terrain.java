package id.petapam.region;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Answers what lies around a point and between two points: rivers, water, borders. Made once of a region; safe for use
 * by several threads. The lines are coarse (rivers and shores are off by about 500 m, rivers are missing), so every
 * answer is an indication.
 */
public final class Terrain {

    private static final String PART_OF_WATER = "";

    /** Rivers farther from both points than this and not between them are not told. Degrees, about 1.5 km. */
    private static final double NEAR = 0.0135;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Region region;
    private final EdgeIndex<RiverKey> rivers = new EdgeIndex<>();
    private final Map<RiverKey, RiverShape> shapes = new LinkedHashMap<>();
    private final EdgeIndex<String> shores = new EdgeIndex<>();
    private final Surfaces land;
    private final Surfaces lakes;
    private final BorderLines regencies;
    private final BorderLines provinces;

    /** One river however many stretches it has; stretches without a name stand for themselves. */
    private record RiverKey(Optional<String> name, int stretch) {}

    /** All stretches of a river together. */
    private record RiverShape(Envelope near, IndexedFacetDistance line) {

        static RiverShape of(List<Geometry> stretches) {
            Geometry all = FACTORY.buildGeometry(stretches);
            Envelope near = new Envelope(all.getEnvelopeInternal());
            near.expandBy(NEAR);
            IndexedFacetDistance line = new IndexedFacetDistance(all);
            // asked once here: its tree is built when first used, which is not safe for several threads
            line.nearestPoints(FACTORY.createPoint(all.getCoordinate()));
            return new RiverShape(near, line);
        }

        Optional<LatLon> nearest(Coordinate to) {
            if (!near.contains(to)) {
                return Optional.empty();
            }
            Coordinate[] pair = line.nearestPoints(FACTORY.createPoint(to));
            return Optional.of(point(pair[0])).filter(p -> pair[0].distance(to) <= NEAR);
        }
    }

    public Terrain(Region region) {
        this.region = region;
        Map<RiverKey, List<Geometry>> stretches = new LinkedHashMap<>();
        for (int i = 0; i < region.rivers().size(); i++) {
            RiverLine river = region.rivers().get(i);
            RiverKey key = new RiverKey(river.name(), river.name().isPresent() ? -1 : i);
            rivers.add(key, river.geometry());
            stretches.computeIfAbsent(key, k -> new ArrayList<>()).add(river.geometry());
        }
        rivers.build();
        stretches.forEach((key, lines) -> shapes.put(key, RiverShape.of(lines)));
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
     * The rivers that lie between two points, and those so near to one of them that its bank is in doubt. A river that
     * the straight line cuts an even number of times has both points on the same bank, so it does not lie between them.
     */
    public List<RiverBetween> rivers(LatLon from, LatLon to) {
        Coordinate start = coordinate(from);
        Coordinate end = coordinate(to);
        Map<RiverKey, List<Coordinate>> cuts = new LinkedHashMap<>();
        for (EdgeIndex.Cut<RiverKey> cut : rivers.cuts(start, end)) {
            cuts.computeIfAbsent(cut.thing(), k -> new ArrayList<>()).add(cut.at());
        }
        List<RiverBetween> found = new ArrayList<>();
        shapes.forEach((river, shape) -> {
            List<Coordinate> places = cuts.getOrDefault(river, List.of());
            boolean between = places.size() % 2 == 1;
            Optional<LatLon> here = shape.nearest(start);
            Optional<LatLon> there = shape.nearest(end);
            if (between || here.isPresent() || there.isPresent()) {
                Metres bank = nearer(here.map(from::distanceTo), there.map(to::distanceTo));
                LatLon at =
                        between ? middle(places, start) : here.or(() -> there).orElseThrow();
                found.add(new RiverBetween(river.name(), between, at, bank));
            }
        });
        found.sort(Comparator.comparingDouble(r -> from.distanceTo(r.at()).value()));
        return found;
    }

    private static LatLon middle(List<Coordinate> places, Coordinate from) {
        places.sort(Comparator.comparingDouble(c -> c.distance(from)));
        return point(places.get(places.size() / 2));
    }

    private static Metres nearer(Optional<Metres> one, Optional<Metres> other) {
        Metres far = new Metres(NEAR * 111_000);
        Metres a = one.orElse(far);
        Metres b = other.orElse(far);
        return a.compareTo(b) < 0 ? a : b;
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

    /** The borders of a kabupaten/kota with others: the nearest one within about 22 km, and all others within 2 km. */
    public List<NearBorder> regencyBorders(LatLon at, String ownerCode) {
        return regencies.near(at, ownerCode, region.findRegencyAt(at));
    }

    /** The same for a province. */
    public List<NearBorder> provinceBorders(LatLon at, String provinceCode) {
        return provinces.near(at, provinceCode, region.findProvinceAt(at));
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

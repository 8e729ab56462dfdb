package id.petapam.map;

import id.petapam.geo.Bounds;
import id.petapam.geo.Mercator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The ground that a plan lies on, ready to draw: every shape with as much detail as a zoom can show, every border once.
 * Never changes; safe for several threads.
 */
public final class BaseMap {

    private final MapLayers layers;
    private final List<ShapeLevels> land;
    private final List<ShapeLevels> home;
    private final List<ShapeLevels> lakes;
    private final List<ShapeLevels> rivers;
    private final Map<String, ShapeLevels> areas = new HashMap<>();
    private final Map<String, MapArea> byCode = new HashMap<>();
    private final List<BorderNet.Line> borders;
    private final Optional<FineMap> fine;

    public BaseMap(MapLayers layers) {
        this(layers, Optional.empty());
    }

    /** @param fine the fine layers of a region pack; empty for a coarse one */
    public BaseMap(MapLayers layers, Optional<FineMap> fine) {
        this.layers = layers;
        this.fine = fine;
        BorderNet net = new BorderNet(layers.land(), layers.areas());
        land = layers.land().stream().map(net::levels).toList();
        borders = List.copyOf(net.lines());
        lakes = layers.lakes().stream().map(l -> new ShapeLevels(l.shape())).toList();
        rivers = layers.rivers().stream().map(r -> new ShapeLevels(r.shape())).toList();
        for (MapArea area : layers.areas()) {
            areas.put(area.code(), net.levels(area.shape()));
            byCode.put(area.code(), area);
        }
        home = layers.areas().isEmpty()
                ? land
                : homeAreas().stream().map(a -> areas.get(a.code())).toList();
    }

    /** The provinces that have kabupaten on this map; where there are none, all areas of the widest level. */
    private List<MapArea> homeAreas() {
        Predicate<MapArea> hasParts =
                a -> layers.areas().stream().anyMatch(b -> b.level() != a.level() && b.isWithin(a.code()));
        List<MapArea> provinces = new ArrayList<>(areas(AreaLevel.PROVINCE));
        provinces.removeIf(hasParts.negate());
        if (!provinces.isEmpty()) {
            return provinces;
        }
        return areas(AreaLevel.REGENCY).isEmpty() ? areas(AreaLevel.DISTRICT) : areas(AreaLevel.REGENCY);
    }

    public MapLayers layers() {
        return layers;
    }

    /** The fine layers; empty for a coarse pack such as the built-in one. */
    public Optional<FineMap> fine() {
        return fine;
    }

    public List<Attribution> attributions() {
        return layers.attributions();
    }

    public List<MapArea> areas(AreaLevel level) {
        return layers.areas().stream().filter(a -> a.level() == level).toList();
    }

    public Optional<MapArea> area(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Kecamatan of a kabupaten, in the order of their codes. */
    public List<MapArea> districtsOf(String regencyCode) {
        return layers.areas().stream()
                .filter(a -> a.level() == AreaLevel.DISTRICT && a.isWithin(regencyCode))
                .toList();
    }

    /** Whether the borders of an area and of all kecamatan in it are official; false for a code that is not there. */
    public boolean isOfficial(String code) {
        return byCode.containsKey(code)
                && !byCode.get(code).indicative()
                && layers.areas().stream()
                        .filter(a -> a.level() == AreaLevel.DISTRICT && a.isWithin(code))
                        .noneMatch(MapArea::indicative);
    }

    /** The narrowest area of a level that holds the point. */
    public Optional<MapArea> areaAt(AreaLevel level, double worldX, double worldY) {
        return layers.areas().stream()
                .filter(a -> a.level() == level && a.shape().contains(worldX, worldY))
                .findFirst();
    }

    /** What an area covers, in degrees; empty for a code that is not on the map. */
    public Optional<Bounds> boundsOf(String code) {
        return area(code)
                .map(MapArea::shape)
                .filter(s -> !s.isEmpty())
                .map(s -> new Bounds(
                        Mercator.lat(s.maxY()),
                        Mercator.lon(s.minX()),
                        Mercator.lat(s.minY()),
                        Mercator.lon(s.maxX())));
    }

    /** The surface of an area with the detail of a zoom, for tints and highlights; empty for an unknown code. */
    public Optional<MapShape> surface(String code, double zoom) {
        return Optional.ofNullable(areas.get(code)).map(levels -> levels.at(zoom));
    }

    List<ShapeLevels> land() {
        return land;
    }

    List<ShapeLevels> home() {
        return home;
    }

    List<ShapeLevels> lakes() {
        return lakes;
    }

    /** In the order of {@link MapLayers#rivers()}. */
    List<ShapeLevels> rivers() {
        return rivers;
    }

    List<BorderNet.Line> borders() {
        return borders;
    }
}

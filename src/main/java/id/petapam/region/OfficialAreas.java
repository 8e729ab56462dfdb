package id.petapam.region;

import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * A region with official areas in place of its indicative ones. A kecamatan of which all desa are official is official
 * too, and so is a kabupaten of which all kecamatan are. The neighbours give way, so that no ground belongs to two areas
 * and none is lost, except along the shore, where the official outline is the shore.
 */
public final class OfficialAreas {

    /** Square degrees, about 3 hectares: holes this small between desa are drawing errors. */
    private static final double DRAWING_ERROR = 2.5e-6;

    private final Region base;
    private final Map<String, Area> regencies = new TreeMap<>();
    private final Map<String, Area> districts = new TreeMap<>();
    private final Map<String, Area> villages = new TreeMap<>();

    private OfficialAreas(Region base, List<Area> official) {
        this.base = base;
        for (Area area : official) {
            switch (area.level()) {
                case REGENCY -> regencies.put(area.code(), area);
                case DISTRICT -> districts.put(area.code(), area);
                case VILLAGE -> villages.put(area.code(), area);
                case PROVINCE -> throw new IllegalArgumentException("no official province: " + area.code());
            }
        }
    }

    /**
     * An official area as a planner took it in; names are those of the region where it knows the code.
     *
     * @param level REGENCY, DISTRICT or VILLAGE
     */
    public static Area area(Region base, String code, String name, Area.Level level, AreaShape shape) {
        Geometry raw = shape.geometry();
        Geometry sound = raw.isValid() ? raw : GeometryFixer.fix(raw);
        Optional<Area> known = level == Area.Level.REGENCY ? base.regency(code) : base.district(code);
        return known.map(k -> replaced(k, sound, false))
                .orElseGet(() -> new Area(code, name, name, List.of(), level, sound, false, within(sound)));
    }

    /** The region with these areas; the same region where there are none. */
    public static Region in(Region base, List<Area> official) {
        if (official.isEmpty()) {
            return base;
        }
        OfficialAreas areas = new OfficialAreas(base, official);
        areas.putTogether();
        return areas.region();
    }

    /** Kecamatan and kabupaten whose parts are all official. */
    private void putTogether() {
        for (Area district : base.districts()) {
            List<String> parts = base.villagesOfDistrict(district.code()).stream()
                    .map(Village::code)
                    .toList();
            if (!districts.containsKey(district.code())
                    && !parts.isEmpty()
                    && villages.keySet().containsAll(parts)) {
                districts.put(district.code(), replaced(district, union(parts, villages), false));
            }
        }
        for (Area regency : base.regencies()) {
            List<String> parts = base.districtsOfRegency(regency.code()).stream()
                    .map(Area::code)
                    .toList();
            if (!regencies.containsKey(regency.code())
                    && !parts.isEmpty()
                    && districts.keySet().containsAll(parts)) {
                regencies.put(regency.code(), replaced(regency, union(parts, districts), false));
            }
        }
    }

    private static Geometry union(List<String> codes, Map<String, Area> areas) {
        Geometry whole = OverlayNGRobust.union(
                codes.stream().map(code -> areas.get(code).geometry()).toList());
        GeometryFactory factory = whole.getFactory();
        List<Polygon> filled = new ArrayList<>();
        for (Geometry part : Faces.surfaces(whole)) {
            Polygon polygon = (Polygon) part;
            List<org.locationtech.jts.geom.LinearRing> holes = new ArrayList<>();
            for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                if (factory.createPolygon(polygon.getInteriorRingN(h)).getArea() > DRAWING_ERROR) {
                    holes.add(polygon.getInteriorRingN(h));
                }
            }
            filled.add(factory.createPolygon(
                    polygon.getExteriorRing(), holes.toArray(new org.locationtech.jts.geom.LinearRing[0])));
        }
        return factory.buildGeometry(filled);
    }

    private Region region() {
        RegionLayers layers = base.layers();
        RegionLayers ground = regencies.isEmpty() && districts.isEmpty()
                ? layers
                : new GroundShares(base, regencies, districts).layers();
        return new Region(
                base.header(),
                new RegionLayers(
                        ground.land(),
                        layers.lakes(),
                        layers.rivers(),
                        layers.towns(),
                        ground.provinces(),
                        ground.regencies(),
                        ground.districts(),
                        layers.villages().stream().map(this::moved).toList(),
                        layers.policeSeats(),
                        layers.sources()),
                allVillages(),
                base.detail());
    }

    /** Those that the region has already stay, but for those that were given anew. */
    private List<Area> allVillages() {
        Map<String, Area> all = new TreeMap<>();
        base.villageAreas().forEach(area -> all.put(area.code(), area));
        all.putAll(villages);
        return List.copyOf(all.values());
    }

    /** A village whose point lies outside its official area, or that has none, is put into it. */
    private Village moved(Village village) {
        Area area = villages.get(village.code());
        if (area == null || village.point().filter(p -> holds(area, p)).isPresent()) {
            return village;
        }
        return new Village(
                village.code(),
                village.name(),
                village.districtCode(),
                village.districtName(),
                village.regencyCode(),
                village.regencyName(),
                Optional.of(area.labelPoint()),
                Village.PointKind.VILLAGE,
                village.stations2024(),
                village.specialStations2024());
    }

    private static boolean holds(Area area, LatLon point) {
        Geometry at = area.geometry().getFactory().createPoint(new Coordinate(point.lon(), point.lat()));
        return area.geometry().covers(at);
    }

    /** The same area with another outline; its label stays where it still lies inside. */
    static Area replaced(Area area, Geometry geometry, boolean indicative) {
        Area tried = new Area(
                area.code(),
                area.name(),
                area.shortName(),
                area.otherNames(),
                area.level(),
                geometry,
                indicative,
                area.labelPoint());
        if (holds(tried, area.labelPoint())) {
            return tried;
        }
        return new Area(
                area.code(),
                area.name(),
                area.shortName(),
                area.otherNames(),
                area.level(),
                geometry,
                indicative,
                within(geometry));
    }

    private static LatLon within(Geometry geometry) {
        Geometry largest = Faces.surfaces(geometry).stream()
                .max(java.util.Comparator.comparingDouble(Geometry::getArea))
                .orElse(geometry);
        Coordinate c = largest.getInteriorPoint().getCoordinate();
        return new LatLon(c.y, c.x);
    }
}

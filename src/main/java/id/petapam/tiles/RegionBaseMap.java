package id.petapam.tiles;

import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.map.AreaLevel;
import id.petapam.map.Attribution;
import id.petapam.map.BaseMap;
import id.petapam.map.MapArea;
import id.petapam.map.MapLayers;
import id.petapam.map.MapPlace;
import id.petapam.map.MapShape;
import id.petapam.map.MapWater;
import id.petapam.region.Area;
import id.petapam.region.Lake;
import id.petapam.region.Region;
import id.petapam.region.RiverLine;
import id.petapam.region.Town;
import id.petapam.region.Village;
import id.petapam.region.detail.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Turns a region pack into a base map. */
public final class RegionBaseMap {

    /** Coarse rivers that were made of the fine ones bear this as what their names rest on. */
    private static final String OPEN_STREET_MAP = "OpenStreetMap";

    private RegionBaseMap() {}

    public static BaseMap of(Region region) {
        MapLayers layers = new MapLayers(
                PackLand.of(region).stream().map(RegionBaseMap::surface).toList(),
                region.lakes().stream()
                        .filter(l -> !isCovered(l, region.detail()))
                        .map(l -> new MapWater(l.name().orElse(""), 0, surface(l.geometry())))
                        .toList(),
                region.rivers().stream()
                        .map(r -> new MapWater(
                                r.name().orElse(""), r.rank(), lines(r.geometry()), isFineToo(r, region.detail())))
                        .toList(),
                Stream.of(region.provinces(), region.regencies(), region.districts())
                        .flatMap(List::stream)
                        .map(RegionBaseMap::area)
                        .toList(),
                places(region),
                region.sources().stream()
                        .map(s -> new Attribution(s.attributionId(), s.attributionEn(), SourceNames.of(s)))
                        .filter(a -> !a.indonesian().isBlank())
                        .distinct()
                        .toList());
        return new BaseMap(layers, RegionFineMap.of(region));
    }

    /** The fine layers have it in its true shape. */
    private static boolean isCovered(Lake lake, Detail detail) {
        return detail.waters().size() > 0
                && detail.covered().stream()
                        .anyMatch(c -> c.covers(lake.geometry().getInteriorPoint()));
    }

    private static boolean isFineToo(RiverLine river, Detail detail) {
        return detail.waterways().size() > 0 && river.nameBasis().equals(OPEN_STREET_MAP);
    }

    private static MapArea area(Area a) {
        AreaLevel level =
                switch (a.level()) {
                    case PROVINCE -> AreaLevel.PROVINCE;
                    case REGENCY -> AreaLevel.REGENCY;
                    case DISTRICT, VILLAGE -> AreaLevel.DISTRICT;
                };
        LatLon at = a.labelPoint();
        return new MapArea(
                a.code(),
                a.shortName(),
                level,
                a.indicative(),
                surface(a.geometry()),
                Mercator.x(at.lon()),
                Mercator.y(at.lat()));
    }

    private static List<MapPlace> places(Region region) {
        List<MapPlace> places = new ArrayList<>(SeaNames.in(region.bounds()));
        for (Town town : region.towns()) {
            MapPlace.Kind kind =
                    switch (town.kind()) {
                        case PROVINCE_CAPITAL -> MapPlace.Kind.PROVINCE_CAPITAL;
                        case REGENCY_CAPITAL -> MapPlace.Kind.REGENCY_CAPITAL;
                        case TOWN -> MapPlace.Kind.TOWN;
                    };
            places.add(place("", town.name(), kind, town.point()));
        }
        for (Village village : region.villages()) {
            if (village.pointKind() == Village.PointKind.VILLAGE) {
                village.point()
                        .ifPresent(p -> places.add(place(village.code(), village.name(), MapPlace.Kind.VILLAGE, p)));
            }
        }
        return places;
    }

    private static MapPlace place(String code, String name, MapPlace.Kind kind, LatLon at) {
        return new MapPlace(code, name, kind, Mercator.x(at.lon()), Mercator.y(at.lat()));
    }

    private static MapShape surface(Geometry geometry) {
        List<double[]> rings = new ArrayList<>();
        for (int g = 0; g < geometry.getNumGeometries(); g++) {
            if (geometry.getGeometryN(g) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(mercator(polygon.getExteriorRing()));
                for (int h = 0; h < polygon.getNumInteriorRing(); h++) {
                    rings.add(mercator(polygon.getInteriorRingN(h)));
                }
            }
        }
        return MapShape.surface(rings.toArray(new double[0][]));
    }

    private static MapShape lines(Geometry geometry) {
        List<double[]> lines = new ArrayList<>();
        for (int g = 0; g < geometry.getNumGeometries(); g++) {
            if (geometry.getGeometryN(g) instanceof LineString line && line.getNumPoints() > 1) {
                lines.add(mercator(line));
            }
        }
        return MapShape.lines(lines.toArray(new double[0][]));
    }

    private static double[] mercator(LineString line) {
        double[] xy = new double[line.getNumPoints() * 2];
        for (int i = 0; i < line.getNumPoints(); i++) {
            Coordinate c = line.getCoordinateN(i);
            xy[2 * i] = Mercator.x(c.x);
            xy[2 * i + 1] = Mercator.y(c.y);
        }
        return xy;
    }
}

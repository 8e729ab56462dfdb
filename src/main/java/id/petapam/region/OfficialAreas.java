package id.petapam.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Puts official areas into the layers of a region. */
final class OfficialAreas {

    private final Map<String, Area> byCode = new HashMap<>();

    OfficialAreas(List<Area> official) {
        official.forEach(area -> byCode.put(area.code(), area));
    }

    RegionLayers into(RegionLayers layers) {
        return new RegionLayers(
                layers.land(),
                layers.lakes(),
                layers.rivers(),
                layers.towns(),
                layers.provinces(),
                layer(layers.regencies(), Area.Level.REGENCY),
                layer(layers.districts(), Area.Level.DISTRICT),
                layers.villages(),
                layers.policeSeats(),
                layers.sources());
    }

    private List<Area> layer(List<Area> indicative, Area.Level level) {
        List<Area> official =
                byCode.values().stream().filter(a -> a.level() == level).toList();
        if (official.isEmpty()) {
            return indicative;
        }
        List<Area> all = new ArrayList<>(official);
        for (Area area : indicative) {
            if (!byCode.containsKey(area.code())) {
                all.add(givingWay(area, official));
            }
        }
        return all;
    }

    private static Area givingWay(Area area, List<Area> official) {
        Geometry rest = area.geometry();
        for (Area other : official) {
            if (rest.getEnvelopeInternal().intersects(other.geometry().getEnvelopeInternal())) {
                rest = areasOf(OverlayNGRobust.overlay(rest, other.geometry(), OverlayNG.DIFFERENCE));
            }
        }
        // an area that is wholly claimed by others keeps its outline: it exists, only its place is in doubt
        return rest.isEmpty() || rest == area.geometry()
                ? area
                : new Area(
                        area.code(),
                        area.name(),
                        area.shortName(),
                        area.otherNames(),
                        area.level(),
                        rest,
                        area.indicative(),
                        area.labelPoint());
    }

    private static Geometry areasOf(Geometry mixed) {
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < mixed.getNumGeometries(); i++) {
            if (mixed.getGeometryN(i) instanceof Polygon polygon) {
                polygons.add(polygon);
            }
        }
        return mixed.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}

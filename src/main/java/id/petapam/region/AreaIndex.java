package id.petapam.region;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Finds areas by code and by point. Safe for use by several threads. */
final class AreaIndex {

    private final Map<String, Area> byCode = new HashMap<>();
    private final STRtree tree = new STRtree();
    private final Map<String, IndexedPointInAreaLocator> locators = new ConcurrentHashMap<>();

    AreaIndex(List<Area> areas) {
        for (Area area : areas) {
            byCode.put(area.code(), area);
            tree.insert(area.geometry().getEnvelopeInternal(), area);
        }
        tree.build();
    }

    Optional<Area> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The area that holds the point; on a shared border the one with the lower code. */
    Optional<Area> at(LatLon point) {
        Coordinate c = new Coordinate(point.lon(), point.lat());
        List<?> near = tree.query(new Envelope(c));
        return near.stream()
                .map(Area.class::cast)
                .filter(area -> holds(area, c))
                .min(Comparator.comparing(Area::code));
    }

    /** Zero inside; empty for an unknown code. */
    Optional<Metres> distanceOutside(String code, LatLon point) {
        Area area = byCode.get(code);
        if (area == null) {
            return Optional.empty();
        }
        Coordinate c = new Coordinate(point.lon(), point.lat());
        if (holds(area, c)) {
            return Optional.of(new Metres(0));
        }
        // Nearest in degrees is nearest on the ground too, near enough: this close to the equator they hardly differ.
        Geometry at = area.geometry().getFactory().createPoint(c);
        Coordinate nearest = DistanceOp.nearestPoints(area.geometry(), at)[0];
        return Optional.of(point.distanceTo(new LatLon(nearest.y, nearest.x)));
    }

    private boolean holds(Area area, Coordinate c) {
        return locators.computeIfAbsent(area.code(), code -> new IndexedPointInAreaLocator(area.geometry()))
                        .locate(c)
                != Location.EXTERIOR;
    }
}

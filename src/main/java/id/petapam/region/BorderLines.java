package id.petapam.region;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Finds the nearest border with a neighbour of the same rank. Only neighbours count, never a shore: the distance is that
 * to the neighbour's own area. Looks about 22 km far; what is farther is no border area. Safe for use by several
 * threads.
 */
final class BorderLines {

    /** Degrees; at these latitudes also the same in longitude, within half a percent. */
    private static final double REACH = 0.2;

    /** How much of the line is given to draw, to each side. */
    private static final double STRETCH_METRES = 1500;

    /** Farther borders than this are told only where they are the nearest one, and never drawn. */
    private static final double ALSO_METRES = 2000;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Area> areas;
    private final Map<String, IndexedFacetDistance> facets = new HashMap<>();
    private final Map<String, Envelope> reach = new HashMap<>();

    BorderLines(List<Area> areas) {
        this.areas = areas;
        for (Area area : areas) {
            IndexedFacetDistance facet = new IndexedFacetDistance(area.geometry());
            // asked once here: its tree is built when first used, which is not safe for several threads
            facet.nearestPoints(FACTORY.createPoint(area.geometry().getCoordinate()));
            facets.put(area.code(), facet);
            Envelope around = new Envelope(area.geometry().getEnvelopeInternal());
            around.expandBy(REACH);
            reach.put(area.code(), around);
        }
    }

    /**
     * The nearest border, and the others within 2 km.
     *
     * @param owner code of the area that is asked for
     * @param standsIn the area that holds the point, if any
     */
    List<NearBorder> near(LatLon at, String owner, Optional<Area> standsIn) {
        Optional<Area> own = areas.stream().filter(a -> a.code().equals(owner)).findFirst();
        if (standsIn.isPresent() && !standsIn.get().code().equals(owner)) {
            return own.map(area -> border(at, area, standsIn.get(), isIndicative(area, standsIn.get()))).stream()
                    .toList();
        }
        Coordinate point = new Coordinate(at.lon(), at.lat());
        List<NearBorder> found = new ArrayList<>();
        for (Area area : areas) {
            if (!area.code().equals(owner) && reach.get(area.code()).contains(point)) {
                boolean indicative = own.map(o -> isIndicative(o, area)).orElse(true);
                found.add(border(at, area, area, indicative));
            }
        }
        found.removeIf(b -> b.distance().value() > REACH * 111_000);
        found.sort(Comparator.comparing(NearBorder::distance));
        return found.stream()
                .filter(b -> b == found.get(0) || b.distance().value() <= ALSO_METRES)
                .map(b -> b.distance().value() > ALSO_METRES ? b : withStretch(b, b.neighbour()))
                .toList();
    }

    private static boolean isIndicative(Area one, Area other) {
        return one.indicative() && other.indicative();
    }

    private NearBorder border(LatLon at, Area line, Area neighbour, boolean indicative) {
        Coordinate[] nearest =
                facets.get(line.code()).nearestPoints(FACTORY.createPoint(new Coordinate(at.lon(), at.lat())));
        LatLon there = new LatLon(nearest[0].y, nearest[0].x);
        NearBorder border = new NearBorder(neighbour, there, at.distanceTo(there), indicative, List.of());
        return line == neighbour ? border : withStretch(border, line);
    }

    private static NearBorder withStretch(NearBorder border, Area line) {
        return new NearBorder(
                border.neighbour(),
                border.at(),
                border.distance(),
                border.indicative(),
                stretch(line.geometry(), border.at()));
    }

    /** The ring of the area that runs through this point, for some way to both sides. */
    private static List<LatLon> stretch(Geometry area, LatLon at) {
        Coordinate middle = new Coordinate(at.lon(), at.lat());
        double best = Double.MAX_VALUE;
        Coordinate[] ring = new Coordinate[0];
        int edge = 0;
        for (int g = 0; g < area.getNumGeometries(); g++) {
            for (LinearRing candidate : rings((Polygon) area.getGeometryN(g))) {
                if (candidate.getEnvelopeInternal().distance(new Envelope(middle)) > best) {
                    continue;
                }
                Coordinate[] points = candidate.getCoordinates();
                for (int i = 0; i + 1 < points.length; i++) {
                    double distance = new LineSegment(points[i], points[i + 1]).distance(middle);
                    if (distance < best) {
                        best = distance;
                        ring = points;
                        edge = i;
                    }
                }
            }
        }
        LinkedList<LatLon> line = new LinkedList<>(List.of(at));
        walk(ring, edge, -1).forEach(line::addFirst);
        walk(ring, edge + 1, 1).forEach(line::addLast);
        return line;
    }

    private static List<LinearRing> rings(Polygon polygon) {
        List<LinearRing> rings = new ArrayList<>(List.of(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(polygon.getInteriorRingN(i));
        }
        return rings;
    }

    private static List<LatLon> walk(Coordinate[] ring, int from, int step) {
        List<LatLon> points = new ArrayList<>();
        int count = ring.length - 1;
        double gone = 0;
        for (int i = 0; i < count && gone < STRETCH_METRES; i++) {
            Coordinate c = ring[Math.floorMod(from + i * step, count)];
            LatLon next = new LatLon(c.y, c.x);
            gone += points.isEmpty()
                    ? 0
                    : points.get(points.size() - 1).distanceTo(next).value();
            points.add(next);
        }
        return points;
    }
}

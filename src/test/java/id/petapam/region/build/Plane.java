package id.petapam.region.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Geometry in degrees on a grid of one millionth of a degree (11 cm): one grid for all layers, so that neighbours meet
 * in identical points. Near the equator a degree is nearly the same length both ways, so degrees serve as a plane.
 */
final class Plane {

    static final PrecisionModel GRID = new PrecisionModel(1e6);
    static final GeometryFactory FACTORY = new GeometryFactory(GRID, 4326);

    /** Kilometres of a degree of latitude. */
    static final double KM = 111.195;

    private Plane() {}

    static Coordinate at(double lon, double lat) {
        return new Coordinate(GRID.makePrecise(lon), GRID.makePrecise(lat));
    }

    static Geometry union(List<? extends Geometry> parts) {
        return areal(UnaryUnionNG.union(FACTORY.buildGeometry(new ArrayList<>(parts)), GRID));
    }

    static Geometry both(Geometry a, Geometry b) {
        return areal(OverlayNG.overlay(a, b, OverlayNG.INTERSECTION, GRID));
    }

    static Geometry without(Geometry a, Geometry b) {
        return areal(OverlayNG.overlay(a, b, OverlayNG.DIFFERENCE, GRID));
    }

    /** Off the grid: the border of {@code b} is kept point by point. */
    static Geometry exactlyWithout(Geometry a, Geometry b) {
        return areal(OverlayNG.overlay(a, b, OverlayNG.DIFFERENCE, new PrecisionModel()));
    }

    static Geometry together(Geometry a, Geometry b) {
        return areal(OverlayNG.overlay(a, b, OverlayNG.UNION, GRID));
    }

    /** Lines cut where they meet, on the grid. */
    static Geometry noded(List<? extends Geometry> lines) {
        return UnaryUnionNG.union(FACTORY.buildGeometry(new ArrayList<>(lines)), GRID);
    }

    /** The faces that lines enclose, in one order always. */
    static List<Polygon> faces(List<? extends Geometry> lines) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(noded(lines));
        return ordered(polygonizer.getPolygons());
    }

    /** The polygons of a geometry, in one order always. */
    static List<Polygon> polygons(Geometry g) {
        return ordered(PolygonExtracter.getPolygons(g));
    }

    /** JTS starts rings and lists polygons by the chance of a run: here the same input always looks the same. */
    private static List<Polygon> ordered(Collection<?> polygons) {
        return polygons.stream()
                .map(p -> (Polygon) ((Polygon) p).norm())
                .sorted()
                .toList();
    }

    /** Only the polygons of a result. */
    static Geometry areal(Geometry g) {
        List<Polygon> parts = polygons(g);
        return parts.size() == 1 ? parts.get(0) : FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    /** Area in square kilometres (spherical, good to about 0.5 %). */
    static double km2(Geometry g) {
        double cos = Math.cos(Math.toRadians(g.getEnvelopeInternal().centre().y));
        return g.getArea() * KM * KM * cos;
    }

    static Geometry box(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    static LineString line(List<Coordinate> points) {
        return FACTORY.createLineString(points.toArray(Coordinate[]::new));
    }
}

package id.petapam.region.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Shares a territory between kecamatan by their village points: each place belongs to the kecamatan of the nearest
 * village. The borders are then smoothed as lines between the points where three areas meet, and faces are made from
 * the lines again, so that neighbours always have the very same border.
 */
final class Partition {

    /** A village point and the kecamatan it belongs to. */
    record Site(Coordinate point, String district) {}

    /** Smaller faces are given to their neighbour, smaller islands are left out, square kilometres. */
    private static final double SPECK = 0.3;

    private static final int SMOOTHING = 24;

    private final Geometry territory;
    private final List<Site> sites;
    private final STRtree siteTree = new STRtree();
    private int roughened;

    Partition(Geometry territory, List<Site> sites) {
        this.territory = territory;
        this.sites = sites;
        sites.forEach(s -> siteTree.insert(new Envelope(s.point()), s));
        siteTree.build();
    }

    /** How many border lines were smoothed less, so that villages stay on their own side. */
    int roughened() {
        return roughened;
    }

    /** The area of each kecamatan by code. */
    Map<String, Geometry> areas() {
        List<LineString> borders = borders();
        int[] passes = new int[borders.size()];
        Arrays.fill(passes, SMOOTHING);
        for (int round = 0; ; round++) {
            Map<String, Geometry> areas = dissolve(faces(borders, passes));
            List<Site> astray = new ArrayList<>(astray(areas));
            astray.addAll(pinched(areas));
            if (astray.isEmpty() || round == 12 || !roughen(borders, passes, astray)) {
                for (int p : passes) {
                    roughened += p < SMOOTHING ? 1 : 0;
                }
                return areas;
            }
        }
    }

    /** Villages that are not inside their own area. */
    List<Site> astray(Map<String, Geometry> areas) {
        Map<String, IndexedPointInAreaLocator> locators = new HashMap<>();
        areas.forEach((code, g) -> locators.put(code, new IndexedPointInAreaLocator(g)));
        return sites.stream()
                .filter(s -> !locators.containsKey(s.district())
                        || locators.get(s.district()).locate(s.point()) != Location.INTERIOR)
                .toList();
    }

    /** Villages in a speck of their area, which smoothing may have cut off. */
    private List<Site> pinched(Map<String, Geometry> areas) {
        List<Site> out = new ArrayList<>();
        for (Geometry area : areas.values()) {
            for (Polygon part : Plane.polygons(area)) {
                if (Plane.km2(part) < SPECK) {
                    out.addAll(held(part));
                }
            }
        }
        return out;
    }

    /** Lines between areas of different kecamatan, from one meeting point to the next. */
    private List<LineString> borders() {
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites.stream().map(Site::point).toList());
        Envelope wide = territory.getEnvelopeInternal().copy();
        wide.expandBy(0.5);
        builder.setClipEnvelope(wide);
        Geometry cells = builder.getDiagram(Plane.FACTORY);
        Map<String, String> districtOf = new HashMap<>();
        sites.forEach(s -> districtOf.put(s.point().x + " " + s.point().y, s.district()));
        Map<LineSegment, String> first = new HashMap<>();
        List<LineString> between = new ArrayList<>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            Geometry cell = cells.getGeometryN(i);
            Coordinate site = (Coordinate) cell.getUserData();
            String district = districtOf.get(site.x + " " + site.y);
            Coordinate[] ring = cell.getCoordinates();
            for (int k = 1; k < ring.length; k++) {
                LineSegment edge =
                        new LineSegment(Plane.at(ring[k - 1].x, ring[k - 1].y), Plane.at(ring[k].x, ring[k].y));
                edge.normalize();
                if (edge.getLength() == 0) {
                    continue;
                }
                String other = first.putIfAbsent(edge, district);
                if (other != null && !other.equals(district)) {
                    between.add(edge.toGeometry(Plane.FACTORY));
                }
            }
        }
        LineMerger merger = new LineMerger();
        merger.add(between);
        List<LineString> out = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            out.add((LineString) ((LineString) line).norm());
        }
        out.sort(Comparator.naturalOrder());
        return out;
    }

    private List<Polygon> faces(List<LineString> borders, int[] passes) {
        List<Geometry> lines = new ArrayList<>();
        for (int i = 0; i < passes.length; i++) {
            lines.add(Curves.smooth(borders.get(i), passes[i]));
        }
        lines.add(territory.getBoundary());
        PreparedGeometry inside = PreparedGeometryFactory.prepare(territory);
        return Plane.faces(lines).stream()
                .filter(face -> inside.contains(face.getInteriorPoint()))
                .toList();
    }

    private Map<String, Geometry> dissolve(List<Polygon> faces) {
        String[] owner = new String[faces.size()];
        Set<Integer> weak = new HashSet<>();
        for (int i = 0; i < owner.length; i++) {
            Polygon face = faces.get(i);
            List<Site> held = held(face);
            owner[i] = held.isEmpty() ? nearest(face.getInteriorPoint()) : majority(held);
            if (held.isEmpty()) {
                weak.add(i);
            }
        }
        return new Merging(faces, owner, weak).areas(SPECK);
    }

    private List<Site> held(Polygon face) {
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(face);
        List<Site> out = new ArrayList<>();
        for (Object s : siteTree.query(face.getEnvelopeInternal())) {
            if (locator.locate(((Site) s).point()) == Location.INTERIOR) {
                out.add((Site) s);
            }
        }
        return out;
    }

    private static String majority(List<Site> held) {
        Map<String, Integer> count = new TreeMap<>();
        held.forEach(s -> count.merge(s.district(), 1, Integer::sum));
        return count.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private String nearest(Point p) {
        Coordinate c = p.getCoordinate();
        return sites.stream()
                .min(Comparator.<Site>comparingDouble(s -> s.point().distance(c))
                        .thenComparing(Site::district))
                .orElseThrow()
                .district();
    }

    /** Smooths the borders near villages that went astray half as much; false when there is nothing left to give. */
    private static boolean roughen(List<LineString> borders, int[] passes, List<Site> astray) {
        boolean changed = false;
        for (Site s : astray) {
            Point p = Plane.FACTORY.createPoint(s.point());
            for (int i = 0; i < passes.length; i++) {
                if (passes[i] > 0 && borders.get(i).isWithinDistance(p, 0.02)) {
                    passes[i] = passes[i] / 2;
                    changed = true;
                }
            }
        }
        return changed;
    }
}

package id.petapam.region.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;

/** Joins faces that tile a territory into one area per owner, and gives specks to the neighbour they touch most. */
final class Merging {

    private final List<Polygon> faces;
    private final String[] owner;
    private final Set<Integer> weak;
    private final List<Map<Integer, Double>> touching = new ArrayList<>();

    /** @param weak faces that no village holds: their owner may change */
    Merging(List<Polygon> faces, String[] owner, Set<Integer> weak) {
        this.faces = faces;
        this.owner = owner;
        this.weak = weak;
        Map<LineSegment, Integer> seen = new HashMap<>();
        faces.forEach(f -> touching.add(new TreeMap<>()));
        for (int i = 0; i < faces.size(); i++) {
            for (LineSegment edge : edges(faces.get(i))) {
                Integer other = seen.putIfAbsent(edge, i);
                if (other != null) {
                    touching.get(i).merge(other, edge.getLength(), Double::sum);
                    touching.get(other).merge(i, edge.getLength(), Double::sum);
                }
            }
        }
    }

    Map<String, Geometry> areas(double speck) {
        // A part of an area that holds no village and hangs on another area belongs to that one.
        for (int round = 0; round < 4; round++) {
            for (int i : weak.stream().sorted().toList()) {
                boolean attached = hasOwnNeighbour(i);
                if (!touching.get(i).isEmpty() && (!attached || Plane.km2(faces.get(i)) < speck)) {
                    owner[i] = strongestNeighbour(i);
                }
            }
        }
        Map<String, List<Geometry>> parts = new TreeMap<>();
        for (int i = 0; i < owner.length; i++) {
            boolean lonely = touching.get(i).isEmpty() && weak.contains(i);
            if (!lonely || Plane.km2(faces.get(i)) >= speck) {
                parts.computeIfAbsent(owner[i], c -> new ArrayList<>()).add(faces.get(i));
            }
        }
        Map<String, Geometry> out = new TreeMap<>();
        parts.forEach((code, list) -> out.put(code, Plane.areal(CoverageUnion.union(list.toArray(Geometry[]::new)))));
        return out;
    }

    private boolean hasOwnNeighbour(int i) {
        return touching.get(i).keySet().stream().anyMatch(k -> owner[k].equals(owner[i]));
    }

    private String strongestNeighbour(int i) {
        Map<String, Double> length = new TreeMap<>();
        touching.get(i).forEach((k, l) -> length.merge(owner[k], l, Double::sum));
        return length.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static List<LineSegment> edges(Polygon p) {
        List<LineSegment> out = new ArrayList<>();
        addEdges(p.getExteriorRing().getCoordinates(), out);
        for (int i = 0; i < p.getNumInteriorRing(); i++) {
            addEdges(p.getInteriorRingN(i).getCoordinates(), out);
        }
        return out;
    }

    private static void addEdges(Coordinate[] ring, List<LineSegment> out) {
        for (int i = 1; i < ring.length; i++) {
            LineSegment edge = new LineSegment(ring[i - 1], ring[i]);
            edge.normalize();
            out.add(edge);
        }
    }
}

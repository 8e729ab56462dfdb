package id.petapam.region.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Land and lakes as polygons, from the shore lines of GSHHG. */
final class Shore {

    /** Corners whose triangle is smaller than a square of this side go: about 45 m, the shore's own error is 500 m. */
    private static final double SIMPLIFY = 0.0004;

    /** Islands below this many square kilometres are left out of the map. */
    private static final double SPECK = 0.02;

    private final List<GmtLines> lines;
    private final Geometry frame;

    Shore(List<GmtLines> lines, Geometry frame) {
        this.lines = lines;
        this.frame = frame;
    }

    /** All dry land inside the frame. The lines run with the land on one side; which one, a known village tells. */
    Geometry land(Coordinate knownLand) {
        List<Geometry> shore = new ArrayList<>();
        Set<String> forward = new HashSet<>();
        for (GmtLines piece : lines) {
            if (piece.level() == 1) {
                shore.add(piece.line());
                Coordinate[] c = piece.line().getCoordinates();
                for (int i = 1; i < c.length; i++) {
                    forward.add(key(c[i - 1], c[i]));
                }
            }
        }
        shore.add(((Polygon) frame).getExteriorRing());
        List<Polygon> faces = Plane.faces(shore);
        Polygon sample = faces.stream()
                .filter(f -> f.contains(Plane.FACTORY.createPoint(knownLand)))
                .findFirst()
                .orElseThrow();
        boolean landOnLeft = votes(sample, forward) > 0;
        List<Geometry> land = faces.stream()
                .filter(f -> (votes(f, forward) > 0) == landOnLeft && votes(f, forward) != 0)
                .filter(f -> Plane.km2(f) >= SPECK)
                .map(f -> (Geometry) f)
                .toList();
        return Plane.union(simplified(Plane.polygons(Plane.union(land))));
    }

    List<Polygon> lakes() {
        List<Geometry> rings = new ArrayList<>();
        lines.stream().filter(p -> p.level() == 2).forEach(p -> rings.add(p.line()));
        return Plane.polygons(Plane.union(simplified(Plane.faces(rings))));
    }

    /** As one coverage, so that islands close together cannot run into each other. */
    private static List<Geometry> simplified(List<Polygon> polygons) {
        return List.of(CoverageSimplifier.simplify(polygons.toArray(Polygon[]::new), SIMPLIFY));
    }

    /** How many edges have the face on their left, less those that have it on their right. */
    private static int votes(Polygon face, Set<String> forward) {
        Polygon left = (Polygon) face.norm(); // shell clockwise, holes counter-clockwise: the face is on the right
        int votes = ringVotes(left.getExteriorRing(), forward);
        for (int i = 0; i < left.getNumInteriorRing(); i++) {
            votes += ringVotes(left.getInteriorRingN(i), forward);
        }
        return -votes;
    }

    private static int ringVotes(LineString ring, Set<String> forward) {
        Coordinate[] c = ring.getCoordinates();
        int votes = 0;
        for (int i = 1; i < c.length; i++) {
            if (forward.contains(key(c[i - 1], c[i]))) {
                votes++;
            } else if (forward.contains(key(c[i], c[i - 1]))) {
                votes--;
            }
        }
        return votes;
    }

    private static String key(Coordinate a, Coordinate b) {
        return a.x + " " + a.y + " " + b.x + " " + b.y;
    }
}

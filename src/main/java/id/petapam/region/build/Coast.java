package id.petapam.region.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Land where no pack knows it yet: the covered surface, cut along the coast lines of OpenStreetMap, which have the land on
 * their left. Coarse, to about 30 m; a coast that is not whole within the surface leaves sea and land undecided there, and
 * what most of its lines say counts.
 */
final class Coast {

    private static final double COARSE = 0.0003;

    /** Degrees, about 500 m. */
    private static final double LONGEST = 0.005;

    private static final double UNIT = 1e7;

    private final GeometryFactory factory = new GeometryFactory();
    private final List<Geometry> lines = new ArrayList<>();
    private final Set<Edge> forward = new HashSet<>();

    private record Edge(double fromX, double fromY, double toX, double toY) {

        static Edge of(Coordinate from, Coordinate to) {
            return new Edge(from.x, from.y, to.x, to.y);
        }
    }

    void add(LineBlob line) {
        Coordinate[] corners = new Coordinate[line.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(line.lon7(i) / UNIT, line.lat7(i) / UNIT);
        }
        Geometry coarse = DouglasPeuckerSimplifier.simplify(factory.createLineString(corners), COARSE);
        boolean ring = corners[0].equals2D(corners[corners.length - 1]);
        // A small island must not be simplified away to a line.
        Geometry whole = ring && coarse.getNumPoints() < 4 ? factory.createLineString(corners) : coarse;
        // An edge that the end of the surface cuts has no vote: there must be others beside it.
        Geometry kept = Densifier.densify(whole, LONGEST);
        lines.add(kept);
        Coordinate[] c = kept.getCoordinates();
        for (int i = 1; i < c.length; i++) {
            forward.add(Edge.of(c[i - 1], c[i]));
        }
    }

    /** The land within surfaces, largest first; all of them where no coast is known. */
    List<Geometry> land(List<Geometry> covered) {
        List<Geometry> land = new ArrayList<>();
        if (covered.isEmpty()) {
            return land;
        }
        Geometry whole = OverlayNGRobust.union(covered);
        if (lines.isEmpty()) {
            land.add(whole);
            return land;
        }
        List<Geometry> edges = new ArrayList<>(lines);
        edges.add(whole.getBoundary());
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(edges));
        for (Object face : polygonizer.getPolygons()) {
            Polygon polygon = (Polygon) face;
            if (votes(polygon) > 0 && whole.contains(polygon.getInteriorPoint())) {
                land.add(polygon.norm());
            }
        }
        land.sort((a, b) -> {
            int byArea = Double.compare(b.getArea(), a.getArea());
            return byArea != 0 ? byArea : a.compareTo(b);
        });
        return land;
    }

    /** How many edges of a coast have the face on their left, less those that have it on their right. */
    private int votes(Polygon face) {
        Polygon right = (Polygon) face.norm(); // shell clockwise, holes counter-clockwise: the face is on the right
        int votes = ringVotes(right.getExteriorRing());
        for (int i = 0; i < right.getNumInteriorRing(); i++) {
            votes += ringVotes(right.getInteriorRingN(i));
        }
        return -votes;
    }

    private int ringVotes(LineString ring) {
        Coordinate[] c = ring.getCoordinates();
        int votes = 0;
        for (int i = 1; i < c.length; i++) {
            votes += forward.contains(Edge.of(c[i - 1], c[i])) ? 1 : 0;
            votes -= forward.contains(Edge.of(c[i], c[i - 1])) ? 1 : 0;
        }
        return votes;
    }
}

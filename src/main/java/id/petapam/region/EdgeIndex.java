package id.petapam.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.chain.MonotoneChain;
import org.locationtech.jts.index.chain.MonotoneChainBuilder;
import org.locationtech.jts.index.chain.MonotoneChainOverlapAction;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds where a straight line cuts the edges of many lines and areas. Safe for use by several threads. */
final class EdgeIndex<T> {

    private final STRtree tree = new STRtree();

    /** A cut: the thing that was cut and where. */
    record Cut<T>(T thing, Coordinate at) {}

    private record Edge<T>(T thing, MonotoneChain chain) {}

    void add(T thing, Geometry geometry) {
        geometry.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString line && !line.isEmpty()) {
                List<?> chains = MonotoneChainBuilder.getChains(line.getCoordinates());
                for (Object chain : chains) {
                    MonotoneChain one = (MonotoneChain) chain;
                    tree.insert(one.getEnvelope(), new Edge<>(thing, one));
                }
            }
        });
    }

    /** Call once, after everything was added. */
    void build() {
        tree.build();
    }

    List<Cut<T>> cuts(Coordinate from, Coordinate to) {
        List<Cut<T>> cuts = new ArrayList<>();
        MonotoneChain line = new MonotoneChain(new Coordinate[] {from, to}, 0, 1, null);
        for (Object found : tree.query(line.getEnvelope())) {
            @SuppressWarnings("unchecked") // only edges are put in
            Edge<T> edge = (Edge<T>) found;
            edge.chain().computeOverlaps(line, new MonotoneChainOverlapAction() {
                @Override
                public void overlap(LineSegment a, LineSegment b) {
                    at(a, b).ifPresent(c -> cuts.add(new Cut<>(edge.thing(), c)));
                }
            });
        }
        return cuts;
    }

    /** A cut exactly at the end of an edge counts for the edge that begins there only, so that no cut counts twice. */
    private static Optional<Coordinate> at(LineSegment edge, LineSegment line) {
        RobustLineIntersector intersector = new RobustLineIntersector();
        intersector.computeIntersection(edge.p0, edge.p1, line.p0, line.p1);
        if (intersector.getIntersectionNum() != 1) {
            return Optional.empty();
        }
        Coordinate at = intersector.getIntersection(0);
        return at.equals2D(edge.p1) ? Optional.empty() : Optional.of(at.copy());
    }

    /** The cuts in the order in which one meets them. */
    static double[] shares(List<? extends Cut<?>> cuts, Coordinate from, Coordinate to) {
        double length = from.distance(to);
        return cuts.stream()
                .mapToDouble(c -> length == 0 ? 0 : c.at().distance(from) / length)
                .sorted()
                .toArray();
    }
}

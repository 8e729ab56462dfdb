package id.petapam.exchange.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Makes polygons of the rings of a shapefile, which stand there side by side. Which way round they run should tell
 * islands from holes, but many programs write it wrongly; so what lies in what decides: a ring within an odd number of
 * others is a hole.
 */
final class Rings {

    /** More comparisons than this and a shape is noise. */
    private static final int MOST_STEPS = 20_000_000;

    private final List<Ring> rings = new ArrayList<>();
    private final STRtree tree = new STRtree();
    private int steps;

    private static final class Ring {
        private final double[] xy;
        private final Envelope box = new Envelope();
        private double surface;
        private int depth;
        private Ring within;
        private final List<double[]> holes = new ArrayList<>();

        Ring(double[] xy) {
            this.xy = xy;
            for (int i = 0; i + 1 < xy.length; i += 2) {
                box.expandToInclude(xy[i], xy[i + 1]);
                int next = i + 3 < xy.length ? i + 2 : 0;
                surface += xy[i] * xy[next + 1] - xy[next] * xy[i + 1];
            }
            surface = Math.abs(surface);
        }
    }

    private Rings() {}

    /** The rings of one polygon without broken ones; nothing where the outer one is broken. */
    static List<double[]> whole(List<double[]> rings, Shape shape) {
        List<double[]> whole = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            if (isWhole(rings.get(i))) {
                whole.add(rings.get(i));
            } else {
                shape.addBroken(1);
                if (i == 0) {
                    return List.of();
                }
            }
        }
        return whole;
    }

    private static boolean isWhole(double[] xy) {
        return Arrays.stream(xy).allMatch(Double::isFinite);
    }

    /** Adds the polygons that the rings make to a shape. */
    static void nest(List<double[]> loose, Shape shape) {
        Rings all = new Rings();
        for (double[] ring : loose) {
            if (!isWhole(ring)) {
                shape.addBroken(1);
            } else if (ring.length > 0) {
                all.rings.add(new Ring(ring));
            }
        }
        boolean nested = all.rings.size() < 2 || all.nested();
        for (Ring ring : all.rings) {
            if (!nested || ring.depth % 2 == 0) {
                List<double[]> polygon = new ArrayList<>();
                polygon.add(ring.xy);
                if (nested) {
                    polygon.addAll(ring.holes);
                }
                shape.addPolygon(polygon);
            }
        }
    }

    /** False where there are so many rings in rings that it would take for ever. */
    private boolean nested() {
        rings.sort(Comparator.comparingDouble((Ring ring) -> ring.surface).reversed());
        rings.forEach(ring -> tree.insert(ring.box, ring));
        for (Ring ring : rings) {
            for (Object found : tree.query(ring.box)) {
                Ring other = (Ring) found;
                if (other != ring && other.surface > ring.surface && other.box.contains(ring.box)) {
                    steps += other.xy.length;
                    if (steps > MOST_STEPS) {
                        return false;
                    }
                    if (holds(other, ring)) {
                        ring.depth++;
                        boolean isNarrower = ring.within == null || other.surface < ring.within.surface;
                        ring.within = isNarrower ? other : ring.within;
                    }
                }
            }
            if (ring.depth % 2 == 1) {
                ring.within.holes.add(ring.xy);
            }
        }
        return true;
    }

    /** A hole may touch the ring around it: the first point that does not lie on that decides. */
    private boolean holds(Ring outer, Ring inner) {
        for (int i = 0; i + 1 < inner.xy.length; i += 2) {
            int location = location(outer.xy, inner.xy[i], inner.xy[i + 1]);
            if (location != Location.BOUNDARY) {
                return location == Location.INTERIOR;
            }
            steps += outer.xy.length;
            if (steps > MOST_STEPS) {
                return false;
            }
        }
        return false;
    }

    private static int location(double[] ring, double x, double y) {
        RayCrossingCounter counter = new RayCrossingCounter(new Coordinate(x, y));
        Coordinate from = new Coordinate(ring[ring.length - 2], ring[ring.length - 1]);
        Coordinate to = new Coordinate();
        for (int i = 0; i + 1 < ring.length; i += 2) {
            to.setX(ring[i]);
            to.setY(ring[i + 1]);
            counter.countSegment(from, to);
            if (counter.isOnSegment()) {
                return Location.BOUNDARY;
            }
            from.setX(to.x);
            from.setY(to.y);
        }
        return counter.getLocation();
    }
}

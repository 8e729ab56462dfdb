package id.petapam.exchange.feature;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a feature lies, as the file says it: x is mostly longitude, but nothing has been checked yet. Heights are passed
 * over.
 */
public final class Shape {

    /** Most vertices that are kept of one feature. */
    public static final int MAX_VERTICES = 600_000;

    /** The widest thing in a shape. */
    public enum Kind {
        NONE,
        POINT,
        LINE,
        AREA
    }

    private final List<double[]> points = new ArrayList<>();
    private final List<List<double[]>> polygons = new ArrayList<>();
    private int lines;
    private int vertices;
    private int broken;

    /** Each as x, y. */
    public List<double[]> points() {
        return points;
    }

    /** Rings of each polygon, the outer one first, as x, y, x, y ...; not always closed. */
    public List<List<double[]>> polygons() {
        return polygons;
    }

    /** How many lines it has; they are not kept. */
    public int lines() {
        return lines;
    }

    /** How many coordinates could not be read. */
    public int broken() {
        return broken;
    }

    /** Whether it had more vertices than are kept. */
    public boolean isTooLarge() {
        return vertices > MAX_VERTICES;
    }

    public Kind kind() {
        if (!polygons.isEmpty() || isTooLarge()) {
            return Kind.AREA;
        } else if (!points.isEmpty()) {
            return Kind.POINT;
        }
        return lines > 0 ? Kind.LINE : Kind.NONE;
    }

    /** The corner-to-corner box as min x, min y, max x, max y; null without points and areas. */
    public double[] box() {
        double[] box = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        points.forEach(p -> grow(box, p));
        polygons.forEach(rings -> rings.forEach(ring -> grow(box, ring)));
        return box[0] > box[2] ? null : box;
    }

    private static void grow(double[] box, double[] xy) {
        for (int i = 0; i + 1 < xy.length; i += 2) {
            box[0] = Math.min(box[0], xy[i]);
            box[1] = Math.min(box[1], xy[i + 1]);
            box[2] = Math.max(box[2], xy[i]);
            box[3] = Math.max(box[3], xy[i + 1]);
        }
    }

    void addPoint(double x, double y) {
        if (room(1)) {
            points.add(new double[] {x, y});
        }
    }

    void addLine() {
        lines++;
    }

    void addPolygon(List<double[]> rings) {
        int count = rings.stream().mapToInt(ring -> ring.length / 2).sum();
        if (count > 0 && room(count)) {
            polygons.add(rings);
        }
    }

    void addBroken(int count) {
        broken += count;
    }

    /** How many vertices it has, kept or not. */
    public int vertices() {
        return vertices;
    }

    /** Whether so many more vertices would be kept. */
    boolean fits(int count) {
        return (long) vertices + count <= MAX_VERTICES;
    }

    /** Says that so many vertices are there, and whether they are to be kept. */
    boolean room(int count) {
        vertices = (int) Math.min(Integer.MAX_VALUE, (long) vertices + count);
        if (isTooLarge()) {
            points.clear();
            polygons.clear();
        }
        return !isTooLarge();
    }
}

package id.petapam.map;

import id.petapam.geo.Mercator;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Brings the lines and surfaces of a region pack into a view: only what lies in it and a little around it, with no more
 * vertices than it can show. Which vertices are left out depends on the line and the zoom alone, never on the view: the
 * pieces of a line in two tiles meet. For one thread.
 */
final class FineView {

    /** How far outside of the view lines still matter, pixels: wider than any line and any dash. */
    static final double MARGIN = 24;

    /** A vertex so near to the one before is left out, pixels. */
    private static final double NEAR = 0.5;

    private static final double UNITS = 3.6e9;

    private final double scale;
    private final double offsetX;
    private final double offsetY;
    private final double right;
    private final double bottom;
    private final int west;
    private final int south;
    private final int east;
    private final int north;
    private final int near;
    private double[] ring = new double[256];

    /** @param detail zoom of the detail that is wanted; not less than the view's */
    FineView(Viewport view, double detail) {
        scale = view.scale();
        offsetX = view.width() / 2 - view.centerX() * scale;
        offsetY = view.height() / 2 - view.centerY() * scale;
        right = view.width() + MARGIN;
        bottom = view.height() + MARGIN;
        west = limited((view.worldX(-MARGIN) - 0.5) * UNITS);
        east = limited((view.worldX(right) - 0.5) * UNITS);
        north = limited(Mercator.lat(view.worldY(-MARGIN)) * 1e7);
        south = limited(Mercator.lat(view.worldY(bottom)) * 1e7);
        near = (int) (NEAR * UNITS / (256 * Math.pow(2, detail)));
    }

    private static int limited(double degrees7) {
        return (int) Math.max(-1.8e9, Math.min(1.8e9, degrees7));
    }

    /** So many pixels in 1e-7 degrees of longitude. */
    int units(double pixels) {
        return (int) (pixels * UNITS / scale);
    }

    double x(int lon7) {
        return MercatorRows.x(lon7) * scale + offsetX;
    }

    double y(int lat7) {
        return MercatorRows.y(lat7) * scale + offsetY;
    }

    /** Pixels for a length on the ground, at the view's own latitude. */
    double pixels(double metres) {
        double lat = ((double) north + south) / 2e7;
        return metres / (Math.cos(Math.toRadians(lat)) * 40_075_016.7) * scale;
    }

    void find(FineIndex index, int zoom, IntConsumer action) {
        index.find(zoom, west, south, east, north, action);
    }

    boolean shows(int lat7, int lon7) {
        return side(lat7, lon7) == 0;
    }

    /** On which sides of the view a point lies outside; 0 within. */
    private int side(int lat7, int lon7) {
        return (lon7 < west ? 1 : 0) | (lon7 > east ? 2 : 0) | (lat7 < south ? 4 : 0) | (lat7 > north ? 8 : 0);
    }

    /** Adds the runs of a line that pass the view; returns whether there are any. */
    boolean line(FineLines of, int line, PenPath into) {
        int last = of.end(line) - 1;
        int lat = of.lat7(of.start(line));
        int lon = of.lon7(of.start(line));
        int side = side(lat, lon);
        boolean open = false;
        boolean any = false;
        for (int v = of.start(line) + 1; v <= last; v++) {
            int lat2 = of.lat7(v);
            int lon2 = of.lon7(v);
            if (v < last && isNear(lat, lon, lat2, lon2)) {
                continue;
            }
            int side2 = side(lat2, lon2);
            if ((side & side2) == 0) {
                if (!open) {
                    into.moveTo(x(lon), y(lat));
                    open = true;
                    any = true;
                }
                into.lineTo(x(lon2), y(lat2));
            } else {
                open = false;
            }
            lat = lat2;
            lon = lon2;
            side = side2;
        }
        return any;
    }

    private boolean isNear(int lat, int lon, int lat2, int lon2) {
        return Math.abs(lat2 - lat) <= near && Math.abs(lon2 - lon) <= near;
    }

    /**
     * Adds the runs of a line that is drawn in dashes. Each run begins where a dash begins, counted from the start of the
     * line: cut into tiles it keeps its dashes, though all runs are drawn at once.
     *
     * @param pattern length of a dash and its gap, pixels, no more than {@link #MARGIN}
     */
    void dashes(FineLines of, int line, double pattern, PenPath into) {
        int last = of.end(line) - 1;
        int lat = of.lat7(of.start(line));
        int lon = of.lon7(of.start(line));
        int side = side(lat, lon);
        double px = x(lon);
        double py = y(lat);
        double distance = 0;
        double skip = 0;
        boolean open = false;
        for (int v = of.start(line) + 1; v <= last; v++) {
            int lat2 = of.lat7(v);
            int lon2 = of.lon7(v);
            if (v < last && isNear(lat, lon, lat2, lon2)) {
                continue;
            }
            int side2 = side(lat2, lon2);
            double qx = x(lon2);
            double qy = y(lat2);
            double length = Math.hypot(qx - px, qy - py);
            if ((side & side2) == 0) {
                if (!open) {
                    double entry = entry(px, py, qx, qy) * length;
                    skip = Math.ceil((distance + entry) / pattern - 1e-9) * pattern - distance;
                    open = true;
                }
                if (skip <= length) {
                    if (skip >= 0) {
                        double t = length == 0 ? 0 : skip / length;
                        into.moveTo(px + t * (qx - px), py + t * (qy - py));
                        skip = -1;
                    }
                    into.lineTo(qx, qy);
                } else {
                    skip -= length;
                }
            } else {
                open = false;
            }
            distance += length;
            lat = lat2;
            lon = lon2;
            side = side2;
            px = qx;
            py = qy;
        }
    }

    /** The share of a piece after which it comes into the view; 0 where it begins there or passes by. */
    private double entry(double px, double py, double qx, double qy) {
        double t = 0;
        t = Math.max(t, cross(px, qx, -MARGIN));
        t = Math.max(t, cross(-px, -qx, -right));
        t = Math.max(t, cross(py, qy, -MARGIN));
        t = Math.max(t, cross(-py, -qy, -bottom));
        return t >= 1 ? 0 : t;
    }

    private static double cross(double from, double to, double limit) {
        return from < limit && to > from ? (limit - from) / (to - from) : 0;
    }

    /** Adds a surface, cut to the view; its cut edges lie outside of the view. Returns whether there is anything. */
    boolean surface(FineSurfaces of, int surface, PenPath into) {
        boolean any = false;
        for (int r = of.firstRing(surface); r < of.endRing(surface); r++) {
            any |= ring(of.rings(), r, into);
        }
        return any;
    }

    private boolean ring(FineLines of, int line, PenPath into) {
        int last = of.end(line) - 1;
        int n = 0;
        int sides = 0;
        int all = 15;
        int lat = of.lat7(last);
        int lon = of.lon7(last);
        int keptSide = 15;
        int side = side(lat, lon);
        // The vertex in hand is kept only when the one after it is known: what stays on one side outside is passed
        // over.
        boolean held = false;
        for (int v = of.start(line); v <= last; v++) {
            int lat2 = of.lat7(v);
            int lon2 = of.lon7(v);
            if (held && v < last && isNear(lat, lon, lat2, lon2)) {
                continue;
            }
            int side2 = side(lat2, lon2);
            if (held && (n == 0 || (keptSide & side & side2) == 0)) {
                n = keep(n, lat, lon);
                keptSide = side;
                sides |= side;
                all &= side;
            }
            held = true;
            lat = lat2;
            lon = lon2;
            side = side2;
        }
        if (n < 3 || all != 0) {
            return false;
        }
        double[] xy = ring;
        int length = 2 * n;
        if (sides != 0) {
            double[][] edges = {{1, 0, -MARGIN}, {-1, 0, -right}, {0, 1, -MARGIN}, {0, -1, -bottom}};
            xy = Arrays.copyOf(ring, length);
            for (double[] edge : edges) {
                double[] out = new double[length * 2 + 4];
                length = ViewPath.cut(xy, length, edge, out);
                xy = out;
            }
        }
        for (int i = 0; i < length; i += 2) {
            if (i == 0) {
                into.moveTo(xy[0], xy[1]);
            } else {
                into.lineTo(xy[i], xy[i + 1]);
            }
        }
        if (length > 0) {
            into.close();
        }
        return length > 0;
    }

    private int keep(int n, int lat, int lon) {
        if (2 * n + 2 > ring.length) {
            ring = Arrays.copyOf(ring, ring.length * 2);
        }
        ring[2 * n] = x(lon);
        ring[2 * n + 1] = y(lat);
        return n + 1;
    }
}

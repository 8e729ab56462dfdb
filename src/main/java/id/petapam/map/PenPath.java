package id.petapam.map;

import java.util.Arrays;

/** A path of straight and curved pieces in drawing units. Built by one thread, then only read. */
public final class PenPath {

    /** Takes a path piece by piece. */
    public interface Sink {
        void moveTo(double x, double y);

        void lineTo(double x, double y);

        void curveTo(double x1, double y1, double x2, double y2, double x, double y);

        void close();
    }

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;

    /** Share of the radius at which the control points of a quarter circle stand. */
    private static final double QUARTER = 0.5522847498;

    private byte[] steps = new byte[16];
    private double[] xy = new double[32];
    private int stepCount;
    private int xyCount;
    private double minX = Double.POSITIVE_INFINITY;
    private double minY = Double.POSITIVE_INFINITY;
    private double maxX = Double.NEGATIVE_INFINITY;
    private double maxY = Double.NEGATIVE_INFINITY;

    public PenPath moveTo(double x, double y) {
        step(MOVE);
        point(x, y);
        return this;
    }

    public PenPath lineTo(double x, double y) {
        step(LINE);
        point(x, y);
        return this;
    }

    public PenPath curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        step(CURVE);
        point(x1, y1);
        point(x2, y2);
        point(x, y);
        return this;
    }

    public PenPath close() {
        step(CLOSE);
        return this;
    }

    /** Adds another path to this one. */
    public PenPath add(PenPath other) {
        other.feed(new Sink() {
            @Override
            public void moveTo(double x, double y) {
                PenPath.this.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                PenPath.this.lineTo(x, y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                PenPath.this.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                PenPath.this.close();
            }
        });
        return this;
    }

    public boolean isEmpty() {
        return stepCount == 0;
    }

    /** How many pieces the path has. */
    public int size() {
        return stepCount;
    }

    /** Left, top, right, bottom of all points and control points; meaningless for an empty path. */
    public double[] box() {
        return new double[] {minX, minY, maxX, maxY};
    }

    /** Hands the path to a drawing toolkit. */
    public void feed(Sink sink) {
        int p = 0;
        for (int i = 0; i < stepCount; i++) {
            switch (steps[i]) {
                case MOVE -> {
                    sink.moveTo(xy[p], xy[p + 1]);
                    p += 2;
                }
                case LINE -> {
                    sink.lineTo(xy[p], xy[p + 1]);
                    p += 2;
                }
                case CURVE -> {
                    sink.curveTo(xy[p], xy[p + 1], xy[p + 2], xy[p + 3], xy[p + 4], xy[p + 5]);
                    p += 6;
                }
                default -> sink.close();
            }
        }
    }

    public static PenPath rect(double x, double y, double width, double height) {
        return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    /** A closed path through points given as x, y, x, y ... */
    public static PenPath polygon(double... points) {
        return polyline(points).close();
    }

    /** An open path through points given as x, y, x, y ... */
    public static PenPath polyline(double... points) {
        PenPath path = new PenPath();
        for (int i = 0; i + 1 < points.length; i += 2) {
            if (i == 0) {
                path.moveTo(points[0], points[1]);
            } else {
                path.lineTo(points[i], points[i + 1]);
            }
        }
        return path;
    }

    public static PenPath circle(double cx, double cy, double r) {
        double k = r * QUARTER;
        return new PenPath()
                .moveTo(cx + r, cy)
                .curveTo(cx + r, cy + k, cx + k, cy + r, cx, cy + r)
                .curveTo(cx - k, cy + r, cx - r, cy + k, cx - r, cy)
                .curveTo(cx - r, cy - k, cx - k, cy - r, cx, cy - r)
                .curveTo(cx + k, cy - r, cx + r, cy - k, cx + r, cy)
                .close();
    }

    /** A rectangle with round corners. */
    public static PenPath pill(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        double k = r * (1 - QUARTER);
        double x2 = x + width;
        double y2 = y + height;
        return new PenPath()
                .moveTo(x + r, y)
                .lineTo(x2 - r, y)
                .curveTo(x2 - k, y, x2, y + k, x2, y + r)
                .lineTo(x2, y2 - r)
                .curveTo(x2, y2 - k, x2 - k, y2, x2 - r, y2)
                .lineTo(x + r, y2)
                .curveTo(x + k, y2, x, y2 - k, x, y2 - r)
                .lineTo(x, y + r)
                .curveTo(x, y + k, x + k, y, x + r, y)
                .close();
    }

    /**
     * An open arc. Angles in radians, clockwise on the page, 0 to the right.
     */
    public static PenPath arc(double cx, double cy, double r, double from, double to) {
        int pieces = Math.max(1, (int) Math.ceil(Math.abs(to - from) / (Math.PI / 2)));
        double step = (to - from) / pieces;
        double k = 4.0 / 3 * Math.tan(step / 4) * r;
        PenPath path = new PenPath().moveTo(cx + r * Math.cos(from), cy + r * Math.sin(from));
        for (int i = 0; i < pieces; i++) {
            double a = from + i * step;
            double b = a + step;
            path.curveTo(
                    cx + r * Math.cos(a) - k * Math.sin(a),
                    cy + r * Math.sin(a) + k * Math.cos(a),
                    cx + r * Math.cos(b) + k * Math.sin(b),
                    cy + r * Math.sin(b) - k * Math.cos(b),
                    cx + r * Math.cos(b),
                    cy + r * Math.sin(b));
        }
        return path;
    }

    /** Slanting lines across the box of a path, on a raster of the page so that neighbours match. */
    static PenPath slanted(PenPath over, double spacing) {
        PenPath lines = new PenPath();
        if (over.isEmpty()) {
            return lines;
        }
        double step = spacing * Math.sqrt(2);
        double height = over.maxY - over.minY;
        double first = Math.floor((over.minX + over.minY) / step) * step;
        for (double sum = first; sum <= over.maxX + over.maxY; sum += step) {
            lines.moveTo(sum - over.minY, over.minY).lineTo(sum - over.minY - height, over.maxY);
        }
        return lines;
    }

    private void step(byte step) {
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, stepCount * 2);
        }
        steps[stepCount++] = step;
    }

    private void point(double x, double y) {
        if (xyCount + 2 > xy.length) {
            xy = Arrays.copyOf(xy, xy.length * 2);
        }
        xy[xyCount++] = x;
        xy[xyCount++] = y;
        minX = Math.min(minX, x);
        minY = Math.min(minY, y);
        maxX = Math.max(maxX, x);
        maxY = Math.max(maxY, y);
    }
}

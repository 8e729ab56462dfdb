package id.petapam.map;

/**
 * Lines or rings on the Mercator unit square. Several rings make one surface by the even-odd rule (holes, islands).
 * Coordinates are x, y, x, y ...; a ring repeats its first point at the end. Never changes.
 */
public final class MapShape {

    private final double[][] parts;
    private final boolean surface;
    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;

    private MapShape(double[][] parts, boolean surface) {
        this.parts = parts;
        this.surface = surface;
        double x1 = Double.POSITIVE_INFINITY;
        double y1 = Double.POSITIVE_INFINITY;
        double x2 = Double.NEGATIVE_INFINITY;
        double y2 = Double.NEGATIVE_INFINITY;
        for (double[] part : parts) {
            for (int i = 0; i < part.length; i += 2) {
                x1 = Math.min(x1, part[i]);
                x2 = Math.max(x2, part[i]);
                y1 = Math.min(y1, part[i + 1]);
                y2 = Math.max(y2, part[i + 1]);
            }
        }
        minX = x1;
        minY = y1;
        maxX = x2;
        maxY = y2;
    }

    /** A surface; the arrays are taken over and must not be changed afterwards. */
    public static MapShape surface(double[]... rings) {
        for (double[] ring : rings) {
            if (ring.length < 8 || ring[0] != ring[ring.length - 2] || ring[1] != ring[ring.length - 1]) {
                throw new IllegalArgumentException("a ring needs four points and ends where it starts");
            }
        }
        return new MapShape(rings, true);
    }

    /** Lines; the arrays are taken over and must not be changed afterwards. */
    public static MapShape lines(double[]... lines) {
        return new MapShape(lines, false);
    }

    public boolean isSurface() {
        return surface;
    }

    public boolean isEmpty() {
        return parts.length == 0;
    }

    public int partCount() {
        return parts.length;
    }

    /** One ring or line; not to be changed. */
    public double[] part(int i) {
        return parts[i];
    }

    public int pointCount() {
        int points = 0;
        for (double[] part : parts) {
            points += part.length / 2;
        }
        return points;
    }

    public double minX() {
        return minX;
    }

    public double minY() {
        return minY;
    }

    public double maxX() {
        return maxX;
    }

    public double maxY() {
        return maxY;
    }

    /** Whether the box of the shape touches the view, grown by a margin in pixels. */
    public boolean isNear(Viewport view, double margin) {
        return !isEmpty()
                && view.screenX(minX) <= view.width() + margin
                && view.screenX(maxX) >= -margin
                && view.screenY(minY) <= view.height() + margin
                && view.screenY(maxY) >= -margin;
    }

    /** Whether a point of the unit square lies inside the surface (even-odd rule). */
    public boolean contains(double x, double y) {
        if (!surface || x < minX || x > maxX || y < minY || y > maxY) {
            return false;
        }
        boolean inside = false;
        for (double[] r : parts) {
            for (int i = 0; i + 3 < r.length; i += 2) {
                boolean crosses = (r[i + 1] > y) != (r[i + 3] > y);
                if (crosses && x < (r[i + 2] - r[i]) * (y - r[i + 1]) / (r[i + 3] - r[i + 1]) + r[i]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}

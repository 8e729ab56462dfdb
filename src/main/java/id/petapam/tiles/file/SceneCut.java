package id.petapam.tiles.file;

import id.petapam.geo.Mercator;
import id.petapam.map.PenPath;
import java.util.Arrays;

/**
 * Cuts shapes to the tile and a margin around it: enlarged a thousand times, a shape would reach so far out that drawing
 * its dashes took for ever.
 */
final class SceneCut {

    private static final double LOW = -24;
    private static final double HIGH = Mercator.TILE + 24;

    private SceneCut() {}

    /** Adds what of a ring lies in the tile, as a closed ring. */
    static void ring(PenPath path, double[] ring, ScenePainter.Part part) {
        double[] points = pixels(ring, part);
        for (int edge = 0; edge < 4 && points.length > 4; edge++) {
            points = cut(points, edge);
        }
        if (points.length > 4) {
            path.add(PenPath.polygon(points));
        }
    }

    private static double[] pixels(double[] shares, ScenePainter.Part part) {
        double[] points = new double[shares.length & ~1];
        for (int i = 0; i + 1 < shares.length; i += 2) {
            points[i] = part.x(shares[i]);
            points[i + 1] = part.y(shares[i + 1]);
        }
        return points;
    }

    /** How far inside of an edge a point is: left, right, top, bottom. */
    private static double inside(double x, double y, int edge) {
        return switch (edge) {
            case 0 -> x - LOW;
            case 1 -> HIGH - x;
            case 2 -> y - LOW;
            default -> HIGH - y;
        };
    }

    /** Sutherland and Hodgman: the ring as it stands inside of one edge. */
    private static double[] cut(double[] ring, int edge) {
        double[] out = new double[ring.length * 2];
        int n = 0;
        double px = ring[ring.length - 2];
        double py = ring[ring.length - 1];
        double before = inside(px, py, edge);
        for (int i = 0; i + 1 < ring.length; i += 2) {
            double x = ring[i];
            double y = ring[i + 1];
            double now = inside(x, y, edge);
            if (before < 0 != now < 0) {
                double share = before / (before - now);
                out[n++] = px + (x - px) * share;
                out[n++] = py + (y - py) * share;
            }
            if (now >= 0) {
                out[n++] = x;
                out[n++] = y;
            }
            px = x;
            py = y;
            before = now;
        }
        return Arrays.copyOf(out, n);
    }

    /** Adds what of a line lies in the tile; several pieces where it leaves and comes back. */
    static void line(PenPath path, double[] line, ScenePainter.Part part) {
        boolean going = false;
        for (int i = 0; i + 3 < line.length; i += 2) {
            double x1 = part.x(line[i]);
            double y1 = part.y(line[i + 1]);
            double x2 = part.x(line[i + 2]);
            double y2 = part.y(line[i + 3]);
            double from = 0;
            double to = 1;
            for (int edge = 0; edge < 4; edge++) {
                double a = inside(x1, y1, edge);
                double b = inside(x2, y2, edge);
                if (a < 0 && b < 0) {
                    to = -1;
                } else if (a < 0) {
                    from = Math.max(from, a / (a - b));
                } else if (b < 0) {
                    to = Math.min(to, a / (a - b));
                }
            }
            if (from >= to) {
                going = false;
                continue;
            }
            if (!going || from > 0) {
                path.moveTo(x1 + (x2 - x1) * from, y1 + (y2 - y1) * from);
            }
            path.lineTo(x1 + (x2 - x1) * to, y1 + (y2 - y1) * to);
            going = to == 1;
        }
    }
}

package id.petapam.map;

import java.util.Arrays;

/** Brings shapes into a view: only what lies in it (and a little around it), in its pixels. */
final class ViewPath {

    private final Viewport view;
    private final double margin;
    private final double scale;
    private final double offsetX;
    private final double offsetY;

    /** @param margin how far outside of the view lines still matter, pixels */
    ViewPath(Viewport view, double margin) {
        this.view = view;
        this.margin = margin;
        scale = view.scale();
        offsetX = view.width() / 2 - view.centerX() * scale;
        offsetY = view.height() / 2 - view.centerY() * scale;
    }

    boolean isNear(MapShape shape) {
        return shape.isNear(view, margin);
    }

    /** The surface cut to the view. Its cut edges lie outside of the view, within the margin. */
    PenPath surface(MapShape shape) {
        PenPath path = new PenPath();
        if (isNear(shape)) {
            boolean inside = isInside(shape);
            for (int p = 0; p < shape.partCount(); p++) {
                addRing(path, shape.part(p), inside);
            }
        }
        return path;
    }

    private boolean isInside(MapShape s) {
        return s.minX() * scale + offsetX >= -margin
                && s.minY() * scale + offsetY >= -margin
                && s.maxX() * scale + offsetX <= view.width() + margin
                && s.maxY() * scale + offsetY <= view.height() + margin;
    }

    private void addRing(PenPath path, double[] ring, boolean inside) {
        double[] xy = toScreen(ring);
        int length = xy.length - 2;
        if (!inside) {
            // Sutherland-Hodgman, one side after the other.
            double[][] sides = {
                {1, 0, -margin}, {-1, 0, -view.width() - margin}, {0, 1, -margin}, {0, -1, -view.height() - margin}
            };
            for (double[] side : sides) {
                double[] out = new double[length * 2 + 4];
                length = cut(xy, length, side, out);
                xy = out;
            }
        }
        for (int i = 0; i < length; i += 2) {
            if (i == 0) {
                path.moveTo(xy[0], xy[1]);
            } else {
                path.lineTo(xy[i], xy[i + 1]);
            }
        }
        if (length > 0) {
            path.close();
        }
    }

    static int cut(double[] in, int length, double[] side, double[] out) {
        int n = 0;
        for (int i = 0; i < length; i += 2) {
            int j = i + 2 < length ? i + 2 : 0;
            double d1 = side[0] * in[i] + side[1] * in[i + 1] - side[2];
            double d2 = side[0] * in[j] + side[1] * in[j + 1] - side[2];
            if (d1 >= 0) {
                out[n++] = in[i];
                out[n++] = in[i + 1];
            }
            if ((d1 >= 0) != (d2 >= 0)) {
                double t = d1 / (d1 - d2);
                out[n++] = in[i] + t * (in[j] - in[i]);
                out[n++] = in[i + 1] + t * (in[j + 1] - in[i + 1]);
            }
        }
        return n;
    }

    private double[] toScreen(double[] world) {
        double[] xy = new double[world.length];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = world[i] * scale + offsetX;
            xy[i + 1] = world[i + 1] * scale + offsetY;
        }
        return xy;
    }

    /** Takes one run of a line that passes the view. */
    interface Run {
        /** @param distance length of the line before the run, pixels */
        void draw(PenPath path, double distance);
    }

    /** The runs of all lines (or rings) that pass the view. */
    void runs(MapShape shape, Run action) {
        if (!isNear(shape)) {
            return;
        }
        for (int p = 0; p < shape.partCount(); p++) {
            double[] xy = toScreen(shape.part(p));
            PenPath run = null;
            double distance = 0;
            double start = 0;
            for (int i = 2; i < xy.length; i += 2) {
                if (touches(xy, i)) {
                    if (run == null) {
                        run = new PenPath().moveTo(xy[i - 2], xy[i - 1]);
                        start = distance;
                    }
                    run.lineTo(xy[i], xy[i + 1]);
                } else if (run != null) {
                    action.draw(run, start);
                    run = null;
                }
                distance += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
            }
            if (run != null) {
                action.draw(run, start);
            }
        }
    }

    /** All runs as one path, for whole lines. */
    PenPath lines(MapShape shape) {
        PenPath all = new PenPath();
        runs(shape, (path, distance) -> all.add(path));
        return all;
    }

    /** Lines with rounded bends: through the middles of their pieces, bent towards their points. */
    PenPath rounded(MapShape shape) {
        PenPath all = new PenPath();
        if (isNear(shape)) {
            for (int p = 0; p < shape.partCount(); p++) {
                addRounded(all, toScreen(shape.part(p)));
            }
        }
        return all;
    }

    private void addRounded(PenPath path, double[] xy) {
        boolean open = false;
        for (int i = 2; i < xy.length; i += 2) {
            boolean last = i + 2 >= xy.length;
            // A bend reaches into both of its pieces: the same bend is drawn in every tile that sees one of them.
            if (!touches(xy, i) && (last || !touches(xy, i + 2))) {
                open = false;
                continue;
            }
            double fromX = i == 2 ? xy[0] : (xy[i - 2] + xy[i]) / 2;
            double fromY = i == 2 ? xy[1] : (xy[i - 1] + xy[i + 1]) / 2;
            if (!open) {
                path.moveTo(fromX, fromY);
                open = true;
            }
            if (last) {
                path.lineTo(xy[i], xy[i + 1]);
            } else {
                double toX = (xy[i] + xy[i + 2]) / 2;
                double toY = (xy[i + 1] + xy[i + 3]) / 2;
                path.curveTo(
                        fromX + (xy[i] - fromX) * 2 / 3,
                        fromY + (xy[i + 1] - fromY) * 2 / 3,
                        toX + (xy[i] - toX) * 2 / 3,
                        toY + (xy[i + 1] - toY) * 2 / 3,
                        toX,
                        toY);
            }
        }
    }

    private boolean touches(double[] xy, int i) {
        return Math.max(xy[i], xy[i - 2]) >= -margin
                && Math.min(xy[i], xy[i - 2]) <= view.width() + margin
                && Math.max(xy[i + 1], xy[i - 1]) >= -margin
                && Math.min(xy[i + 1], xy[i - 1]) <= view.height() + margin;
    }

    /** The points of a line in pixels of the view. */
    double[] points(double[] world) {
        return Arrays.copyOf(toScreen(world), world.length);
    }
}

package id.petapam.map;

/** Bridges: parapets on both sides, spread out at the ends, as on the maps of the army. */
final class BridgePainter {

    /** A bridge shorter than this is drawn this long, pixels: that there is one matters more than how long it is. */
    private static final double SHORTEST = 4.5;

    private BridgePainter() {}

    static void paint(
            MapPen pen,
            RoadPainter.Bridge bridge,
            double width,
            FineTheme colours,
            MapTheme theme,
            RoadPainter roads,
            FineScale scale) {
        double[] e = bridge.ends();
        double unit = scale.unit();
        double length = Math.hypot(e[4] - e[0], e[5] - e[1]);
        PenPath path = bridge.path();
        if (length < SHORTEST * unit) {
            path = lengthened(e, SHORTEST * unit);
        }
        sides(pen, path, e, width, colours, theme, unit);
        roads.fill(pen, bridge.look(), path, scale);
    }

    /** Parapets along a path and their wings, for a road of that width. */
    static void sides(
            MapPen pen, PenPath path, double[] e, double width, FineTheme colours, MapTheme theme, double unit) {
        double gap = width < 2.3 * unit ? 1.2 * unit : 0;
        double line = (width < 2.3 * unit ? 0.9 : 1.5) * unit;
        double between = width + 2 * gap;
        pen.stroke(path, colours.marks().parapet(), Stroke.sharp(between + 2 * line));
        if (gap > 0) {
            pen.stroke(path, theme.ground().land(), Stroke.sharp(between));
        }
        PenPath wings = new PenPath();
        wing(wings, e, 0, (between + line) / 2, 2.6 * unit);
        wing(wings, e, 4, (between + line) / 2, 2.6 * unit);
        pen.stroke(wings, colours.marks().parapet(), Stroke.sharp(line));
    }

    private static void wing(PenPath path, double[] e, int at, double half, double reach) {
        for (int side = -1; side <= 1; side += 2) {
            double nx = -e[at + 3] * side;
            double ny = e[at + 2] * side;
            double x = e[at] + nx * half;
            double y = e[at + 1] + ny * half;
            path.moveTo(x, y).lineTo(x + (nx + e[at + 2]) * reach * 0.7, y + (ny + e[at + 3]) * reach * 0.7);
        }
    }

    /** Moves both ends apart, along the way from one to the other. */
    private static PenPath lengthened(double[] e, double length) {
        double mx = (e[0] + e[4]) / 2;
        double my = (e[1] + e[5]) / 2;
        double dx = e[6] - e[2];
        double dy = e[7] - e[3];
        double d = Math.hypot(dx, dy);
        if (d < 1e-6) {
            dx = 1;
            dy = 0;
            d = 1;
        }
        dx = dx / d * length / 2;
        dy = dy / d * length / 2;
        e[0] = mx - dx;
        e[1] = my - dy;
        e[4] = mx + dx;
        e[5] = my + dy;
        return new PenPath().moveTo(e[0], e[1]).lineTo(e[4], e[5]);
    }
}

package id.petapam.map;

/** Small white pictures for the way to a station, drawn in a box of 10 by 10 around the origin. */
final class AccessGlyph {

    private static final int WHITE = 0xFFFFFFFF;

    private AccessGlyph() {}

    static void draw(MapPen pen, AccessMark mark, double cx, double cy, double unit) {
        Stroke thin = Stroke.of(1.1 * unit);
        switch (mark) {
            case BOAT -> {
                pen.fill(path(cx, cy, unit, -4, 1, 4, 1, 2.4, 3.4, -2.4, 3.4).close(), WHITE);
                pen.fill(path(cx, cy, unit, -0.2, -4, -0.2, 0.2, -3, 0.2).close(), WHITE);
                pen.fill(path(cx, cy, unit, 0.6, -3, 3, 0.2, 0.6, 0.2).close(), WHITE);
            }
            case BORDER -> {
                Stroke dash = Stroke.dashed(1.4 * unit, 1.9 * unit, 1.2 * unit);
                pen.stroke(path(cx, cy, unit, 0, -4.2, 0, 4.2), WHITE, dash);
                pen.fill(path(cx, cy, unit, -4.2, 0, -1.6, -1.7, -1.6, 1.7).close(), WHITE);
                pen.fill(path(cx, cy, unit, 4.2, 0, 1.6, -1.7, 1.6, 1.7).close(), WHITE);
            }
            case FAR -> {
                pen.strokeCircle(cx, cy, 3.4 * unit, WHITE, thin);
                pen.stroke(path(cx, cy, unit, 0, -2.2, 0, 0, 1.7, 1), WHITE, thin);
            }
            case FLOOD -> {
                for (int row = -1; row <= 1; row++) {
                    double y = cy + row * 2.5 * unit;
                    PenPath wave = new PenPath().moveTo(cx - 3.8 * unit, y);
                    for (int i = 0; i < 2; i++) {
                        double x = cx + (i * 3.8 - 3.8) * unit;
                        wave.curveTo(x + 1.2 * unit, y - 1.9 * unit, x + 2.4 * unit, y + 1.9 * unit, x + 3.8 * unit, y);
                    }
                    pen.stroke(wave, WHITE, thin);
                }
            }
            case NO_SIGNAL -> {
                pen.stroke(PenPath.arc(cx - 2 * unit, cy + 3 * unit, 3 * unit, -Math.PI / 2, 0), WHITE, thin);
                pen.stroke(PenPath.arc(cx - 2 * unit, cy + 3 * unit, 5.6 * unit, -Math.PI / 2, 0), WHITE, thin);
                pen.fillCircle(cx - 1.6 * unit, cy + 2.6 * unit, 0.9 * unit, WHITE);
                pen.stroke(path(cx, cy, unit, -3.8, -3.4, 3.8, 4), WHITE, Stroke.of(1.3 * unit));
            }
            case NONE -> {}
        }
    }

    private static PenPath path(double cx, double cy, double unit, double... points) {
        double[] xy = new double[points.length];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = cx + points[i] * unit;
            xy[i + 1] = cy + points[i + 1] * unit;
        }
        return PenPath.polyline(xy);
    }
}

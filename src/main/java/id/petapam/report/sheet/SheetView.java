package id.petapam.report.sheet;

import id.petapam.geo.Bounds;
import id.petapam.geo.Mercator;
import id.petapam.map.Viewport;

/**
 * What a sheet shows, at a round scale.
 *
 * @param ratio n of 1 : n in the middle of the sheet
 */
record SheetView(Viewport viewport, int ratio) {

    /** A point of paper in metres. */
    static final double POINT = 0.0254 / 72;

    private static final double[] ROUND = {1, 1.2, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 7.5, 8, 9, 10
    };
    private static final double PADDING = 10;
    /** A single village fills no more than this. */
    private static final int NEAREST = 2_000;

    /** The largest round scale at which all of the area fits the frame. */
    static SheetView of(Bounds area, double width, double height) {
        double dx = Mercator.x(area.east()) - Mercator.x(area.west());
        double dy = Mercator.y(area.south()) - Mercator.y(area.north());
        double x = (Mercator.x(area.east()) + Mercator.x(area.west())) / 2;
        double y = (Mercator.y(area.south()) + Mercator.y(area.north())) / 2;
        double perPoint = Math.max(
                Math.max(dx, 1e-9) / Math.max(20, width - 2 * PADDING),
                Math.max(dy, 1e-9) / Math.max(20, height - 2 * PADDING));
        double zoom = Math.log(1 / (perPoint * Mercator.TILE)) / Math.log(2);
        double exact = Mercator.metresPerPixel(Mercator.lat(y), zoom) / POINT;
        int ratio = roundUp(Math.max(NEAREST, exact));
        double rounded = zoom - Math.log(ratio / exact) / Math.log(2);
        return new SheetView(new Viewport(x, y, rounded, width, height), ratio);
    }

    /** Metres on the ground that a point of paper covers. */
    double metresPerPoint() {
        return ratio * POINT;
    }

    static int roundUp(double n) {
        double power = Math.pow(10, Math.floor(Math.log10(n)));
        for (double step : ROUND) {
            if (step * power >= n * (1 - 1e-9)) {
                return (int) Math.round(step * power);
            }
        }
        return (int) Math.round(10 * power);
    }
}

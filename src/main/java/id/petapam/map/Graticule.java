package id.petapam.map;

import id.petapam.geo.GridReference;
import id.petapam.geo.LatLon;
import id.petapam.geo.UtmZone;
import java.util.ArrayList;
import java.util.List;

/**
 * The UTM grid at the frame of a map sheet: ticks with figures at the edges and small crosses inside, in the zone of
 * the middle of the sheet.
 *
 * @param stepMetres between two lines: 1, 2 or 5 and zeros
 * @param crosses x, y of where lines cross within the frame, drawing units
 */
public record Graticule(UtmZone zone, int stepMetres, List<Tick> ticks, List<double[]> crosses) {

    /** An edge of the sheet. */
    public enum Side {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }

    /**
     * Where a line of the grid meets an edge.
     *
     * @param at along the edge, drawing units from the left or from the top
     * @param metres easting (top, bottom) or northing (left, right)
     */
    public record Tick(Side side, double at, int metres) {

        /** Kilometres where the step is whole ones ("9 525"), else metres. */
        public String text(int stepMetres) {
            return stepMetres % 1000 == 0 ? grouped(metres / 1000) : grouped(metres);
        }

        private static String grouped(int n) {
            return n < 1000 ? Integer.toString(n) : grouped(n / 1000) + String.format(" %03d", n % 1000);
        }
    }

    public Graticule {
        ticks = List.copyOf(ticks);
        crosses = List.copyOf(crosses);
    }

    /** @param spacing about how far lines should stand apart, drawing units */
    public static Graticule of(Viewport view, double spacing) {
        UtmZone zone = UtmZone.of(view.toLatLon(view.width() / 2, view.height() / 2));
        int step = step(view.metresPerPixel() * spacing);
        List<Tick> ticks = new ArrayList<>();
        edge(view, zone, step, Side.TOP, ticks);
        edge(view, zone, step, Side.BOTTOM, ticks);
        edge(view, zone, step, Side.LEFT, ticks);
        edge(view, zone, step, Side.RIGHT, ticks);
        return new Graticule(zone, step, ticks, crosses(view, zone, step));
    }

    private static int step(double metres) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, metres))));
        double digit = metres / power;
        return (int) Math.round(power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10));
    }

    private static double value(Viewport view, UtmZone zone, Side side, double at) {
        return switch (side) {
            case TOP -> zone.easting(view.toLatLon(at, 0));
            case BOTTOM -> zone.easting(view.toLatLon(at, view.height()));
            case LEFT -> zone.northing(view.toLatLon(0, at));
            case RIGHT -> zone.northing(view.toLatLon(view.width(), at));
        };
    }

    private static void edge(Viewport view, UtmZone zone, int step, Side side, List<Tick> ticks) {
        double length = side == Side.TOP || side == Side.BOTTOM ? view.width() : view.height();
        double from = value(view, zone, side, 0);
        double to = value(view, zone, side, length);
        for (double v = Math.ceil(Math.min(from, to) / step) * step; v <= Math.max(from, to); v += step) {
            double low = 0;
            double high = length;
            // Along an edge the value only rises or only falls: halve until a hundredth of a unit.
            for (int i = 0; i < 24; i++) {
                double middle = (low + high) / 2;
                boolean before = value(view, zone, side, middle) < v == from < to;
                low = before ? middle : low;
                high = before ? high : middle;
            }
            ticks.add(new Tick(side, (low + high) / 2, (int) Math.round(v)));
        }
    }

    private static List<double[]> crosses(Viewport view, UtmZone zone, int step) {
        List<double[]> crosses = new ArrayList<>();
        LatLon southWest = view.toLatLon(0, view.height());
        LatLon northEast = view.toLatLon(view.width(), 0);
        // The grid is a little turned against the frame: start one line outside.
        int east = (int) (Math.floor(zone.easting(southWest) / step) - 1) * step;
        int north = (int) (Math.floor(zone.northing(southWest) / step) - 1) * step;
        for (int e = east; e <= zone.easting(northEast) + step; e += step) {
            for (int n = north; n <= zone.northing(northEast) + step; n += step) {
                GridReference.fromUtm(zone.number(), zone.south(), e, n).ifPresent(p -> {
                    double x = view.screenX(p);
                    double y = view.screenY(p);
                    if (x > 0 && y > 0 && x < view.width() && y < view.height()) {
                        crosses.add(new double[] {x, y});
                    }
                });
            }
        }
        return crosses;
    }

    /** Draws ticks into the frame from its edges, figures inside beside them, and the crosses. */
    public void draw(MapPen pen, Viewport view, MapTheme theme) {
        int ink = theme.ink().village();
        TextStyle style = TextStyle.plain(TextStyle.Face.REGULAR, 7, ink)
                .withHalo(theme.ink().halo(), 1);
        Stroke thin = Stroke.sharp(0.4);
        for (double[] c : crosses) {
            pen.line(c[0] - 3, c[1], c[0] + 3, c[1], ink, thin);
            pen.line(c[0], c[1] - 3, c[0], c[1] + 3, ink, thin);
        }
        for (Tick tick : ticks) {
            String text = tick.text(stepMetres);
            double at = tick.at();
            double w = pen.textWidth(text, style);
            switch (tick.side()) {
                case TOP -> {
                    pen.line(at, 0, at, 6, ink, thin);
                    pen.text(text, at + 2, 8, style);
                }
                case BOTTOM -> {
                    pen.line(at, view.height(), at, view.height() - 6, ink, thin);
                    pen.text(text, at + 2, view.height() - 3, style);
                }
                case LEFT -> {
                    pen.line(0, at, 6, at, ink, thin);
                    pen.text(text, 2, at - 2, style);
                }
                case RIGHT -> {
                    pen.line(view.width(), at, view.width() - 6, at, ink, thin);
                    pen.text(text, view.width() - w - 2, at - 2, style);
                }
            }
        }
    }
}

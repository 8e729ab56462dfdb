package id.petapam.ui.map;

import id.petapam.map.MapTheme;
import id.petapam.map.TextStyle;
import id.petapam.map.Viewport;
import id.petapam.model.ZoneKind;
import java.util.List;

/** Lays the outlines of zones with a hatched inner edge, and their names, under the stations. */
final class ZoneLines {

    /** Steps along an outline, pixels of the view: between the strokes of the hatching. */
    private static final double STEP = 7;

    private static final double HATCH = 8;
    private static final double WIDTH = 1.7;
    private static final double NAME = 12;
    private static final double NAME_GAP = 11;

    /** A zone that looks smaller than this has no name: it would hide what lies around. */
    private static final double LEAST_NAMED = 90;

    /** An outline of more pixels than this is that of a whole province, seen from near: it is left out. */
    private static final double MOST = 400_000;

    private final Viewport view;
    private final Pixels on;
    private final double scale;
    private final double size;
    private final MapTheme theme;

    ZoneLines(Pixels on, Viewport view, double scale, double size, MapTheme theme) {
        this.on = on;
        this.view = view;
        this.scale = scale;
        this.size = size;
        this.theme = theme;
    }

    void lay(List<ZoneMark> zones, Sprites sprites) {
        for (ZoneMark zone : zones) {
            int colour = colour(zone.kind());
            zone.rings().forEach(ring -> outline(ring, colour, zone.estimated()));
            double[] top = zone.top();
            double x = view.screenX(top[0]);
            double y = view.screenY(top[1]) - NAME_GAP * size;
            double seen = zone.extent() * view.scale();
            if (seen >= LEAST_NAMED * size && x > 0 && x < view.width() && y > 0 && y < view.height()) {
                TextStyle style = TextStyle.plain(TextStyle.Face.BOLD, NAME * size, colour)
                        .withHalo(theme.ink().halo(), 2);
                sprites.name(zone.name(), style).lay(on, x, y, scale);
            }
        }
    }

    private int colour(ZoneKind kind) {
        return switch (kind) {
            case FLOOD, TIDE -> theme.ink().water();
            case BOUNDARY_DISPUTE, BORDER_AREA, HAZARD, WORKSITE, NO_SIGNAL, NO_POWER ->
                theme.ink().area();
        };
    }

    private void outline(double[] ring, int colour, boolean dashed) {
        double turn = Math.signum(area(ring));
        double walked = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            double x1 = view.screenX(ring[i]);
            double y1 = view.screenY(ring[i + 1]);
            double x2 = view.screenX(ring[i + 2]);
            double y2 = view.screenY(ring[i + 3]);
            double length = Math.hypot(x2 - x1, y2 - y1);
            if (length > 0 && length < MOST) {
                side(x1, y1, x2, y2, length, walked, turn, colour, dashed);
            }
            walked += length;
        }
    }

    /** One side in short pieces: what lies outside of the view is left out, and a short piece has few pixels. */
    private void side(
            double x1,
            double y1,
            double x2,
            double y2,
            double length,
            double walked,
            double turn,
            int colour,
            boolean dashed) {
        double dx = (x2 - x1) / length;
        double dy = (y2 - y1) / length;
        double step = STEP * size;
        for (double at = -(walked % step); at < length; at += step) {
            double from = Math.max(0, at);
            double to = Math.min(length, at + step);
            double x = x1 + dx * from;
            double y = y1 + dy * from;
            if (x < -step || y < -step || x > view.width() + step || y > view.height() + step) {
                continue;
            }
            long piece = Math.round((walked + at) / step);
            if (!dashed || piece % 3 != 2) {
                line(x, y, x1 + dx * to, y1 + dy * to, WIDTH, colour);
            }
            if (at >= 0 && (!dashed || piece % 3 == 1)) {
                // half way between along and across: slanting, always to the inside
                double nx = -dy * turn;
                double ny = dx * turn;
                line(x, y, x + (nx + dx) * HATCH * 0.6 * size, y + (ny + dy) * HATCH * 0.6 * size, 1, colour);
            }
        }
    }

    private void line(double x1, double y1, double x2, double y2, double width, int colour) {
        on.line(x1 * scale, y1 * scale, x2 * scale, y2 * scale, width * size * scale, colour);
    }

    /** Twice the area, positive where the ring runs clockwise on the screen: then the inside lies to the right. */
    private static double area(double[] ring) {
        double sum = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            sum += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        return sum;
    }
}

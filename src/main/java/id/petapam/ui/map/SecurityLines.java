package id.petapam.ui.map;

import id.petapam.map.MapTheme;
import id.petapam.map.SecurityShape;
import id.petapam.map.TextStyle;
import id.petapam.map.Viewport;
import id.petapam.model.SiteKind;
import java.util.List;

/** Rings and lines of the city security plan: whole lines on a pale rim, dashed where they are. */
final class SecurityLines {

    private static final double WIDTH = 2.2;
    private static final double RIM = 4.6;
    private static final double DASH = 7;
    private static final double NAME = 11;

    /** Half the extent from which on a name has room. */
    private static final double NAMED = 30;

    /** What looks smaller than this would hide the place it stands around. */
    static final double LEAST_SEEN = 9;

    private final Pixels on;
    private final Viewport view;
    private final double scale;
    private final double size;
    private final MapTheme theme;

    SecurityLines(Pixels on, Viewport view, double scale, double size, MapTheme theme) {
        this.on = on;
        this.view = view;
        this.scale = scale;
        this.size = size;
        this.theme = theme;
    }

    void lay(List<SecurityShape> shapes, Sprites sprites) {
        for (SecurityShape shape : shapes) {
            if (shape.reach() * view.scale() < LEAST_SEEN * size) {
                continue;
            }
            draw(shape.xy(), RIM, theme.marks().paper(), false);
            draw(shape.xy(), WIDTH, colour(shape), shape.dashed());
            if (shape.reach() * view.scale() > NAMED * size) {
                double[] top = shape.top();
                // the mark of a ring stands on its line
                double above = (shape.kind() == SiteKind.RING ? 19 : 10) * size;
                TextStyle style = TextStyle.plain(TextStyle.Face.BOLD, NAME * size, colour(shape))
                        .withHalo(theme.ink().halo(), 2);
                sprites.name(shape.name(), style).lay(on, view.screenX(top[0]), view.screenY(top[1]) - above, scale);
            }
        }
    }

    /** On dark ground a dark colour would not be seen. */
    private int colour(SecurityShape shape) {
        return theme == MapTheme.LIGHT ? shape.argb() : brighter(shape.argb());
    }

    private static int brighter(int argb) {
        int r = Math.min(255, (argb >> 16 & 0xFF) + 90);
        int g = Math.min(255, (argb >> 8 & 0xFF) + 90);
        int b = Math.min(255, (argb & 0xFF) + 90);
        return 0xFF000000 | r << 16 | g << 8 | b;
    }

    private void draw(double[] xy, double width, int colour, boolean dashed) {
        double walked = 0;
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double x1 = view.screenX(xy[i]);
            double y1 = view.screenY(xy[i + 1]);
            double x2 = view.screenX(xy[i + 2]);
            double y2 = view.screenY(xy[i + 3]);
            double length = Math.hypot(x2 - x1, y2 - y1);
            side(x1, y1, x2, y2, length, walked, width, colour, dashed);
            walked += length;
        }
    }

    /** In pieces of a dash; what lies outside of the view is left out. */
    private void side(
            double x1,
            double y1,
            double x2,
            double y2,
            double length,
            double walked,
            double width,
            int colour,
            boolean dashed) {
        double step = DASH * size;
        if (length <= 0 || length > 400_000) {
            return;
        }
        double dx = (x2 - x1) / length;
        double dy = (y2 - y1) / length;
        for (double at = -(walked % step); at < length; at += step) {
            double from = Math.max(0, at);
            double to = Math.min(length, at + step);
            double x = x1 + dx * from;
            double y = y1 + dy * from;
            boolean seen = x > -step && y > -step && x < view.width() + step && y < view.height() + step;
            boolean gap = dashed && Math.round((walked + at) / step) % 3 == 2;
            if (seen && !gap) {
                on.line(
                        x * scale,
                        y * scale,
                        (x1 + dx * to) * scale,
                        (y1 + dy * to) * scale,
                        width * size * scale,
                        colour);
            }
        }
    }
}

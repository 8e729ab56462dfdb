package id.petapam.report.sheet;

import id.petapam.geo.GridReference;
import id.petapam.geo.LatLon;
import id.petapam.map.MapPen;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.map.TextStyle;
import id.petapam.map.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The UTM grid of a sheet: ticks with figures around the frame, small crosses inside. Zone of the sheet's middle. */
final class UtmTicks {

    /** Room around the frame for ticks and figures, points. */
    static final double ROOM = 11;

    private static final double LEAST_SPACE = 62;
    private static final double TICK = 3.5;
    private static final TextStyle FIGURES = TextStyle.plain(TextStyle.Face.REGULAR, 7, 0xFF303030);

    private final Viewport view;
    private final int zone;
    private final boolean south;
    private final double step;
    private final double eastOfMiddle;
    private final double northOfMiddle;

    UtmTicks(SheetView sheet) {
        view = sheet.viewport();
        String[] middle = GridReference.utm(view.toLatLon(view.width() / 2, view.height() / 2))
                .split(" ");
        zone = Integer.parseInt(middle[0].replaceAll("\\D", ""));
        south = middle[0].endsWith("S");
        eastOfMiddle = Double.parseDouble(middle[1]);
        northOfMiddle = Double.parseDouble(middle[2]);
        step = step(sheet.metresPerPoint() * LEAST_SPACE);
    }

    /** 1, 2 or 5 times a power of ten, at least so many metres. */
    private static double step(double metres) {
        double power = Math.pow(10, Math.floor(Math.log10(metres)));
        for (int times : new int[] {1, 2, 5}) {
            if (times * power >= metres) {
                return times * power;
            }
        }
        return 10 * power;
    }

    /** "48S". */
    static String zoneOf(SheetView sheet) {
        Viewport view = sheet.viewport();
        return GridReference.utm(view.toLatLon(view.width() / 2, view.height() / 2))
                .split(" ")[0];
    }

    void crosses(MapPen pen) {
        PenPath path = new PenPath();
        for (double east : lines(eastOfMiddle)) {
            for (double north : lines(northOfMiddle)) {
                at(east, north).ifPresent(p -> path.moveTo(p[0] - 2.5, p[1])
                        .lineTo(p[0] + 2.5, p[1])
                        .moveTo(p[0], p[1] - 2.5)
                        .lineTo(p[0], p[1] + 2.5));
            }
        }
        pen.stroke(path, 0xFF8A8A8A, Stroke.sharp(0.35));
    }

    void around(MapPen pen) {
        for (double east : lines(eastOfMiddle)) {
            crossing(east, true, 0).ifPresent(x -> vertical(pen, x, -TICK, 0, figure(east), -TICK - 1.2));
            crossing(east, true, view.height())
                    .ifPresent(x -> vertical(pen, x, view.height(), view.height() + TICK, "", 0));
        }
        for (double north : lines(northOfMiddle)) {
            crossing(north, false, 0).ifPresent(y -> {
                pen.line(-TICK, y, 0, y, 0xFF303030, Stroke.sharp(0.4));
                String text = figure(north);
                double width = pen.textWidth(text, FIGURES);
                pen.text(text, -TICK - 1.2, y + width / 2, -Math.PI / 2, FIGURES);
            });
            crossing(north, false, view.width())
                    .ifPresent(y -> pen.line(view.width(), y, view.width() + TICK, y, 0xFF303030, Stroke.sharp(0.4)));
        }
    }

    private void vertical(MapPen pen, double x, double y1, double y2, String text, double baseline) {
        pen.line(x, y1, x, y2, 0xFF303030, Stroke.sharp(0.4));
        if (!text.isEmpty()) {
            pen.text(text, x - pen.textWidth(text, FIGURES) / 2, baseline, FIGURES);
        }
    }

    /** Kilometres where the grid is that wide: 340 for 340,000 m; else metres. */
    private String figure(double metres) {
        return step >= 1000 ? String.format("%d", Math.round(metres / 1000)) : String.format("%d", Math.round(metres));
    }

    /** Grid lines that can be on the sheet. */
    private List<Double> lines(double middle) {
        double reach = Math.hypot(view.width(), view.height()) / 2 * view.metresPerPixel() * 1.02;
        List<Double> lines = new ArrayList<>();
        for (double line = Math.ceil((middle - reach) / step) * step; line <= middle + reach; line += step) {
            lines.add(line);
        }
        return lines;
    }

    /**
     * Where a grid line meets an edge of the frame: x on a horizontal edge at y, or y on a vertical edge at x; empty if
     * beyond its ends. The lines are all but straight on a sheet, so two points of them are enough.
     */
    private Optional<Double> crossing(double line, boolean isEasting, double edge) {
        double reach = Math.hypot(view.width(), view.height()) / 2 * view.metresPerPixel();
        double middle = isEasting ? northOfMiddle : eastOfMiddle;
        Optional<double[]> a = isEasting ? at(line, middle - reach) : at(middle - reach, line);
        Optional<double[]> b = isEasting ? at(line, middle + reach) : at(middle + reach, line);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        int along = isEasting ? 1 : 0;
        int across = 1 - along;
        double share = (edge - a.get()[along]) / (b.get()[along] - a.get()[along]);
        double at = a.get()[across] + share * (b.get()[across] - a.get()[across]);
        double end = isEasting ? view.width() : view.height();
        return at >= 0 && at <= end ? Optional.of(at) : Optional.empty();
    }

    private Optional<double[]> at(double east, double north) {
        Optional<LatLon> place = GridReference.fromUtm(zone, south, east, north);
        return place.map(p -> new double[] {view.screenX(p), view.screenY(p)});
    }
}

package id.petapam.report.sheet;

import id.petapam.map.Graticule;
import id.petapam.map.MapPen;
import id.petapam.map.PenPath;
import id.petapam.map.Stroke;
import id.petapam.map.TextStyle;
import id.petapam.map.Viewport;

/** Draws the UTM grid of a sheet: ticks with figures around the frame, small crosses inside. */
final class UtmTicks {

    /** Room around the frame for ticks and figures, points. */
    static final double ROOM = 11;

    private static final double SPACING = 75;
    private static final double TICK = 3.5;
    private static final double CROSS = 2.5;
    private static final Stroke THIN = Stroke.sharp(0.4);
    private static final int INK = 0xFF303030;
    private static final TextStyle FIGURES = TextStyle.plain(TextStyle.Face.REGULAR, 7, INK);

    private final Viewport view;
    private final Graticule grid;

    UtmTicks(SheetView sheet) {
        view = sheet.viewport();
        grid = Graticule.of(view, SPACING);
    }

    /** "48S". */
    static String zoneOf(SheetView sheet) {
        return Graticule.of(sheet.viewport(), SPACING).zone().toString();
    }

    void crosses(MapPen pen) {
        PenPath path = new PenPath();
        for (double[] at : grid.crosses()) {
            path.moveTo(at[0] - CROSS, at[1])
                    .lineTo(at[0] + CROSS, at[1])
                    .moveTo(at[0], at[1] - CROSS)
                    .lineTo(at[0], at[1] + CROSS);
        }
        pen.stroke(path, 0xFF8A8A8A, THIN);
    }

    /** Figures above and at the left only: the ticks of the other edges are the same lines. */
    void around(MapPen pen) {
        for (Graticule.Tick tick : grid.ticks()) {
            double at = tick.at();
            String text = tick.text(grid.stepMetres());
            double half = pen.textWidth(text, FIGURES) / 2;
            switch (tick.side()) {
                case TOP -> {
                    pen.line(at, -TICK, at, 0, INK, THIN);
                    pen.text(text, at - half, -TICK - 1.2, FIGURES);
                }
                case BOTTOM -> pen.line(at, view.height(), at, view.height() + TICK, INK, THIN);
                case LEFT -> {
                    pen.line(-TICK, at, 0, at, INK, THIN);
                    pen.text(text, -TICK - 1.2, at + half, -Math.PI / 2, FIGURES);
                }
                case RIGHT -> pen.line(view.width(), at, view.width() + TICK, at, INK, THIN);
            }
        }
    }
}

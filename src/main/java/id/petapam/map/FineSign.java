package id.petapam.map;

import java.util.Locale;

/** Signs of the fine layers that a legend explains, in the order of reading. */
public enum FineSign {
    MAIN_ROAD,
    ROAD,
    TRACK,
    PATH,
    DRY_ONLY,
    BRIDGE,
    FERRY,
    LANDING,
    SWAMP,
    PLANTATION;

    /** Key of its words, bundle {@code legend}. */
    public String textKey() {
        return "legend.fine." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Draws a sample about a middle, within 11 units to the sides and 6 up and down at size 1. */
    public void draw(MapPen pen, MapTheme theme, double cx, double cy, double size) {
        FineTheme colours = FineTheme.of(theme);
        double half = 10.5 * size;
        switch (this) {
            case MAIN_ROAD -> road(pen, colours.chief(), cx, cy, half, 4.2 * size, size);
            case ROAD -> road(pen, colours.middle(), cx, cy, half, 3 * size, size);
            case TRACK -> dashed(pen, colours, cx, cy, half, 1.2 * size, 5.5 * size, 2.8 * size);
            case PATH -> dashed(pen, colours, cx, cy, half, 1.1 * size, 2.2 * size, 2.2 * size);
            case DRY_ONLY ->
                dashed(pen, colours, cx, cy, half, 1.3 * size, 7 * size, 2.5 * size, 1.5 * size, 2.5 * size);
            case BRIDGE -> {
                pen.line(cx, cy - 5 * size, cx, cy + 5 * size, theme.ground().waterLine(), Stroke.sharp(3 * size));
                road(pen, colours.middle(), cx, cy, half, 3 * size, size);
                PenPath deck = new PenPath().moveTo(cx - 5 * size, cy).lineTo(cx + 5 * size, cy);
                double[] ends = {cx - 5 * size, cy, -1, 0, cx + 5 * size, cy, 1, 0};
                BridgePainter.sides(pen, deck, ends, 3 * size, colours, theme, size);
                pen.stroke(deck, colours.middle().fill(), Stroke.sharp(3 * size));
            }
            case FERRY -> {
                pen.line(
                        cx - half,
                        cy,
                        cx + half,
                        cy,
                        colours.marks().boat(),
                        Stroke.dashed(1.6 * size, 4.0 * size, 2.5 * size));
                pen.fillCircle(cx, cy, 5.6 * size, colours.marks().plate());
                LandingPainter.boat(pen, cx, cy, 0.85 * size, colours.marks().boat());
            }
            case LANDING -> LandingPainter.landing(pen, FineSpot.Kind.FERRY_TERMINAL, cx, cy, 0.72 * size, colours);
            case SWAMP -> {
                PenPath signs = new PenPath();
                CoverPainter.tuft(signs, cx - 5.2 * size, cy + 2 * size, size);
                CoverPainter.tuft(signs, cx + 5.2 * size, cy + 2 * size, size);
                box(pen, colours.covers().swamp(), theme, cx, cy, size);
                pen.stroke(signs, theme.ground().waterLine(), Stroke.sharp(0.9 * size));
            }
            case PLANTATION -> {
                box(pen, colours.covers().plantation(), theme, cx, cy, size);
                for (int i = -2; i <= 2; i++) {
                    double y = cy + (i % 2 == 0 ? -2 : 2) * size;
                    double r = 0.8 * size;
                    pen.fill(
                            PenPath.rect(cx + 4 * i * size - r, y - r, 2 * r, 2 * r),
                            colours.covers().dots());
                }
            }
        }
    }

    private static void road(
            MapPen pen, FineTheme.Road road, double cx, double cy, double half, double width, double size) {
        pen.line(cx - half, cy, cx + half, cy, road.casing(), Stroke.sharp(width + 1.6 * size));
        pen.line(cx - half, cy, cx + half, cy, road.fill(), Stroke.sharp(width));
    }

    private static void dashed(
            MapPen pen, FineTheme colours, double cx, double cy, double half, double width, Double... dash) {
        pen.line(cx - half, cy, cx + half, cy, colours.marks().earth(), Stroke.dashed(width, dash));
    }

    private static void box(MapPen pen, int argb, MapTheme theme, double cx, double cy, double size) {
        PenPath box = PenPath.rect(cx - 10.5 * size, cy - 5.5 * size, 21 * size, 11 * size);
        pen.fill(box, argb);
        pen.stroke(box, theme.borders().district(), Stroke.sharp(0.5 * size));
    }
}

package id.petapam.map;

/** Ferry lines with a small boat, and where boats are boarded. */
final class LandingPainter {

    private static final double DASH = 7;
    private static final double GAP = 4;
    private static final int BOATS_FROM = 11;

    /** A ferry line shorter than this has no room for a boat, pixels. */
    private static final double LEAST = 44;

    private final FineMap map;
    private final FineTheme colours;
    private final double strength;

    LandingPainter(FineMap map, MapTheme theme) {
        this.map = map;
        this.colours = FineTheme.of(theme);
        this.strength = colours.strength();
    }

    void paint(MapPen pen, FineView cut, FineScale scale) {
        FineLines ferries = map.layers().ferries();
        PenPath path = new PenPath();
        double unit = scale.unit();
        double width = (scale.zoom() < 12 ? 1.3 : 1.8) * unit * strength;
        cut.find(map.ferries(), scale.shown(), i -> cut.dashes(ferries, i, (DASH + GAP) * unit, path));
        if (!path.isEmpty()) {
            pen.stroke(path, colours.marks().boat(), Stroke.dashed(width, DASH * unit, GAP * unit));
        }
        if (scale.shown() >= BOATS_FROM) {
            cut.find(map.ferries(), scale.shown(), i -> boat(pen, ferries, i, cut, unit * strength));
        }
        cut.find(map.spots(), scale.shown(), i -> {
            FineSpot spot = map.layers().spots().get(i);
            if (spot.kind().isLanding() && cut.shows(spot.lat7(), spot.lon7())) {
                landing(pen, spot.kind(), cut.x(spot.lon7()), cut.y(spot.lat7()), unit * strength, colours);
            }
        });
    }

    /** In the middle of the line, wherever the view is. */
    private void boat(MapPen pen, FineLines ferries, int line, FineView cut, double unit) {
        double length = 0;
        for (int v = ferries.start(line) + 1; v < ferries.end(line); v++) {
            length += piece(ferries, v, cut);
        }
        if (length < LEAST * unit) {
            return;
        }
        double left = length / 2;
        for (int v = ferries.start(line) + 1; v < ferries.end(line); v++) {
            double piece = piece(ferries, v, cut);
            if (left <= piece) {
                double t = piece == 0 ? 0 : left / piece;
                double x = cut.x(ferries.lon7(v - 1)) + t * (cut.x(ferries.lon7(v)) - cut.x(ferries.lon7(v - 1)));
                double y = cut.y(ferries.lat7(v - 1)) + t * (cut.y(ferries.lat7(v)) - cut.y(ferries.lat7(v - 1)));
                pen.fillCircle(x, y, 8 * unit, colours.marks().plate());
                pen.strokeCircle(x, y, 8 * unit, colours.marks().boat(), Stroke.sharp(1.2 * unit));
                boat(pen, x, y, unit, colours.marks().boat());
                return;
            }
            left -= piece;
        }
    }

    private static double piece(FineLines lines, int v, FineView cut) {
        return Math.hypot(
                cut.x(lines.lon7(v)) - cut.x(lines.lon7(v - 1)), cut.y(lines.lat7(v)) - cut.y(lines.lat7(v - 1)));
    }

    /** A hull, a cabin and a wave, within 5 units. */
    static void boat(MapPen pen, double x, double y, double unit, int colour) {
        pen.fill(
                PenPath.polygon(
                        x - 5 * unit, y, x + 5 * unit, y, x + 3 * unit, y + 3.2 * unit, x - 3 * unit, y + 3.2 * unit),
                colour);
        pen.fill(PenPath.rect(x - 2.6 * unit, y - 3.4 * unit, 4.6 * unit, 2.6 * unit), colour);
    }

    static void landing(MapPen pen, FineSpot.Kind kind, double x, double y, double unit, FineTheme colours) {
        int boat = colours.marks().boat();
        int plate = colours.marks().plate();
        if (kind == FineSpot.Kind.FERRY_TERMINAL) {
            pen.fillCircle(x, y, 8.4 * unit, plate);
            pen.fillCircle(x, y, 7.4 * unit, boat);
            anchor(pen, x, y, unit, plate);
        } else if (kind == FineSpot.Kind.PIER) {
            pen.fillCircle(x, y, 6.4 * unit, plate);
            pen.strokeCircle(x, y, 6 * unit, boat, Stroke.sharp(0.9 * unit));
            anchor(pen, x, y, 0.8 * unit, boat);
        } else {
            PenPath slope =
                    PenPath.polygon(x - 5 * unit, y + 3 * unit, x + 5 * unit, y + 3 * unit, x + 5 * unit, y - 3 * unit);
            pen.stroke(slope, plate, Stroke.of(2 * unit));
            pen.fill(slope, boat);
        }
    }

    private static void anchor(MapPen pen, double x, double y, double unit, int colour) {
        Stroke line = Stroke.of(1.2 * unit);
        pen.strokeCircle(x, y - 3.6 * unit, 1.1 * unit, colour, Stroke.of(unit));
        pen.line(x, y - 2.4 * unit, x, y + 4 * unit, colour, line);
        pen.line(x - 2 * unit, y - 0.9 * unit, x + 2 * unit, y - 0.9 * unit, colour, line);
        pen.stroke(
                new PenPath()
                        .moveTo(x - 3.8 * unit, y + 1.2 * unit)
                        .curveTo(
                                x - 3 * unit,
                                y + 4.9 * unit,
                                x + 3 * unit,
                                y + 4.9 * unit,
                                x + 3.8 * unit,
                                y + 1.2 * unit),
                colour,
                line);
    }
}

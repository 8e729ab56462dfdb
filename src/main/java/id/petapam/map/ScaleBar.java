package id.petapam.map;

/**
 * A bar of a round length.
 *
 * @param metres on the ground: 1, 2 or 5 and zeros
 * @param length of the bar, drawing units
 */
public record ScaleBar(int metres, double length) {

    /** Drawing units in an inch on paper (points). */
    public static final double PAPER = 72;

    /** Drawing units in an inch on the screen, as systems take it. */
    public static final double SCREEN = 96;

    private static final double METRES_PER_INCH = 0.0254;

    /** The longest bar of a round length that is no longer than the given room. */
    public static ScaleBar of(Viewport view, double room) {
        double most = Math.max(1, view.metresPerPixel() * room);
        double power = Math.pow(10, Math.floor(Math.log10(most) + 1e-9));
        int digit = most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1;
        int metres = (int) Math.round(digit * power);
        return new ScaleBar(metres, metres / view.metresPerPixel());
    }

    /** The N of "1 : N", to two figures. */
    public static long ratio(Viewport view, double unitsPerInch) {
        double exact = view.metresPerPixel() * unitsPerInch / METRES_PER_INCH;
        double step = Math.pow(10, Math.floor(Math.log10(exact)) - 1);
        return Math.round(Math.round(exact / step) * step);
    }

    /** "500 m", "10 km": the same in every language. */
    public String text() {
        return metres >= 1000 ? metres / 1000 + " km" : metres + " m";
    }

    /** Draws the bar to the right of and above a point: a line with ends, its length over it. */
    public void draw(MapPen pen, double x, double y, MapTheme theme) {
        TextStyle style = TextStyle.plain(
                        TextStyle.Face.MEDIUM,
                        theme == MapTheme.PRINT ? 8 : 12,
                        theme.ink().town())
                .withHalo(theme.ink().halo(), 1.6);
        PenPath bar = PenPath.polyline(x, y - 5, x, y, x + length, y, x + length, y - 5);
        pen.stroke(bar, theme.ink().halo(), Stroke.sharp(4));
        pen.stroke(bar, theme.ink().town(), Stroke.sharp(1.4));
        pen.line(x + length / 2, y - 3, x + length / 2, y, theme.ink().town(), Stroke.sharp(1));
        pen.text(text(), x, y - 8, style);
    }
}

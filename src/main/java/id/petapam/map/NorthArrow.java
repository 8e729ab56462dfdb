package id.petapam.map;

/** The arrow that says where north is: up, since the picture is in Mercator projection. */
public final class NorthArrow {

    private NorthArrow() {}

    /** Draws it about a middle, as high as given. */
    public static void draw(MapPen pen, double cx, double cy, double height, MapTheme theme) {
        double h = height / 2;
        int ink = theme.ink().town();
        double tip = cy - h;
        double foot = cy + h * 0.45;
        double side = h * 0.42;
        double notch = cy + h * 0.22;
        pen.fill(
                PenPath.polygon(cx, tip, cx + side, foot, cx, notch),
                theme.marks().paper());
        pen.fill(PenPath.polygon(cx, tip, cx - side, foot, cx, notch), ink);
        PenPath outline = PenPath.polygon(cx, tip, cx + side, foot, cx, notch, cx - side, foot);
        pen.stroke(outline, ink, Stroke.sharp(Math.max(0.5, height / 40)));
        TextStyle style = TextStyle.plain(TextStyle.Face.BOLD, height * 0.3, ink)
                .withHalo(theme.ink().halo(), 1);
        pen.textCentered("U", cx, cy + h * 0.8, style);
    }
}

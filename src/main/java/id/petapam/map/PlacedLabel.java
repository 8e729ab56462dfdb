package id.petapam.map;

import java.util.List;

/**
 * A name with its place, in pixels of the view it was placed for.
 *
 * @param runs lines of text, or single letters along a river
 * @param boxes the room it takes, each as left, top, right, bottom
 * @param dot whether its point is drawn at dotX, dotY
 */
public record PlacedLabel(
        MapLabel label, List<Run> runs, TextStyle style, List<double[]> boxes, boolean dot, double dotX, double dotY) {

    /**
     * A piece of text.
     *
     * @param x where its first letter starts
     * @param y its base line
     * @param angle turned clockwise about that point, radians
     */
    public record Run(String text, double x, double y, double angle) {}

    public PlacedLabel {
        runs = List.copyOf(runs);
        boxes = List.copyOf(boxes);
    }

    /** Writes the name, moved by so many pixels (the view was panned since). */
    public void draw(MapPen pen, double dx, double dy) {
        if (dot) {
            double r = label.rank() <= MapLabels.CAPITAL ? 3.4 : 2.4;
            pen.fillCircle(dotX + dx, dotY + dy, r + 1.2, style.haloArgb());
            pen.fillCircle(dotX + dx, dotY + dy, r, style.argb());
            pen.fillCircle(dotX + dx, dotY + dy, r - 1.2, style.haloArgb() | 0xFF000000);
        }
        // Rims first: the rim of one letter must not cover the letter before it.
        if (runs.size() > 1 && style.hasHalo()) {
            runs.forEach(r -> pen.text(r.text(), r.x() + dx, r.y() + dy, r.angle(), style));
            TextStyle bare = TextStyle.plain(style.face(), style.size(), style.argb());
            runs.forEach(r -> pen.text(r.text(), r.x() + dx, r.y() + dy, r.angle(), bare));
        } else {
            runs.forEach(r -> pen.text(r.text(), r.x() + dx, r.y() + dy, r.angle(), style));
        }
    }
}

package id.petapam.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives names their places: the more important first, none over another, none over an obstacle, none half outside of
 * the picture; a name that finds no place is left out. The same input gives the same picture. Safe for several threads.
 */
public final class LabelPlacer {

    /** The same name is not written twice this near (pixels). */
    private static final double TWIN = 110;

    /** Room for a dot and for a mark of the ground, from its middle to the name; pixels. */
    private static final double POINT_REACH = 6;

    private static final double MARK_REACH = 11;

    /** Free room around the name of a small place, pixels. */
    private static final double SPOT_ROOM = 7;

    private final TextMeasure measure;

    public LabelPlacer(TextMeasure measure) {
        this.measure = measure;
    }

    /** @param obstacles discs, symbols, controls over the map, in pixels of the view */
    public List<PlacedLabel> place(List<MapLabel> labels, List<Obstacle> obstacles, Viewport view) {
        LabelSpace space = new LabelSpace(view.width(), view.height(), obstacles);
        List<PlacedLabel> placed = new ArrayList<>();
        List<MapLabel> order = new ArrayList<>(labels);
        order.sort(Comparator.comparingInt(MapLabel::rank)
                .thenComparing(MapLabel::text)
                .thenComparingDouble(MapLabel::x)
                .thenComparingDouble(MapLabel::y));
        for (MapLabel label : order) {
            if (label.kind() == MapLabel.Kind.MARK) {
                space.take(Obstacle.disc(view.screenX(label.x()), view.screenY(label.y()), MARK_REACH - 2));
            }
        }
        for (MapLabel label : order) {
            if (label.text().isEmpty()) {
                continue;
            }
            if (!isLine(label) && hasTwin(label, placed, view)) {
                continue;
            }
            for (PlacedLabel p : places(label, space, view)) {
                placed.add(p);
                space.take(p.boxes());
                if (p.dot()) {
                    space.take(Obstacle.disc(p.dotX(), p.dotY(), 4));
                }
            }
        }
        return placed;
    }

    private static boolean isLine(MapLabel label) {
        return label.kind() == MapLabel.Kind.LINE || label.kind() == MapLabel.Kind.WAY;
    }

    private List<PlacedLabel> places(MapLabel label, LabelSpace space, Viewport view) {
        return switch (label.kind()) {
            case AREA ->
                new AreaLabels(measure, space, view).place(label).map(List::of).orElse(List.of());
            case LINE, WAY -> new LineLabels(measure, space, view).place(label);
            case POINT -> besidePoint(label, space, view, POINT_REACH, true);
            case MARK -> besidePoint(label, space, view, MARK_REACH, false);
            case CENTER -> onPoint(label, space, view);
            case NEAR -> nearPoint(label, space, view, 0);
            case SPOT -> nearPoint(label, space, view, SPOT_ROOM);
        };
    }

    private static boolean hasTwin(MapLabel label, List<PlacedLabel> placed, Viewport view) {
        return placed.stream()
                .filter(p -> p.label().text().equalsIgnoreCase(label.text()))
                .anyMatch(p -> Math.hypot(
                                view.screenX(p.label().x()) - view.screenX(label.x()),
                                view.screenY(p.label().y()) - view.screenY(label.y()))
                        < TWIN);
    }

    private List<PlacedLabel> onPoint(MapLabel label, LabelSpace space, Viewport view) {
        TextStyle style = label.style();
        double w = measure.textWidth(label.text(), style);
        double x = view.screenX(label.x()) - w / 2;
        double y = view.screenY(label.y()) + style.capHeight() / 2;
        List<double[]> boxes = List.of(box(x, y, w, style));
        if (!space.areFree(boxes)) {
            return List.of();
        }
        PlacedLabel.Run run = new PlacedLabel.Run(label.text(), x, y, 0);
        return List.of(new PlacedLabel(label, List.of(run), style, boxes, false, 0, 0));
    }

    private List<PlacedLabel> nearPoint(MapLabel label, LabelSpace space, Viewport view, double room) {
        TextStyle style = label.style();
        double w = measure.textWidth(label.text(), style);
        double px = view.screenX(label.x());
        double py = view.screenY(label.y());
        double cap = style.capHeight();
        for (double off : new double[] {0, 12, 20, 28}) {
            double[][] starts = {
                {px - w / 2, py + off + cap},
                {px - w / 2, py - off},
                {px + off, py + cap / 2},
                {px - off - w, py + cap / 2}
            };
            for (double[] start : starts) {
                double[] box = box(start[0], start[1], w, style);
                if (space.isFree(grown(box, room))) {
                    PlacedLabel.Run run = new PlacedLabel.Run(label.text(), start[0], start[1], 0);
                    return List.of(new PlacedLabel(label, List.of(run), style, List.of(box), false, 0, 0));
                }
            }
        }
        return List.of();
    }

    private static double[] grown(double[] box, double by) {
        return new double[] {box[0] - by, box[1] - by / 2, box[2] + by, box[3] + by / 2};
    }

    private List<PlacedLabel> besidePoint(MapLabel label, LabelSpace space, Viewport view, double reach, boolean dot) {
        double px = view.screenX(label.x());
        double py = view.screenY(label.y());
        if (dot && !space.isFree(new double[] {px - 4, py - 4, px + 4, py + 4})) {
            return List.of();
        }
        TextStyle style = label.style();
        double w = measure.textWidth(label.text(), style);
        double cap = style.capHeight();
        double[][] starts = {
            {px + reach, py + cap / 2},
            {px - reach - w, py + cap / 2},
            {px - w / 2, py - reach - 1},
            {px - w / 2, py + reach + 1 + cap},
            {px + reach - 2, py - reach + 1},
            {px + reach - 2, py + reach - 1 + cap},
            {px - reach + 2 - w, py - reach + 1},
            {px - reach + 2 - w, py + reach - 1 + cap}
        };
        for (double[] start : starts) {
            double[] box = box(start[0], start[1], w, style);
            if (space.isFree(box)) {
                PlacedLabel.Run run = new PlacedLabel.Run(label.text(), start[0], start[1], 0);
                return List.of(new PlacedLabel(label, List.of(run), style, List.of(box), dot, px, py));
            }
        }
        return List.of();
    }

    /** The room of one line: from the top of its capitals to the foot of its g, and its rim. */
    static double[] box(double x, double baseline, double width, TextStyle style) {
        double pad = style.hasHalo() ? style.haloWidth() : 0;
        return new double[] {
            x - pad - 1, baseline - style.size() * 0.78 - pad, x + width + pad + 1, baseline + style.size() * 0.24 + pad
        };
    }
}

package id.petapam.ui.map;

import id.petapam.map.PlacedLabel;
import id.petapam.map.TextStyle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.Canvas;

/**
 * Names as pictures: the rim of a letter costs more than everything else on the map, so a name is written once and then
 * copied. JavaFX thread only.
 */
final class NameSprites {

    private static final int KEPT = 1000;
    private static final int AT_ONCE = 60;
    private static final double PAGE_WIDTH = 1024;
    private static final double PAGE_HEIGHT = 1024;

    /** What makes two names look alike: their text, and where its pieces stand to each other. */
    private record Look(TextStyle style, List<PlacedLabel.Run> runs, boolean dot) {}

    /** A name; left and top against the name's origin in drawing units. */
    private record Sprite(Pixels.Part part, double left, double top) {}

    private record Order(PlacedLabel label, Look look, double[] box) {}

    private final Map<Look, Sprite> written = new LinkedHashMap<>(128, 0.75f, true);
    /** The names of the last placement with their pictures: to compare what they look like takes long in every frame. */
    private Map<PlacedLabel, Sprite> ready = Map.of();

    private List<PlacedLabel> preparedFor = List.of();
    private final FxFonts fonts = new FxFonts();
    private double scale = 1;

    /**
     * Makes sure that these can be drawn, the first ones first: so many at a time that the map does not stop.
     *
     * @return whether all of them are ready; if not, call again in the next frame
     */
    boolean prepare(List<PlacedLabel> labels, double newScale) {
        if (newScale != scale) {
            scale = newScale;
            written.clear();
            preparedFor = List.of();
        }
        if (labels == preparedFor) {
            return true;
        }
        forgetOldest();
        List<Order> orders = new ArrayList<>();
        boolean complete = true;
        for (PlacedLabel label : labels) {
            Look look = lookOf(label);
            if (orders.size() == AT_ONCE) {
                complete &= written.containsKey(look);
            } else if (!written.containsKey(look)) {
                written.put(look, null);
                orders.add(new Order(label, look, boxOf(label)));
            }
        }
        while (!orders.isEmpty()) {
            orders = orders.subList(write(orders), orders.size());
        }
        Map<PlacedLabel, Sprite> all = new IdentityHashMap<>();
        labels.forEach(label -> all.put(label, written.get(lookOf(label))));
        ready = all;
        preparedFor = complete ? labels : List.of();
        return complete;
    }

    private void forgetOldest() {
        Iterator<Look> oldest = written.keySet().iterator();
        for (int over = written.size() - KEPT; over > 0; over--) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Draws a prepared name moved by so many drawing units. */
    void lay(Pixels on, PlacedLabel label, double dx, double dy) {
        Sprite s = ready.get(label);
        if (s != null) {
            PlacedLabel.Run first = label.runs().get(0);
            on.lay(s.part(), (int) Math.round((first.x() + s.left() + dx) * scale), (int)
                    Math.round((first.y() + s.top() + dy) * scale));
        }
    }

    private static Look lookOf(PlacedLabel label) {
        PlacedLabel.Run first = label.runs().get(0);
        List<PlacedLabel.Run> relative = label.runs().stream()
                .map(r -> new PlacedLabel.Run(
                        r.text(), tenth(r.x() - first.x()), tenth(r.y() - first.y()), hundredth(r.angle())))
                .toList();
        boolean dotRight = label.dot() && label.dotX() > first.x();
        List<PlacedLabel.Run> all = new ArrayList<>(relative);
        if (label.dot()) {
            all.add(new PlacedLabel.Run(
                    dotRight ? ">" : "<", tenth(label.dotX() - first.x()), tenth(label.dotY() - first.y()), 0));
        }
        return new Look(label.style(), all, label.dot());
    }

    /** The same name in the same place differs in the last digits from one placement to the next. */
    private static double hundredth(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** Left, top, right, bottom of all that is drawn. */
    private static double[] boxOf(PlacedLabel label) {
        double[] box = label.dot()
                ? new double[] {label.dotX() - 6, label.dotY() - 6, label.dotX() + 6, label.dotY() + 6}
                : label.boxes().get(0).clone();
        for (double[] b : label.boxes()) {
            box[0] = Math.min(box[0], b[0] - 2);
            box[1] = Math.min(box[1], b[1] - 2);
            box[2] = Math.max(box[2], b[2] + 2);
            box[3] = Math.max(box[3], b[3] + 2);
        }
        return box;
    }

    /** Writes as many as go on one page; returns how many. */
    private int write(List<Order> orders) {
        List<double[]> spots = new ArrayList<>();
        double x = 0;
        double y = 0;
        double row = 0;
        for (Order order : orders) {
            double w = side(order.box()[2] - order.box()[0]);
            double h = side(order.box()[3] - order.box()[1]);
            if (x > 0 && x + w > PAGE_WIDTH) {
                x = 0;
                y += row;
                row = 0;
            }
            if (!spots.isEmpty() && y + h > PAGE_HEIGHT) {
                break;
            }
            spots.add(new double[] {x, y, w, h});
            x += w;
            row = Math.max(row, h);
        }
        paint(orders, spots);
        return spots.size();
    }

    private void paint(List<Order> orders, List<double[]> spots) {
        double width = spots.stream().mapToDouble(s -> s[0] + s[2]).max().orElse(1);
        double height = spots.stream().mapToDouble(s -> s[1] + s[3]).max().orElse(1);
        Canvas canvas = new Canvas(width, height);
        FxPen pen = new FxPen(canvas.getGraphicsContext2D(), fonts);
        for (int i = 0; i < spots.size(); i++) {
            double[] box = orders.get(i).box();
            orders.get(i).label().draw(pen, spots.get(i)[0] - box[0], spots.get(i)[1] - box[1]);
        }
        SpritePage page = SpritePage.of(canvas, scale);
        for (int i = 0; i < spots.size(); i++) {
            Order order = orders.get(i);
            double[] spot = spots.get(i);
            PlacedLabel.Run first = order.label().runs().get(0);
            Pixels.Part part = page.part(spot[0] * scale, spot[1] * scale, spot[2] * scale, spot[3] * scale);
            written.put(order.look(), new Sprite(part, order.box()[0] - first.x(), order.box()[1] - first.y()));
        }
    }

    /** A multiple of 4 falls on whole pixels at 125 % and 150 % too. */
    private static double side(double length) {
        return Math.ceil(length / 4) * 4;
    }
}

package id.petapam.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Places the name of an area within it: near its best point, wherever there is room, on one line or two. */
final class AreaLabels {

    private static final int STEPS = 16;

    /** A name may be a little wider than a small area, but not stand for a speck. */
    private static final double LEAST_ROOM = 0.8;

    private static final double[] SIZES = {1, 0.88, 0.8};

    private final TextMeasure measure;
    private final LabelSpace space;
    private final Viewport view;

    AreaLabels(TextMeasure measure, LabelSpace space, Viewport view) {
        this.measure = measure;
        this.space = space;
        this.view = view;
    }

    Optional<PlacedLabel> place(MapLabel label) {
        if (!label.shape().isNear(view, 0)) {
            return Optional.empty();
        }
        return placeIn(withShape(label, mainPart(label))).or(() -> placeIn(label));
    }

    /** The part that holds the label point: an exclave carries the name only where the main part has no room. */
    private static MapShape mainPart(MapLabel label) {
        for (int p = 0; p < label.shape().partCount(); p++) {
            MapShape part = MapShape.surface(label.shape().part(p));
            if (part.contains(label.x(), label.y())) {
                return part;
            }
        }
        return label.shape();
    }

    private static MapLabel withShape(MapLabel l, MapShape shape) {
        return new MapLabel(l.text(), l.kind(), l.style(), l.rank(), l.x(), l.y(), shape);
    }

    private Optional<PlacedLabel> placeIn(MapLabel label) {
        List<double[]> spots = spots(label);
        List<List<String>> forms = forms(label.text(), label.style());
        // Rather smaller or on several lines than over the border.
        for (int corners : new int[] {4, 3, 2, 1}) {
            for (double size : SIZES) {
                TextStyle style = label.style().withSize(label.style().size() * size);
                for (List<String> lines : forms) {
                    Optional<PlacedLabel> found = firstFree(label, lines, style, spots, corners);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** One line, two of about the same length, and three, where there are several words. */
    private List<List<String>> forms(String text, TextStyle style) {
        List<List<String>> forms = new ArrayList<>();
        forms.add(List.of(text));
        String best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            String first = text.substring(0, i);
            double w = Math.max(measure.textWidth(first, style), measure.textWidth(text.substring(i + 1), style));
            if (w < least) {
                least = w;
                best = first;
            }
        }
        // A short name with a number ("Belitang II") stays together.
        if (best != null && text.length() - best.length() > 4) {
            forms.add(List.of(best, text.substring(best.length() + 1)));
        }
        String[] words = text.split(" ");
        if (words.length == 3 && words[2].length() > 3) {
            forms.add(List.of(words));
        } else if (words.length == 4) {
            forms.add(List.of(words[0], words[1], words[2] + " " + words[3]));
        }
        return forms;
    }

    /** Points of the visible part, the nearest to the label point first. */
    private List<double[]> spots(MapLabel label) {
        MapShape area = label.shape();
        double left = Math.max(0, view.screenX(area.minX()));
        double right = Math.min(view.width(), view.screenX(area.maxX()));
        double top = Math.max(0, view.screenY(area.minY()));
        double bottom = Math.min(view.height(), view.screenY(area.maxY()));
        double bestX = view.screenX(label.x());
        double bestY = view.screenY(label.y());
        if (bestX < left || bestX > right || bestY < top || bestY > bottom) {
            bestX = (left + right) / 2;
            bestY = (top + bottom) / 2;
        }
        List<double[]> spots = new ArrayList<>();
        spots.add(new double[] {bestX, bestY});
        double dx = Math.max(4, (right - left) / STEPS);
        double dy = Math.max(4, (bottom - top) / STEPS);
        for (double x = left + dx / 2; x < right; x += dx) {
            for (double y = top + dy / 2; y < bottom; y += dy) {
                spots.add(new double[] {x, y});
            }
        }
        double ax = bestX;
        double ay = bestY;
        spots.sort(Comparator.comparingDouble(s -> Math.hypot(s[0] - ax, (s[1] - ay) * 1.5)));
        return spots;
    }

    private Optional<PlacedLabel> firstFree(
            MapLabel label, List<String> lines, TextStyle style, List<double[]> spots, int corners) {
        double width = lines.stream()
                .mapToDouble(l -> measure.textWidth(l, style))
                .max()
                .orElse(0);
        double height = style.capHeight() + (lines.size() - 1) * style.lineHeight();
        MapShape area = label.shape();
        double room = Math.min(1, (view.screenX(area.maxX()) - view.screenX(area.minX())) / width)
                * Math.min(1, (view.screenY(area.maxY()) - view.screenY(area.minY())) / height);
        if (room < LEAST_ROOM) {
            return Optional.empty();
        }
        for (double[] spot : spots) {
            List<double[]> boxes = new ArrayList<>();
            List<PlacedLabel.Run> runs = new ArrayList<>();
            double y = spot[1] - height / 2 + style.capHeight();
            for (String line : lines) {
                double w = measure.textWidth(line, style);
                runs.add(new PlacedLabel.Run(line, spot[0] - w / 2, y, 0));
                boxes.add(LabelPlacer.box(spot[0] - w / 2, y, w, style));
                y += style.lineHeight();
            }
            if (space.areFree(boxes) && cornersInside(area, spot, width, height) >= corners) {
                return Optional.of(new PlacedLabel(label, runs, style, boxes, false, 0, 0));
            }
        }
        return Optional.empty();
    }

    private int cornersInside(MapShape area, double[] spot, double width, double height) {
        if (!area.contains(view.worldX(spot[0]), view.worldY(spot[1]))) {
            return -1;
        }
        int inside = 0;
        for (int sx = -1; sx <= 1; sx += 2) {
            for (int sy = -1; sy <= 1; sy += 2) {
                double x = view.worldX(spot[0] + sx * width / 2);
                double y = view.worldY(spot[1] + sy * height / 2);
                inside += area.contains(x, y) ? 1 : 0;
            }
        }
        return inside;
    }
}

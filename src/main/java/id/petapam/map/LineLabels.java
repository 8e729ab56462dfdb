package id.petapam.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the name of a river along its line, letter by letter, where the line is calm and there is room. */
final class LineLabels {

    /** Distance between two writings of the same name, pixels. */
    private static final double AGAIN = 420;

    /** How far the foot of the letters stands off the middle of the line, pixels. */
    private static final double LIFT = 4.5;

    /** The sharpest turn between two letters, radians. */
    private static final double SHARPEST = 0.42;

    private static final double STEP = 12;

    private record Try(double bend, List<PlacedLabel.Run> runs, List<double[]> boxes, double midX, double midY) {}

    private final TextMeasure measure;
    private final LabelSpace space;
    private final Viewport view;

    LineLabels(TextMeasure measure, LabelSpace space, Viewport view) {
        this.measure = measure;
        this.space = space;
        this.view = view;
    }

    List<PlacedLabel> place(MapLabel label) {
        List<Try> tries = new ArrayList<>();
        for (int p = 0; p < label.shape().partCount(); p++) {
            double[] line = new ViewPath(view, 0).points(label.shape().part(p));
            addTries(label, smoothed(line), tries);
        }
        // The calmest first; where two are alike the one nearer the middle of the picture.
        tries.sort(Comparator.comparingDouble(
                t -> t.bend() * 400 + Math.hypot(t.midX() - view.width() / 2, t.midY() - view.height() / 2)));
        List<PlacedLabel> placed = new ArrayList<>();
        List<Try> taken = new ArrayList<>();
        for (Try t : tries) {
            boolean apart = taken.stream().allMatch(o -> Math.hypot(o.midX() - t.midX(), o.midY() - t.midY()) > AGAIN);
            if (apart && space.areFree(t.boxes())) {
                taken.add(t);
                placed.add(new PlacedLabel(label, t.runs(), label.style(), t.boxes(), false, 0, 0));
            }
        }
        return placed;
    }

    private void addTries(MapLabel label, double[] line, List<Try> tries) {
        double[] lengths = new double[line.length / 2];
        for (int i = 1; i < lengths.length; i++) {
            lengths[i] = lengths[i - 1] + Math.hypot(line[2 * i] - line[2 * i - 2], line[2 * i + 1] - line[2 * i - 1]);
        }
        double total = lengths[lengths.length - 1];
        double width = measure.textWidth(label.text(), label.style()) * 1.06;
        if (total < width + 8) {
            return;
        }
        for (double start = 4; start + width < total - 4; start += STEP) {
            double[] a = at(line, lengths, start);
            if (a[0] > -20 && a[1] > -20 && a[0] < view.width() + 20 && a[1] < view.height() + 20) {
                double[] b = at(line, lengths, start + width);
                Try t = written(label, line, lengths, start, width, b[0] < a[0]);
                if (t != null) {
                    tries.add(t);
                }
            }
        }
    }

    /** The name from a place on the line on; null where the line turns too sharply. */
    private Try written(
            MapLabel label, double[] line, double[] lengths, double start, double width, boolean backwards) {
        TextStyle style = label.style();
        List<PlacedLabel.Run> runs = new ArrayList<>();
        List<double[]> boxes = new ArrayList<>();
        double bend = 0;
        double last = Double.NaN;
        String text = label.text();
        for (int i = 0; i < text.length(); i++) {
            double from = measure.textWidth(text.substring(0, i), style) * 1.06;
            double to = measure.textWidth(text.substring(0, i + 1), style) * 1.06;
            double s1 = backwards ? start + width - from : start + from;
            double s2 = backwards ? start + width - to : start + to;
            double[] p = at(line, lengths, s1);
            double[] q = at(line, lengths, s2);
            double angle = Math.atan2(q[1] - p[1], q[0] - p[0]);
            if (!Double.isNaN(last)) {
                double turn = Math.abs(Math.IEEEremainder(angle - last, 2 * Math.PI));
                if (turn > SHARPEST) {
                    return null;
                }
                bend += turn;
            }
            last = angle;
            double x = p[0] + Math.sin(angle) * LIFT;
            double y = p[1] - Math.cos(angle) * LIFT;
            runs.add(new PlacedLabel.Run(text.substring(i, i + 1), x, y, angle));
            double mx = (p[0] + q[0]) / 2 + Math.sin(angle) * (LIFT + style.size() * 0.3);
            double my = (p[1] + q[1]) / 2 - Math.cos(angle) * (LIFT + style.size() * 0.3);
            double half = style.size() * 0.55;
            boxes.add(new double[] {mx - half, my - half, mx + half, my + half});
        }
        double[] mid = at(line, lengths, start + width / 2);
        return new Try(bend, runs, boxes, mid[0], mid[1]);
    }

    private static double[] at(double[] line, double[] lengths, double distance) {
        int low = 0;
        int high = lengths.length - 1;
        while (high - low > 1) {
            int middle = low + high >>> 1;
            if (lengths[middle] <= distance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double span = lengths[high] - lengths[low];
        double t = span == 0 ? 0 : Math.max(0, Math.min(1, (distance - lengths[low]) / span));
        return new double[] {
            line[2 * low] + t * (line[2 * high] - line[2 * low]),
            line[2 * low + 1] + t * (line[2 * high + 1] - line[2 * low + 1])
        };
    }

    /** Even steps and rounded bends: letters on a jagged line would dance. */
    private static double[] smoothed(double[] line) {
        double[] lengths = new double[line.length / 2];
        for (int i = 1; i < lengths.length; i++) {
            lengths[i] = lengths[i - 1] + Math.hypot(line[2 * i] - line[2 * i - 2], line[2 * i + 1] - line[2 * i - 1]);
        }
        double total = lengths[lengths.length - 1];
        int n = (int) Math.max(2, Math.min(20_000, total / 5));
        double[] even = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double[] p = at(line, lengths, total * i / (n - 1));
            even[2 * i] = p[0];
            even[2 * i + 1] = p[1];
        }
        double[] out = even.clone();
        int reach = 3;
        for (int i = reach; i < n - reach; i++) {
            double x = 0;
            double y = 0;
            for (int k = -reach; k <= reach; k++) {
                x += even[2 * (i + k)];
                y += even[2 * (i + k) + 1];
            }
            out[2 * i] = x / (2 * reach + 1);
            out[2 * i + 1] = y / (2 * reach + 1);
        }
        return out;
    }
}

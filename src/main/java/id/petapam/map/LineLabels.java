package id.petapam.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a name along its line, letter by letter, where the line is calm and there is room. */
final class LineLabels {

    /** Distance between two writings of the same name, pixels. */
    private static final double AGAIN = 420;

    /** A name that turns less than this in all is written in one piece, radians. */
    private static final double STRAIGHT = 0.1;

    /**
     * A way is named once in each square of the world of this size, as near to its middle as it is calm there: where that
     * is does not depend on the view. Pixels.
     */
    private static final double SQUARE = 512;

    /** Distance between two writings in squares side by side, pixels. */
    private static final double NEXT = 260;

    /** Letters along a line stand a little apart. */
    private static final double SPACED = 1.06;

    /** The sharpest turn between two letters, radians. */
    private static final double SHARPEST = 0.42;

    private static final double STEP = 12;

    private record Try(double bend, List<PlacedLabel.Run> runs, List<double[]> boxes, double midX, double midY) {}

    /** A name measured once: where each letter begins, and where the last one ends. */
    private record Letters(MapLabel label, double[] at) {
        double width() {
            return at[at.length - 1];
        }
    }

    /** Which directions of a line are tried. */
    private enum Reading {
        FORWARDS,
        BACKWARDS,
        EITHER
    }

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
        Letters letters = measured(label);
        for (int p = 0; p < label.shape().partCount(); p++) {
            double[] line = smoothed(new ViewPath(view, 0).points(label.shape().part(p)));
            if (label.kind() == MapLabel.Kind.WAY) {
                // On lines that run beside the way, one for each direction of reading: letters keep their distances.
                addTries(letters, beside(line, label.lift()), Reading.FORWARDS, tries);
                addTries(letters, beside(line, -label.lift()), Reading.BACKWARDS, tries);
            } else {
                addTries(letters, line, Reading.EITHER, tries);
            }
        }
        // The calmest first; where two are alike the one nearer the middle of the picture or of its square.
        boolean way = label.kind() == MapLabel.Kind.WAY;
        tries.sort(
                Comparator.comparingDouble(t -> way ? t.bend() * 200 + offSquare(t) : t.bend() * 400 + offPicture(t)));
        List<PlacedLabel> placed = new ArrayList<>();
        List<Try> taken = new ArrayList<>();
        for (Try t : tries) {
            boolean apart = taken.stream().allMatch(o -> way ? isApart(o, t) : distance(o, t) > AGAIN);
            if (apart && space.areFree(t.boxes())) {
                taken.add(t);
                MapLabel here = label.movedTo(view.worldX(t.midX()), view.worldY(t.midY()));
                placed.add(new PlacedLabel(here, t.runs(), label.style(), t.boxes(), false, 0, 0));
            }
        }
        return placed;
    }

    private Letters measured(MapLabel label) {
        double[] at = new double[label.text().length() + 1];
        for (int i = 1; i < at.length; i++) {
            at[i] = measure.textWidth(label.text().substring(0, i), label.style()) * SPACED;
        }
        return new Letters(label, at);
    }

    private boolean isApart(Try a, Try b) {
        return distance(a, b) > NEXT
                && (Math.floor(squareX(a)) != Math.floor(squareX(b))
                        || Math.floor(squareY(a)) != Math.floor(squareY(b)));
    }

    private static double distance(Try a, Try b) {
        return Math.hypot(a.midX() - b.midX(), a.midY() - b.midY());
    }

    private double squareX(Try t) {
        return view.worldX(t.midX()) * view.scale() / SQUARE;
    }

    private double squareY(Try t) {
        return view.worldY(t.midY()) * view.scale() / SQUARE;
    }

    private double offPicture(Try t) {
        return Math.hypot(t.midX() - view.width() / 2, t.midY() - view.height() / 2);
    }

    /** How far from the middle of its square of the world. */
    private double offSquare(Try t) {
        double x = squareX(t);
        double y = squareY(t);
        return SQUARE * Math.hypot(x - Math.floor(x) - 0.5, y - Math.floor(y) - 0.5);
    }

    /** A line so far to the left of another one. */
    private static double[] beside(double[] line, double lift) {
        double[] out = new double[line.length];
        int last = line.length - 2;
        for (int i = 0; i <= last; i += 2) {
            int a = Math.max(0, i - 2);
            int b = Math.min(last, i + 2);
            double dx = line[b] - line[a];
            double dy = line[b + 1] - line[a + 1];
            double length = Math.max(1e-9, Math.hypot(dx, dy));
            out[i] = line[i] + dy / length * lift;
            out[i + 1] = line[i + 1] - dx / length * lift;
        }
        return out;
    }

    private void addTries(Letters letters, double[] line, Reading reading, List<Try> tries) {
        double[] lengths = new double[line.length / 2];
        for (int i = 1; i < lengths.length; i++) {
            lengths[i] = lengths[i - 1] + Math.hypot(line[2 * i] - line[2 * i - 2], line[2 * i + 1] - line[2 * i - 1]);
        }
        double total = lengths[lengths.length - 1];
        double width = letters.width();
        if (total < width + 8) {
            return;
        }
        for (double start = 4; start + width < total - 4; start += STEP) {
            double[] a = at(line, lengths, start);
            if (a[0] > -20 && a[1] > -20 && a[0] < view.width() + 20 && a[1] < view.height() + 20) {
                double[] b = at(line, lengths, start + width);
                boolean backwards = b[0] < a[0];
                if (reading == Reading.EITHER || backwards == (reading == Reading.BACKWARDS)) {
                    Try t = written(letters, line, lengths, start, backwards);
                    if (t != null) {
                        tries.add(t);
                    }
                }
            }
        }
    }

    /** The name from a place on the line on; null where the line turns too sharply. */
    private static Try written(Letters letters, double[] line, double[] lengths, double start, boolean backwards) {
        MapLabel label = letters.label();
        TextStyle style = label.style();
        double lift = label.kind() == MapLabel.Kind.WAY ? 0 : label.lift();
        double width = letters.width();
        List<PlacedLabel.Run> runs = new ArrayList<>();
        List<double[]> boxes = new ArrayList<>();
        double bend = 0;
        double last = Double.NaN;
        String text = label.text();
        for (int i = 0; i < text.length(); i++) {
            double from = letters.at()[i];
            double to = letters.at()[i + 1];
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
            double x = p[0] + Math.sin(angle) * lift;
            double y = p[1] - Math.cos(angle) * lift;
            runs.add(new PlacedLabel.Run(text.substring(i, i + 1), x, y, angle));
            double mx = (p[0] + q[0]) / 2 + Math.sin(angle) * (lift + style.size() * 0.3);
            double my = (p[1] + q[1]) / 2 - Math.cos(angle) * (lift + style.size() * 0.3);
            double half = style.size() * 0.55;
            boxes.add(new double[] {mx - half, my - half, mx + half, my + half});
        }
        double[] mid = at(line, lengths, start + width / 2);
        if (label.kind() == MapLabel.Kind.WAY && bend < STRAIGHT) {
            runs = List.of(inOnePiece(label, at(line, lengths, start), at(line, lengths, start + width), backwards));
        }
        return new Try(bend, runs, boxes, mid[0], mid[1]);
    }

    private static PlacedLabel.Run inOnePiece(MapLabel label, double[] start, double[] end, boolean backwards) {
        double[] p = backwards ? end : start;
        double[] q = backwards ? start : end;
        double angle = Math.atan2(q[1] - p[1], q[0] - p[0]);
        // The room that letters along a line are given goes to both ends.
        double spare = Math.hypot(q[0] - p[0], q[1] - p[1]) * (1 - 1 / SPACED) / 2;
        return new PlacedLabel.Run(label.text(), p[0] + Math.cos(angle) * spare, p[1] + Math.sin(angle) * spare, angle);
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

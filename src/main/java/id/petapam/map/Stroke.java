package id.petapam.map;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width drawing units, more than 0
 * @param dash lengths of line and gap in turn, drawing units; empty for a whole line
 * @param phase how far into the dash pattern the line begins, drawing units, 0 or more
 * @param round ends and corners are round; otherwise ends are cut and corners are pointed
 */
public record Stroke(double width, List<Double> dash, double phase, boolean round) {

    public Stroke {
        dash = List.copyOf(dash);
    }

    public static Stroke of(double width) {
        return new Stroke(width, List.of(), 0, true);
    }

    /** Cut ends and pointed corners, for symbols. */
    public static Stroke sharp(double width) {
        return new Stroke(width, List.of(), 0, false);
    }

    public static Stroke dashed(double width, Double... dash) {
        return new Stroke(width, List.of(dash), 0, false);
    }

    /** The same beginning farther along: a line cut into tiles keeps its dashes. */
    public Stroke startingAt(double distance) {
        double pattern = dash.stream().mapToDouble(Double::doubleValue).sum();
        return pattern == 0 ? this : new Stroke(width, dash, distance % pattern, round);
    }
}

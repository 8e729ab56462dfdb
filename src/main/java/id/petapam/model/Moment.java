package id.petapam.model;

import java.time.LocalTime;

/**
 * A minute of the operation.
 *
 * @param minute from the beginning of Hari H; negative before it
 */
public record Moment(int minute) implements Comparable<Moment> {

    private static final int DAY = 24 * 60;

    public static Moment of(int day, LocalTime time) {
        return new Moment(day * DAY + time.toSecondOfDay() / 60);
    }

    /** Relative to Hari H: -3 is H-3. */
    public int day() {
        return Math.floorDiv(minute, DAY);
    }

    public LocalTime time() {
        int of = Math.floorMod(minute, DAY);
        return LocalTime.of(of / 60, of % 60);
    }

    /** "H-3 07.00". */
    public Phrase told() {
        if (day() == 0) {
            return Phrase.of("movement.at.day", time());
        }
        return Phrase.of(day() < 0 ? "movement.at.before" : "movement.at.after", Math.abs(day()), time());
    }

    @Override
    public int compareTo(Moment other) {
        return Integer.compare(minute, other.minute);
    }
}

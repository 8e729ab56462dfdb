package id.petapam.model;

/**
 * An exact share: 2/3 is two thirds, not 0.667.
 *
 * @param numerator 0 ... denominator
 * @param denominator 1 or more
 */
public record Ratio(int numerator, int denominator) {

    public static final Ratio WHOLE = new Ratio(1, 1);

    public Ratio {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
        }
    }

    /** The share of so many people, rounded down to whole ones. */
    public Headcount floorOf(Headcount people) {
        return Headcount.of((int) Math.floorDiv((long) people.value() * numerator, (long) denominator));
    }
}

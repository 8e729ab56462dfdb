package id.petapam.model;

/**
 * A number of people.
 *
 * @param value people; may be below zero only as a difference ("short of 12")
 */
public record Headcount(int value) implements Comparable<Headcount> {

    public static final Headcount ZERO = new Headcount(0);

    public static Headcount of(int value) {
        return new Headcount(value);
    }

    public Headcount plus(Headcount other) {
        return new Headcount(Math.addExact(value, other.value));
    }

    public Headcount minus(Headcount other) {
        return new Headcount(Math.subtractExact(value, other.value));
    }

    public Headcount times(int factor) {
        return new Headcount(Math.multiplyExact(value, factor));
    }

    public boolean isNegative() {
        return value < 0;
    }

    /** The same without its sign: how many are missing where the balance is below zero. */
    public Headcount abs() {
        return new Headcount(Math.abs(value));
    }

    @Override
    public int compareTo(Headcount other) {
        return Integer.compare(value, other.value);
    }
}

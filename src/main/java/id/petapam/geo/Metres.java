package id.petapam.geo;

/**
 * A length on the ground.
 *
 * @param value metres, 0 or more
 */
public record Metres(double value) implements Comparable<Metres> {

    /** Mean radius of the earth in metres (IUGG). */
    public static final double EARTH_RADIUS = 6_371_008.8;

    public Metres {
        if (!(value >= 0)) {
            throw new IllegalArgumentException("a length is never negative: " + value);
        }
    }

    public static Metres ofKilometres(double kilometres) {
        return new Metres(kilometres * 1000);
    }

    public double kilometres() {
        return value / 1000;
    }

    @Override
    public int compareTo(Metres other) {
        return Double.compare(value, other.value);
    }
}

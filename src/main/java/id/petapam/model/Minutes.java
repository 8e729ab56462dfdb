package id.petapam.model;

/**
 * A span of time.
 *
 * @param value minutes, 0 or more
 */
public record Minutes(int value) implements Comparable<Minutes> {

    public Minutes {
        if (value < 0) {
            throw new IllegalArgumentException("a span of time is never negative: " + value);
        }
    }

    @Override
    public int compareTo(Minutes other) {
        return Integer.compare(value, other.value);
    }
}

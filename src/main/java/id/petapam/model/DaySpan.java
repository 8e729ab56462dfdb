package id.petapam.model;

/**
 * Days of the operation relative to election day (Hari H), both ends included.
 *
 * @param from -3 is H-3
 * @param to not before from
 */
public record DaySpan(int from, int to) {

    public DaySpan {
        if (to < from) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public boolean contains(DaySpan other) {
        return from <= other.from && other.to <= to;
    }

    public boolean meets(DaySpan other) {
        return from <= other.to && other.from <= to;
    }
}

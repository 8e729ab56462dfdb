package id.petapam.model;

/** Names a polling station for ever: made from village code and number when it is first seen, never changed after. */
public record StationId(String value) implements TypedId, Comparable<StationId> {

    public StationId {
        TypedId.check(value);
    }

    /**
     * The id of a station that is seen for the first time: the same on every laptop that reads the same list, so that
     * plans can be merged.
     */
    public static StationId of(VillageCode village, int number) {
        return new StationId(String.format(java.util.Locale.ROOT, "%s-%03d", village.value(), number));
    }

    @Override
    public int compareTo(StationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

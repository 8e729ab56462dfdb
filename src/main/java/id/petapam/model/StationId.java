package id.petapam.model;

/** Names a polling station for ever: made from village code and number when it is first seen, never changed after. */
public record StationId(String value) implements TypedId, Comparable<StationId> {

    public StationId {
        TypedId.check(value);
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

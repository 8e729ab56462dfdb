package id.petapam.model;

/** Names a zone of the planner. */
public record ZoneId(String value) implements TypedId, Comparable<ZoneId> {

    public ZoneId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(ZoneId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

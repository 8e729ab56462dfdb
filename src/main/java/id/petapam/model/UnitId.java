package id.petapam.model;

/** Names a unit. */
public record UnitId(String value) implements TypedId, Comparable<UnitId> {

    public UnitId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

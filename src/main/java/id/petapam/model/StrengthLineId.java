package id.petapam.model;

/** Names a strength line. */
public record StrengthLineId(String value) implements TypedId, Comparable<StrengthLineId> {

    public StrengthLineId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(StrengthLineId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

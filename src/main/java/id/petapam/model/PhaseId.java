package id.petapam.model;

/** Names a phase of the operation. */
public record PhaseId(String value) implements TypedId, Comparable<PhaseId> {

    public PhaseId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(PhaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package id.petapam.model;

/** Names an assignment. */
public record AssignmentId(String value) implements TypedId, Comparable<AssignmentId> {

    public AssignmentId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(AssignmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

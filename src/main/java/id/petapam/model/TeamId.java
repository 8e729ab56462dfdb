package id.petapam.model;

/** Names a team. */
public record TeamId(String value) implements TypedId, Comparable<TeamId> {

    public TeamId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

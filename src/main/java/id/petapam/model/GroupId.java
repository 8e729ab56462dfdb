package id.petapam.model;

/** Names a station group. */
public record GroupId(String value) implements TypedId, Comparable<GroupId> {

    public GroupId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

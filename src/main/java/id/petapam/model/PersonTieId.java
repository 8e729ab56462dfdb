package id.petapam.model;

/** Names a tie between two persons. */
public record PersonTieId(String value) implements TypedId, Comparable<PersonTieId> {

    public PersonTieId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(PersonTieId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package id.petapam.model;

/** Names a person without saying who it is: the personal values live elsewhere. */
public record PersonId(String value) implements TypedId, Comparable<PersonId> {

    public PersonId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package id.petapam.model;

/** Names a rayon. */
public record RayonId(String value) implements TypedId, Comparable<RayonId> {

    public RayonId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(RayonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package id.petapam.model;

/** Kemendagri code of a village (desa or kelurahan), with dots: 16.08.01.2001. */
public record VillageCode(String value) implements TypedId, Comparable<VillageCode> {

    public VillageCode {
        TypedId.check(value);
    }

    @Override
    public int compareTo(VillageCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

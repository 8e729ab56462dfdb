package id.petapam.model;

/** Kemendagri code of a kecamatan, with dots: 16.08.01. */
public record DistrictCode(String value) implements TypedId, Comparable<DistrictCode> {

    public DistrictCode {
        TypedId.check(value);
    }

    @Override
    public int compareTo(DistrictCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

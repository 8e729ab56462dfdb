package id.petapam.model;

/** Kemendagri code of a kabupaten, kecamatan or desa whose official area is in the plan: 16.08, 16.08.01, 16.08.01.2001. */
public record AreaCode(String value) implements TypedId, Comparable<AreaCode> {

    public AreaCode {
        TypedId.check(value);
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

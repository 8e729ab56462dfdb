package id.petapam.model;

/** Names a site (KPU, PPK, store, post ...). */
public record SiteId(String value) implements TypedId, Comparable<SiteId> {

    public SiteId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(SiteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

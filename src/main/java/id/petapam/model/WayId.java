package id.petapam.model;

/** Names a road, bridge, ferry, waterway or landing of the travel network for good: {@code BRIDGE:1234}. */
public record WayId(String value) implements TypedId, Comparable<WayId> {

    public WayId {
        TypedId.check(value);
        if (!value.matches("[A-Z]{1,20}:-?\\d{1,19}")) {
            throw new IllegalArgumentException("not a way: " + value);
        }
    }

    @Override
    public int compareTo(WayId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

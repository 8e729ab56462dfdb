package id.petapam.model;

/** Names a vehicle. */
public record VehicleId(String value) implements TypedId, Comparable<VehicleId> {

    public VehicleId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(VehicleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

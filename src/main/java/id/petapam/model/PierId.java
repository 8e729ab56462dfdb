package id.petapam.model;

/** Names a landing by its number: that of the one in the region pack it stands for, or a negative one of its own. */
public record PierId(String value) implements TypedId, Comparable<PierId> {

    public PierId {
        TypedId.check(value);
        Long.parseLong(value);
    }

    public static PierId of(long number) {
        return new PierId(Long.toString(number));
    }

    public long number() {
        return Long.parseLong(value);
    }

    /** True for one that the planner added; otherwise it stands for one of the region pack. */
    public boolean isAdded() {
        return number() < 0;
    }

    @Override
    public int compareTo(PierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

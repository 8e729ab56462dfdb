package id.petapam.model;

/** Names the decision on one flag of one station: there is never more than one. */
public record FlagDecisionId(String value) implements TypedId, Comparable<FlagDecisionId> {

    public static FlagDecisionId of(StationId station, AccessFlagKind flag) {
        return new FlagDecisionId(station.value() + "/" + flag.name());
    }

    @Override
    public int compareTo(FlagDecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

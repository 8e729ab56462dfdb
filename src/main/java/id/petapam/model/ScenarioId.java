package id.petapam.model;

/** Names a scenario. */
public record ScenarioId(String value) implements TypedId, Comparable<ScenarioId> {

    public ScenarioId {
        TypedId.check(value);
    }

    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package id.petapam.model;

import java.util.Map;
import java.util.Optional;

/**
 * What a person states about a station (domain 11.5): key and value as words of {@link StatedFact}. Kept as a small map
 * because most stations have none.
 */
public record StatedFacts(Map<StatedFact, String> values) {

    public static final StatedFacts NONE = new StatedFacts(Map.of());

    public StatedFacts {
        values = Map.copyOf(values);
    }

    public Optional<String> find(StatedFact fact) {
        return Optional.ofNullable(values.get(fact));
    }

    /** Without what was stated about this; the same where nothing was. */
    public StatedFacts without(StatedFact fact) {
        Map<StatedFact, String> less = new java.util.HashMap<>(values);
        less.remove(fact);
        return new StatedFacts(less);
    }

    public StatedFacts with(StatedFact fact, String value) {
        Map<StatedFact, String> more = new java.util.EnumMap<>(StatedFact.class);
        more.putAll(values);
        more.put(fact, value);
        return new StatedFacts(more);
    }
}

package id.petapam.model;

import java.util.Map;

/** A named set of patterns that a planner can start from (domain 11.1). A class that is missing keeps its pattern. */
public record PatternPreset(String name, Map<VulnerabilityClass, GuardPattern> patterns) {

    public PatternPreset {
        patterns = Map.copyOf(patterns);
    }
}

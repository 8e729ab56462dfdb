package id.petapam.cli;

import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.need.ClassCounts;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts per class with the keys of the contract. */
final class ClassKeys {

    private ClassKeys() {}

    static Map<String, Integer> of(ClassCounts counts) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            keys.put(value.name(), counts.of(value));
        }
        return keys;
    }
}

package id.petapam.exchange;

import id.petapam.model.PatternPreset;
import id.petapam.model.RuleBook;
import java.util.List;

/**
 * What the shipped rule book holds.
 *
 * @param defaults every number of every rule, as a new plan starts with it
 * @param presets named pattern sets (domain 11.1), in the order of the file
 */
public record RuleBookFile(RuleBook defaults, List<PatternPreset> presets) {

    public RuleBookFile {
        presets = List.copyOf(presets);
    }
}

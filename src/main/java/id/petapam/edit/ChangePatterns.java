package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.GuardPattern;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.model.VulnerabilityClass;
import java.util.Map;
import java.util.Optional;

/**
 * Sets the patterns of classes in the rule book of the plan: one by one or as a preset.
 *
 * @param preset the name of the preset they come from, if they do
 */
public record ChangePatterns(Map<VulnerabilityClass, GuardPattern> patterns, Optional<String> preset) implements Edit {

    public ChangePatterns {
        patterns = Map.copyOf(patterns);
    }

    @Override
    public String kind() {
        return "change-patterns";
    }

    @Override
    public Phrase summary(Plan before) {
        if (preset.isPresent()) {
            return Phrase.of("edit.change-patterns.preset", preset.get());
        }
        if (patterns.size() == 1) {
            var one = patterns.entrySet().iterator().next();
            return Phrase.of("edit.change-patterns.one", one.getKey(), one.getValue());
        }
        return Phrase.of("edit.change-patterns");
    }

    @Override
    public ChangeSet changes(Plan before) {
        RuleBook after = before.rules();
        for (var entry : patterns.entrySet()) {
            after = after.withPattern(entry.getKey(), entry.getValue());
        }
        return ChangeSet.of(Put.change(before, after).stream().toList());
    }
}

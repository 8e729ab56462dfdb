package id.petapam.rules.check;

import id.petapam.model.Phrase;
import id.petapam.model.Severity;
import java.util.List;

/**
 * Something that is wrong or doubtful.
 *
 * @param rule number of the rule: "R-05"
 * @param message what is wrong, without the place
 * @param facts what the finding rests on besides the values of the message, so that it is told when it has become
 *     another one: ids, never personal values
 */
public record Finding(String rule, Severity severity, Phrase message, List<String> facts) {

    public Finding {
        facts = List.copyOf(facts);
    }

    public Finding(String rule, Severity severity, Phrase message) {
        this(rule, severity, message, List.of());
    }

    /** The message with the number of its rule, for where the number does not stand beside it. */
    public Phrase cited() {
        return Phrase.of("rule.cited", message, rule);
    }
}

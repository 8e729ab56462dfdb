package id.petapam.rules.check;

import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import java.util.Optional;

/** a station, or a group of stations, that nobody of Polri guards. */
public final class UnplottedPost {

    private static final String RULE = "R-11";

    private UnplottedPost() {}

    /** A station that stands alone; where its pattern joins several, it has not even a group. */
    public static Optional<Finding> station(RuleBook rules, GuardPattern pattern, Headcount police) {
        if (pattern.police() == 0 || police.value() > 0) {
            return Optional.empty();
        }
        return found(
                rules,
                pattern.stations() > 1
                        ? Phrase.of("rule.R-11.ungrouped")
                        : Phrase.of("rule.R-11", Headcount.of(pattern.police())));
    }

    /** @param required officers that its pattern asks for; a pattern that asks for none is content with none */
    public static Optional<Finding> group(RuleBook rules, int stations, Headcount required, Headcount police) {
        return police.value() > 0 || required.value() == 0 || stations == 0
                ? Optional.empty()
                : found(rules, Phrase.of("rule.R-11.group", stations, required));
    }

    private static Optional<Finding> found(RuleBook rules, Phrase message) {
        return rules.isOn(RULE) ? Optional.of(new Finding(RULE, rules.severity(RULE), message)) : Optional.empty();
    }
}

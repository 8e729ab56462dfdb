package id.petapam.rules.check;

import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import java.util.Optional;

/** a team larger or smaller than its pattern. */
public final class TeamSize {

    private static final String RULE = "R-12";

    private TeamSize() {}

    /** More people than the pattern asks for. */
    public static Optional<Finding> tooMany(RuleBook rules, Headcount required, Headcount police) {
        return rules.isOn(RULE) && police.compareTo(required) > 0
                ? Optional.of(
                        new Finding(RULE, rules.severity(RULE), Phrase.of("rule.R-12.over", police.minus(required))))
                : Optional.empty();
    }
}

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
        return police.compareTo(required) > 0
                ? found(rules, "rule.R-12.over", police.minus(required))
                : Optional.empty();
    }

    /** Some people, but fewer than the pattern asks for. A post with nobody is another finding. */
    public static Optional<Finding> tooFew(RuleBook rules, Headcount required, Headcount police) {
        return police.value() > 0 && police.compareTo(required) < 0
                ? found(rules, "rule.R-12.under", required.minus(police))
                : Optional.empty();
    }

    /** A site with fewer people than the planner wants there, or with nobody. */
    public static Optional<Finding> atSite(RuleBook rules, Headcount wanted, Headcount police) {
        if (wanted.value() == 0 || wanted.equals(police)) {
            return Optional.empty();
        }
        return police.compareTo(wanted) > 0
                ? found(rules, "rule.R-12.site-over", police.minus(wanted), wanted)
                : found(rules, "rule.R-12.site-under", wanted.minus(police), wanted);
    }

    private static Optional<Finding> found(RuleBook rules, String key, Object... values) {
        return rules.isOn(RULE)
                ? Optional.of(new Finding(RULE, rules.severity(RULE), Phrase.of(key, values)))
                : Optional.empty();
    }
}

package id.petapam.rules.check;

import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import java.util.List;
import java.util.Optional;

/** every rayon has an area observer (Pamatwil), and every kecamatan with stations is in just one rayon. */
public final class AreaObservers {

    private static final String RULE = SectorControllers.RULE;

    private AreaObservers() {}

    /** A rayon that nobody observes. */
    public static Optional<Finding> none(RuleBook rules, int districts, Headcount police) {
        return rules.isOn(RULE) && police.value() == 0
                ? Optional.of(new Finding(RULE, observer(rules), Phrase.of("rule.R-13.no-pamatwil", districts)))
                : Optional.empty();
    }

    /**
     * A kecamatan in no rayon, or in several.
     *
     * @param all how many rayons the plan has; with none nothing is asked for
     * @param names of those that it is in
     */
    public static Optional<Finding> membership(RuleBook rules, int all, List<String> names) {
        if (!rules.isOn(RULE) || all == 0 || names.size() == 1) {
            return Optional.empty();
        }
        Phrase told = names.isEmpty()
                ? Phrase.of("rule.R-13.no-rayon")
                : Phrase.of("rule.R-13.two-rayons", names.size(), String.join(", ", names));
        return Optional.of(new Finding(RULE, observer(rules), told));
    }

    private static Severity observer(RuleBook rules) {
        return Severity.valueOf(rules.text(RULE + ".observer"));
    }
}

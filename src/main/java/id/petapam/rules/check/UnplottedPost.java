package id.petapam.rules.check;

import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import java.util.Optional;

/** a station, or a group of stations, that nobody of Polri guards. */
public final class UnplottedPost {

    private static final String RULE = "R-11";

    private UnplottedPost() {}

    /**
     * Checks one post.
     *
     * @param stations of the group; 1 for a station that stands alone
     * @param required officers that its pattern asks for; a pattern that asks for none is content with none
     */
    public static Optional<Finding> check(RuleBook rules, int stations, Headcount required, Headcount police) {
        if (!rules.isOn(RULE) || police.value() > 0 || required.value() == 0 || stations == 0) {
            return Optional.empty();
        }
        Phrase message =
                stations == 1 ? Phrase.of("rule.R-11", required) : Phrase.of("rule.R-11.group", stations, required);
        return Optional.of(new Finding(RULE, rules.severity(RULE), message));
    }
}

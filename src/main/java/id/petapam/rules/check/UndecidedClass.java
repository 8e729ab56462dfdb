package id.petapam.rules.check;

import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.VulnerabilityClass;
import java.util.Optional;

/** R-20, the part that asks for a decision: nobody has decided the class of a station; until then it counts as calm. */
public final class UndecidedClass {

    private static final String RULE = "R-20";

    private UndecidedClass() {}

    public static Optional<Finding> check(RuleBook rules, PollingStation station) {
        return rules.isOn(RULE) && station.isUndecided()
                ? Optional.of(new Finding(
                        RULE,
                        Severity.valueOf(rules.text(RULE + ".undecided")),
                        Phrase.of("rule.R-20.undecided", VulnerabilityClass.KURANG_RAWAN)))
                : Optional.empty();
    }
}

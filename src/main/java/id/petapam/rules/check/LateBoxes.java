package id.petapam.rules.check;

import id.petapam.model.Phase;
import id.petapam.model.PhaseKind;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import id.petapam.model.TimeWindow;
import java.util.Optional;

/** boxes are at the stations by H-1; a phase of distribution that lasts longer is too late. */
public final class LateBoxes {

    private static final String RULE = "R-33";

    private LateBoxes() {}

    public static Optional<Finding> check(RuleBook rules, Phase phase) {
        int latest = -rules.whole(RULE + ".latestDays", 1);
        boolean late = phase.phaseKind() == PhaseKind.DISTRIBUSI_TPS && phase.toDay() > latest;
        return late && rules.isOn(RULE)
                ? Optional.of(new Finding(
                        RULE,
                        rules.severity(RULE),
                        Phrase.of("rule.R-33", phase.window().told(), TimeWindow.day(latest))))
                : Optional.empty();
    }
}

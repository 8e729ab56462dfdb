package id.petapam.rules.check;

import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.VulnerabilityClass;
import java.util.Optional;

/**
 * R-05 <em>Sistem berpasangan</em>: no officer stands alone. Fewer than two is a warning, critical for SANGAT_RAWAN and
 * KHUSUS, and only information where the pattern itself asks for one.
 */
public final class PairedGuard {

    private static final String RULE = "R-05";

    private PairedGuard() {}

    /** Checks a post that has somebody; an empty post is another finding. */
    public static Optional<Finding> check(
            RuleBook rules, VulnerabilityClass stationClass, GuardPattern pattern, Headcount police) {
        int least = rules.whole(RULE + ".minPolice");
        if (!rules.isOn(RULE) || police.value() == 0 || police.value() >= least) {
            return Optional.empty();
        }
        Severity severity = rules.severity(RULE);
        if (pattern.police() < least) {
            severity = Severity.INFO;
        } else if (stationClass == VulnerabilityClass.SANGAT_RAWAN || stationClass == VulnerabilityClass.KHUSUS) {
            severity = Severity.KRITIS;
        }
        return Optional.of(new Finding(RULE, severity, Phrase.of("rule.R-05", police, Headcount.of(least))));
    }
}

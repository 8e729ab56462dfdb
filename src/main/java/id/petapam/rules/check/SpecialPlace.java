package id.petapam.rules.check;

import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.StatedFact;
import id.petapam.model.VulnerabilityClass;
import java.util.Optional;

/** of a KHUSUS station it is stated what kind of place it is (prison, hospital, relocation site ...). */
public final class SpecialPlace {

    private static final String RULE = "R-19";

    private SpecialPlace() {}

    public static Optional<Finding> check(RuleBook rules, PollingStation station) {
        boolean stated = station.stated()
                .find(StatedFact.SPECIAL_PLACE_TYPE)
                .filter(type -> !type.isBlank())
                .isPresent();
        return rules.isOn(RULE) && station.countedClass() == VulnerabilityClass.KHUSUS && !stated
                ? Optional.of(new Finding(RULE, rules.severity(RULE), Phrase.of("rule.R-19")))
                : Optional.empty();
    }
}

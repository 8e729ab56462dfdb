package id.petapam.rules.check;

import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import java.util.Collection;
import java.util.Optional;

/**
 * a group has stations of one class in one kecamatan, and no more than its pattern holds.
 */
public final class OneClassOneDistrict {

    private static final String RULE = "R-06";

    private OneClassOneDistrict() {}

    /** @param most how many stations the pattern holds */
    public static Optional<Finding> check(RuleBook rules, Collection<PollingStation> stations, int most) {
        if (!rules.isOn(RULE)) {
            return Optional.empty();
        }
        if (stations.stream().map(PollingStation::district).distinct().count() > 1
                || stations.stream().anyMatch(s -> s.district().isEmpty())) {
            return Optional.of(new Finding(RULE, rules.severity(RULE), Phrase.of("rule.R-06.district")));
        }
        if (stations.stream().map(PollingStation::countedClass).distinct().count() > 1) {
            return Optional.of(new Finding(RULE, rules.severity(RULE), Phrase.of("rule.R-06.class")));
        }
        return stations.size() > most
                ? Optional.of(
                        new Finding(RULE, rules.severity(RULE), Phrase.of("rule.R-06.size", stations.size(), most)))
                : Optional.empty();
    }
}

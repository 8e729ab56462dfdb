package id.petapam.rules.check;

import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.StationGroup;
import java.util.Collection;
import java.util.Optional;

/**
 * a group has stations of one class in one kecamatan, no more than its pattern holds, and preferably of one
 * village.
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
            return broken(rules, Phrase.of("rule.R-06.district"));
        }
        if (stations.stream().map(PollingStation::countedClass).distinct().count() > 1) {
            return broken(rules, Phrase.of("rule.R-06.class"));
        }
        return stations.size() > most
                ? broken(rules, Phrase.of("rule.R-06.size", stations.size(), most))
                : Optional.empty();
    }

    /** A group that exists already: its stations are of its class and kecamatan, too. */
    public static Optional<Finding> check(
            RuleBook rules, StationGroup group, Collection<PollingStation> stations, int most) {
        if (rules.isOn(RULE)) {
            if (stations.stream().anyMatch(s -> !s.district().equals(Optional.of(group.district())))) {
                return broken(rules, Phrase.of("rule.R-06.district"));
            }
            if (stations.stream().anyMatch(s -> s.countedClass() != group.stationClass())) {
                return broken(rules, Phrase.of("rule.R-06.class"));
            }
        }
        return check(rules, stations, most);
    }

    /** Preferably one village: only information. */
    public static Optional<Finding> villages(RuleBook rules, Collection<PollingStation> stations) {
        int villages = (int) stations.stream()
                .flatMap(station -> station.village().stream())
                .distinct()
                .count();
        return rules.isOn(RULE) && villages > 1
                ? Optional.of(new Finding(RULE, Severity.INFO, Phrase.of("rule.R-06.villages", villages)))
                : Optional.empty();
    }

    private static Optional<Finding> broken(RuleBook rules, Phrase message) {
        return Optional.of(new Finding(RULE, rules.severity(RULE), message));
    }
}

package id.petapam.rules.movement;

import id.petapam.model.Moment;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import id.petapam.rules.access.Journey;
import id.petapam.rules.access.LatestDeparture;
import id.petapam.rules.check.Finding;
import java.util.Optional;

/**
 * departure and travel and a buffer of 50 % on the water, 25 % on land end before Hari H 06.30; else critical.
 */
public final class ArrivesInTime {

    private static final String RULE = "R-31";

    private ArrivesInTime() {}

    /** Empty too where no time is known. */
    public static Optional<Finding> check(RuleBook rules, Moment departs, Journey way) {
        return LatestDeparture.of(way, rules)
                .map(latest -> Moment.of(latest.day(), latest.time()))
                .filter(latest -> departs.compareTo(latest) > 0)
                .map(latest -> new Finding(
                        RULE,
                        rules.severity(RULE),
                        Phrase.of(
                                "rule.R-31",
                                departs.told(),
                                latest.told(),
                                way.minutes().orElseThrow())));
    }
}

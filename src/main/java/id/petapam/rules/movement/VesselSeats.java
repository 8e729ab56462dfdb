package id.petapam.rules.movement;

import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.Vehicle;
import id.petapam.rules.check.Finding;
import java.util.Optional;

/** no vessel carries more people than it seats (15 in a speedboat, 6 in a ketek, 30 in a jukung); else critical. */
public final class VesselSeats {

    private static final String RULE = "R-32";

    private VesselSeats() {}

    /**
     * A team that was given a vessel.
     *
     * @param heads of the team, who go together
     */
    public static Optional<Finding> check(RuleBook rules, Vehicle vessel, int heads) {
        return rules.isOn(RULE) && heads > vessel.seats()
                ? Optional.of(new Finding(
                        RULE,
                        severity(rules),
                        Phrase.of("rule.R-32.seats", heads, vessel.vehicleKind(), vessel.seats())))
                : Optional.empty();
    }

    /**
     * All teams that were given the same vessels.
     *
     * @param trips how often one vessel can go in time, 1 or more
     */
    public static Optional<Finding> checkAll(RuleBook rules, Vehicle vessels, int heads, int trips) {
        long places = (long) vessels.count() * vessels.seats() * trips;
        return rules.isOn(RULE) && heads > places
                ? Optional.of(new Finding(
                        RULE,
                        severity(rules),
                        Phrase.of(
                                "rule.R-32.trips",
                                heads,
                                vessels.count(),
                                vessels.vehicleKind(),
                                vessels.seats(),
                                trips)))
                : Optional.empty();
    }

    private static Severity severity(RuleBook rules) {
        return Severity.valueOf(rules.text(RULE + ".seatSeverity"));
    }
}

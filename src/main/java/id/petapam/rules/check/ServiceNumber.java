package id.petapam.rules.check;

import id.petapam.model.ForceKind;
import id.petapam.model.Phrase;
import id.petapam.model.Rank;
import id.petapam.model.RuleBook;
import java.util.List;
import java.util.Optional;

/** the service number of an officer has 8 digits (NRP), that of a civil servant of Polri 18 (NIP). */
public final class ServiceNumber {

    private static final String RULE = "R-16";

    private ServiceNumber() {}

    /** What can be wrong with a number by itself. */
    public enum Fault {
        EMPTY,
        NOT_DIGITS,
        WRONG_LENGTH
    }

    /** Looks at one number; ranks of other forces have numbers of their own and are not looked at. */
    public static Optional<Fault> fault(RuleBook rules, Rank rank, String number) {
        if (!rules.isOn(RULE) || rank.force() != ForceKind.POLRI) {
            return Optional.empty();
        } else if (number.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        } else if (!number.matches("\\d+")) {
            return Optional.of(Fault.NOT_DIGITS);
        }
        return number.length() == digits(rules, rank) ? Optional.empty() : Optional.of(Fault.WRONG_LENGTH);
    }

    /** How many digits the number of this rank has. */
    public static int digits(RuleBook rules, Rank rank) {
        return rules.whole(rank == Rank.PNS ? RULE + ".civilDigits" : RULE + ".digits");
    }

    /**
     * Checks the number of one person of the plan. The number itself is never told.
     *
     * @param sharing how many other persons have the same number
     */
    public static List<Finding> check(RuleBook rules, Rank rank, String number, int sharing) {
        if (!rules.isOn(RULE)) {
            return List.of();
        }
        if (sharing > 0) {
            return List.of(found(rules, Phrase.of("rule.R-16.shared", sharing)));
        }
        return fault(rules, rank, number)
                .map(fault -> switch (fault) {
                    case EMPTY -> Phrase.of("rule.R-16.empty");
                    case NOT_DIGITS -> Phrase.of("rule.R-16.letters");
                    case WRONG_LENGTH -> Phrase.of("rule.R-16.length", number.length(), digits(rules, rank));
                })
                .map(message -> List.of(found(rules, message)))
                .orElse(List.of());
    }

    private static Finding found(RuleBook rules, Phrase message) {
        return new Finding(RULE, rules.severity(RULE), message);
    }
}

package id.petapam.rules.check;

import id.petapam.model.OperationType;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import java.util.Optional;
import java.util.OptionalInt;

/** a station has no more registered voters than the law allows: 300 at a Pemilu, 600 at a Pilkada. */
public final class VoterCount {

    private static final String RULE = "R-18";

    private VoterCount() {}

    /** The most a station may have; empty where the rule is off or says nothing for this kind of vote. */
    public static OptionalInt most(RuleBook rules, OperationType type) {
        String key = RULE + "." + type;
        return rules.isOn(RULE) && rules.values().containsKey(key)
                ? OptionalInt.of(rules.whole(key))
                : OptionalInt.empty();
    }

    public static Optional<Finding> check(RuleBook rules, OperationType type, Optional<Integer> voters) {
        OptionalInt most = most(rules, type);
        return most.isPresent() && voters.isPresent() && voters.get() > most.getAsInt()
                ? Optional.of(new Finding(
                        RULE, rules.severity(RULE), Phrase.of("rule.R-18", voters.get(), most.getAsInt(), type)))
                : Optional.empty();
    }
}

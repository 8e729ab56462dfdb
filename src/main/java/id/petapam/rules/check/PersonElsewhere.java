package id.petapam.rules.check;

import id.petapam.model.Assignment;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * nobody stands in two places at the same time, in one phase or in two whose times overlap. A pair that goes on at
 * its post, from the voting to the escort of its boxes, is in one place.
 */
public final class PersonElsewhere {

    private static final String RULE = "R-10";

    private PersonElsewhere() {}

    /** Before a person is sent, tells where he already is. */
    public static Optional<Finding> check(Plan plan, PhaseId phase, PersonId person, Post to) {
        List<Assignment> others = plan.index().assignmentsOf(phase, person).stream()
                .filter(assignment -> !assignment.post().equals(to))
                .toList();
        return plan.rules().isOn(RULE) && !others.isEmpty()
                ? Optional.of(
                        new Finding(RULE, plan.rules().severity(RULE), Phrase.of("rule.R-10.elsewhere", others.size())))
                : Optional.empty();
    }

    /** A person who is in two places at once already: names two of them, with their times. */
    public static Optional<Finding> check(RuleBook rules, List<Duty> duties) {
        if (!rules.isOn(RULE) || duties.size() < 2) {
            return Optional.empty();
        }
        List<Duty> clashing = duties.stream()
                .filter(one -> duties.stream().anyMatch(one::clashesWith))
                .toList();
        if (clashing.isEmpty()) {
            return Optional.empty();
        }
        Duty first = clashing.get(0);
        Duty other = clashing.stream().filter(first::clashesWith).findFirst().orElseThrow();
        Phrase message = clashing.size() == 2
                ? Phrase.of("rule.R-10", first.told(), other.told())
                : Phrase.of("rule.R-10.many", clashing.size(), first.told(), other.told());
        return Optional.of(new Finding(
                RULE,
                rules.severity(RULE),
                message,
                clashing.stream().map(Duty::fact).sorted().toList()));
    }
}

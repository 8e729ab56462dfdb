package id.petapam.rules.check;

import id.petapam.model.Assignment;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import java.util.List;
import java.util.Optional;

/** nobody stands in two places at the same time. Before a person is sent, tells where he already is. */
public final class PersonElsewhere {

    private static final String RULE = "R-10";

    private PersonElsewhere() {}

    public static Optional<Finding> check(Plan plan, PhaseId phase, PersonId person, Post to) {
        List<Assignment> others = plan.index().assignmentsOf(phase, person).stream()
                .filter(assignment -> !assignment.post().equals(to))
                .toList();
        return plan.rules().isOn(RULE) && !others.isEmpty()
                ? Optional.of(
                        new Finding(RULE, plan.rules().severity(RULE), Phrase.of("rule.R-10.elsewhere", others.size())))
                : Optional.empty();
    }
}

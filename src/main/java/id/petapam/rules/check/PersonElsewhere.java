package id.petapam.rules.check;

import id.petapam.model.Assignment;
import id.petapam.model.PersonId;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.RuleBook;
import id.petapam.model.TimeWindow;
import java.util.List;
import java.util.Optional;

/** nobody stands in two places at the same time. */
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

    /** A person who is in two places at once already; an assignment without times lasts for its whole phase. */
    public static Optional<Finding> check(RuleBook rules, List<Assignment> assignments) {
        if (!rules.isOn(RULE)) {
            return Optional.empty();
        }
        List<Assignment> clashing = assignments.stream()
                .filter(one -> assignments.stream()
                        .anyMatch(other -> other != one && overlap(one, other) && !isOneCommand(one, other)))
                .toList();
        return clashing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        RULE,
                        rules.severity(RULE),
                        Phrase.of("rule.R-10", clashing.size()),
                        clashing.stream()
                                .map(assignment -> assignment.post().id().value())
                                .sorted()
                                .toList()));
    }

    /** Who controls several kecamatan is asked about by R-13. */
    private static boolean isOneCommand(Assignment one, Assignment other) {
        return one.post() instanceof Post.OfDistrict && other.post() instanceof Post.OfDistrict;
    }

    private static boolean overlap(Assignment one, Assignment other) {
        if (one.window().isEmpty() || other.window().isEmpty()) {
            return one.phase().equals(other.phase());
        }
        TimeWindow a = one.window().get();
        TimeWindow b = other.window().get();
        return begins(a).compareTo(ends(b)) < 0 && begins(b).compareTo(ends(a)) < 0;
    }

    private static Long begins(TimeWindow window) {
        return window.fromDay() * 1440L + window.from().toSecondOfDay() / 60;
    }

    private static Long ends(TimeWindow window) {
        return window.toDay() * 1440L + window.to().toSecondOfDay() / 60;
    }
}

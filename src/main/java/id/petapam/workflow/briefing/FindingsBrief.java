package id.petapam.workflow.briefing;

import id.petapam.model.Severity;
import java.util.List;

/**
 * What is still wrong with the plan, counted: never about whom.
 *
 * @param rules gravest first
 * @param accepted findings that a planner accepted with a reason
 */
public record FindingsBrief(List<RuleCount> rules, int accepted) {

    public FindingsBrief {
        rules = List.copyOf(rules);
    }

    /**
     * All open findings of one rule and severity.
     *
     * @param where kecamatan with the most of them, at most three
     */
    public record RuleCount(String rule, Severity severity, int count, List<Place> where) {

        public RuleCount {
            where = List.copyOf(where);
        }
    }

    /** A kecamatan and how many there. */
    public record Place(String district, int count) {}

    public int count(Severity severity) {
        return rules.stream()
                .filter(rule -> rule.severity() == severity)
                .mapToInt(RuleCount::count)
                .sum();
    }
}

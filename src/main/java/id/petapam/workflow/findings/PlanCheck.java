package id.petapam.workflow.findings;

import id.petapam.model.AcceptedFinding;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.rules.check.PlanFinding;
import id.petapam.workflow.AccessTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found in a plan, gravest first, then by rule, then by place. */
public final class PlanCheck {

    private final Plan plan;
    private final PhaseId phase;
    private final List<PlanFinding> open;
    private final Map<PlanFinding, AcceptedFinding> accepted;
    private final AccessTable access;
    private final RuleBook rules;
    private final Memory memory;

    PlanCheck(
            Plan plan,
            PhaseId phase,
            List<PlanFinding> open,
            Map<PlanFinding, AcceptedFinding> accepted,
            AccessTable access,
            RuleBook rules,
            Memory memory) {
        this.plan = plan;
        this.phase = phase;
        this.open = List.copyOf(open);
        this.accepted = Collections.unmodifiableMap(accepted);
        this.access = access;
        this.rules = rules;
        this.memory = memory;
    }

    PlanCheck with(List<PlanFinding> newOpen, Map<PlanFinding, AcceptedFinding> newAccepted) {
        return new PlanCheck(plan, phase, newOpen, newAccepted, access, rules, memory);
    }

    /** The plan that was looked at. */
    public Plan plan() {
        return plan;
    }

    /** The phase whose assignments were looked at. */
    public PhaseId phase() {
        return phase;
    }

    /** How the stations of this plan can be reached, on which some findings rest. */
    public AccessTable access() {
        return access;
    }

    /** What nobody has accepted. */
    public List<PlanFinding> open() {
        return open;
    }

    /** What is silent because a planner accepted it, and the facts are still those. */
    public Map<PlanFinding, AcceptedFinding> accepted() {
        return accepted;
    }

    public Optional<AcceptedFinding> acceptanceOf(PlanFinding finding) {
        return Optional.ofNullable(accepted.get(finding));
    }

    /** How many open findings are as grave as this. */
    public int count(Severity severity) {
        return (int) open.stream().filter(f -> f.severity() == severity).count();
    }

    /** How many things were looked at anew for this check; the rest was known from the check before. */
    public int computed() {
        return memory.computed();
    }

    RuleBook rules() {
        return rules;
    }

    Memory memory() {
        return memory;
    }
}

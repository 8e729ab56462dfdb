package id.petapam.workflow.findings;

import id.petapam.edit.AcceptFindings;
import id.petapam.edit.WithdrawAcceptedFindings;
import id.petapam.model.AcceptedFinding;
import id.petapam.rules.check.PlanFinding;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Accepts findings with a reason: they are silent until their facts change. Takes that back, too. */
public final class AcceptFinding {

    private final Supplier<LocalDate> today;

    public AcceptFinding(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** @param reason in the planner's words; an edit without one is refused */
    public AcceptFindings accept(List<PlanFinding> findings, String reason) {
        return new AcceptFindings(findings.stream()
                .map(finding -> new AcceptedFinding(
                        finding.rule(),
                        finding.subject().kind(),
                        finding.subject().id().value(),
                        finding.detail(),
                        finding.digest(),
                        reason.strip(),
                        today.get()))
                .toList());
    }

    /** The same, made at once on an open plan. */
    public Applied accept(OpenedPlan plan, List<PlanFinding> findings, String reason) {
        return findings.isEmpty() ? Applied.nothing() : Applied.to(plan, accept(findings, reason));
    }

    public WithdrawAcceptedFindings withdraw(List<AcceptedFinding> accepted) {
        return new WithdrawAcceptedFindings(
                accepted.stream().map(AcceptedFinding::id).toList());
    }
}

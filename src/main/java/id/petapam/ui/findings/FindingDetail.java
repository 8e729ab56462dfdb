package id.petapam.ui.findings;

import id.petapam.model.AcceptedFinding;
import id.petapam.model.Severity;
import id.petapam.rules.check.PlanFinding;
import id.petapam.workflow.findings.Fix;
import java.util.List;

/**
 * What is picked in the list, in words, and what can be done about it.
 *
 * @param title number and name of the rule; how many findings, where several rules are picked
 * @param place what it is about, or how many
 * @param message what is wrong; empty for several that differ
 * @param why what the rule is for
 * @param open those of the picked findings that are not accepted
 * @param accepted the acceptances of the others
 * @param reason why they were accepted, where all say the same; else empty
 */
public record FindingDetail(
        Severity severity,
        String title,
        String place,
        String message,
        String why,
        List<Fix> fixes,
        List<PlanFinding> open,
        List<AcceptedFinding> accepted,
        String reason) {

    public FindingDetail {
        fixes = List.copyOf(fixes);
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }
}

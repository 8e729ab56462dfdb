package id.petapam.workflow.findings;

import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.report.OpenFinding;
import id.petapam.workflow.OpenFindings;
import java.util.List;

/** The open findings of a check with the names of their places, for paper. */
public final class PaperFindings implements OpenFindings {

    private final CheckPlan check;

    public PaperFindings(CheckPlan check) {
        this.check = check;
    }

    @Override
    public List<OpenFinding> of(Plan plan, PhaseId phase) {
        return check.check(plan, phase).open().stream()
                .map(finding -> new OpenFinding(finding, SubjectName.of(plan, finding.subject())))
                .toList();
    }
}

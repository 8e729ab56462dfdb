package id.petapam.workflow.propose;

import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.StudyAccess;
import java.util.Optional;

/** Makes ready to explain a plan as it stands. Ways take seconds where the region is large; each question after is quick. */
public final class ExplainPlan {

    private final StudyAccess access;

    public ExplainPlan(StudyAccess access) {
        this.access = access;
    }

    /**
     * For work off the screen thread.
     *
     * @param known access of an earlier state of the plan
     * @throws Problem if the plan has no stations, saying what to do
     */
    public PlanReasons reasons(Plan plan, PhaseId phase, Optional<AccessTable> known) {
        if (plan.stations().isEmpty()) {
            throw Problem.of("propose.no-stations");
        }
        return new PlanReasons(StandingProblem.of(plan, phase, access.study(plan, known)));
    }
}

package id.petapam.ui.common;

import id.petapam.edit.History;
import id.petapam.edit.PlanSession;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.workflow.Assessment;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the window shows at one moment: a plan that is on disk, what is derived from it, and where its history stands.
 *
 * @param plan the empty plan while none is open
 * @param phase whose assignments are shown
 * @param derived need, staffing and balance of just this plan and phase; empty while no plan is open
 * @param file where the plan lives; empty while none is open, or for a plan that lives in memory only
 */
public record DeskState(Plan plan, History history, PhaseId phase, Optional<Assessment> derived, Optional<Path> file) {

    /** No plan is open. */
    public static DeskState none() {
        return new DeskState(Plan.empty(), History.EMPTY, Phase.VOTING, Optional.empty(), Optional.empty());
    }

    static DeskState of(PlanSession session, PhaseId phase, Optional<Path> file) {
        Plan plan = session.plan();
        return new DeskState(plan, session.history(), phase, Optional.of(Assessment.of(plan, phase)), file);
    }

    public boolean isOpen() {
        return !plan.isEmpty();
    }

    /** Fails while no plan is open. */
    public Assessment assessment() {
        return derived.orElseThrow();
    }
}

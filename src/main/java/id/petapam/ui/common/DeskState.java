package id.petapam.ui.common;

import id.petapam.edit.History;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the window shows at one moment: a plan that is on disk, and where its history stands.
 *
 * @param plan the empty plan while none is open
 * @param phase whose assignments are shown
 * @param file where the plan lives; empty while none is open
 */
public record DeskState(Plan plan, History history, PhaseId phase, Optional<Path> file) {

    /** No plan is open. */
    public static DeskState none() {
        return new DeskState(Plan.empty(), History.EMPTY, id.petapam.model.Phase.VOTING, Optional.empty());
    }

    public boolean isOpen() {
        return !plan.isEmpty();
    }
}

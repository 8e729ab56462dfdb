package id.petapam.workflow.propose;

import id.petapam.edit.Edit;
import id.petapam.job.Progress;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Vehicle;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.movement.Movement;
import java.util.List;
import java.util.Optional;

/**
 * What the vessels of a plan cannot carry of a proposal: no more people get to a post on the water than boats have seats
 * on the trips there is time for. Looked at where the plan names its vessels; else nothing is known of them.
 */
final class VesselCheck {

    private VesselCheck() {}

    /** One sentence for each pier from which people cannot leave in time. */
    static List<Phrase> of(Plan plan, PhaseId phase, Optional<Edit> edit, MakeMovement maker, AccessTable known) {
        if (edit.isEmpty() || plan.vehicles().values().stream().noneMatch(Vehicle::isVessel)) {
            return List.of();
        }
        Plan after = plan.with(edit.get().changes(plan));
        Movement movement = maker.of(after, phase, Progress.NONE, Optional.of(known));
        return movement.lacking().stream()
                .map(one -> Phrase.of("propose.vessels", one.told()))
                .toList();
    }
}

package id.petapam.workflow.movement;

import id.petapam.model.Phrase;
import id.petapam.model.VehicleKind;
import id.petapam.planner.movement.Unserved;
import java.util.Optional;

/**
 * People who stay behind at one place.
 *
 * @param reason NO_VESSEL, TOO_FEW or TOO_FAR
 * @param pier its name; may be empty
 * @param more vessels that carry all of them; 0 where none do
 * @param moreAtLeast no fewer do
 */
public record Lacking(
        String reason, String pier, int heads, int more, int moreAtLeast, Optional<VehicleKind> kind, Phrase told) {

    static Lacking of(Unserved one, Phrase told) {
        return new Lacking(
                one.reason().name(), one.boardsAt(), one.heads(), one.more(), one.moreAtLeast(), one.kind(), told);
    }
}

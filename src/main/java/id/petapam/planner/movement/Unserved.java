package id.petapam.planner.movement;

import id.petapam.model.VehicleKind;
import java.util.List;
import java.util.Optional;

/**
 * People who cannot be carried from one place.
 *
 * @param boardsAt name of the pier; may be empty
 * @param heads who stay behind
 * @param last minute before which they would have to board
 * @param more how many vessels more carry all of them; 0 where none would
 * @param moreAtLeast no fewer do
 * @param kind of those vessels
 */
public record Unserved(
        Reason reason,
        String boardsAt,
        List<Party> parties,
        int heads,
        int last,
        int more,
        int moreAtLeast,
        Optional<VehicleKind> kind) {

    /** Why. */
    public enum Reason {
        /** No vessel is near. */
        NO_VESSEL,
        /** Those that are there cannot make so many trips. */
        TOO_FEW,
        /** No vessel gets there by daylight in time. */
        TOO_FAR
    }

    public Unserved {
        parties = List.copyOf(parties);
    }
}

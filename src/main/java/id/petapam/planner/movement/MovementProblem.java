package id.petapam.planner.movement;

import id.petapam.model.VehicleKind;
import java.util.List;

/**
 * Who has to get where, and what carries them.
 *
 * @param usual the vessel of which more would be wanted where there is none; its home does not matter
 */
public record MovementProblem(List<Party> parties, List<Carrier> carriers, MovementNumbers numbers, Usual usual) {

    /** Seats and speed of a vessel. */
    public record Usual(VehicleKind kind, int seats, int speedKmh) {}

    public MovementProblem {
        parties = List.copyOf(parties);
        carriers = List.copyOf(carriers);
    }
}

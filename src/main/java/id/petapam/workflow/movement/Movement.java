package id.petapam.workflow.movement;

import id.petapam.model.Phase;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.planner.movement.MovementPlan;
import java.util.List;

/**
 * The movement plan of a phase.
 *
 * @param plan it was made for
 * @param lines people who leave together, by time of leaving
 * @param lacking who stays behind, pier by pier
 * @param notes what to know of it
 * @param seconds how long it took
 */
public record Movement(
        Plan plan,
        Phase phase,
        MovementPlan made,
        List<MovementLine> lines,
        List<Lacking> lacking,
        List<Phrase> notes,
        double seconds) {

    public Movement {
        lines = List.copyOf(lines);
        lacking = List.copyOf(lacking);
        notes = List.copyOf(notes);
    }

    /** People who leave. */
    public int people() {
        return made.heads();
    }

    /** People who cannot. */
    public int unservedPeople() {
        return made.unservedHeads();
    }

    public int boatTrips() {
        return made.boatTrips();
    }

    /** "412 orang berangkat dalam 198 perintah gerak ...". */
    public Phrase headline() {
        if (lines.isEmpty() && made.unserved().isEmpty()) {
            return Phrase.of("movement.nobody");
        }
        return made.unserved().isEmpty()
                ? Phrase.of("movement.all", made.heads(), made.boatTrips())
                : Phrase.of("movement.some", made.heads(), made.heads() + made.unservedHeads(), made.unservedHeads());
    }
}

package id.petapam.workflow;

import id.petapam.model.AssignmentId;
import id.petapam.model.Headcount;
import id.petapam.model.PersonId;
import id.petapam.model.UnitId;
import java.util.List;
import java.util.Optional;

/** What a planner drags. */
public sealed interface DragLoad {

    /**
     * Heads of a unit.
     *
     * @param heads how many for each post; empty: as many as the post still needs
     */
    record OfUnit(UnitId unit, Optional<Headcount> heads) implements DragLoad {}

    /** Persons by name. */
    record OfPersons(List<PersonId> persons) implements DragLoad {
        public OfPersons {
            persons = List.copyOf(persons);
        }
    }

    /** A team that stands at a post already. */
    record OfTeam(AssignmentId assignment) implements DragLoad {}
}

package id.petapam.planner.assign;

import id.petapam.model.Minutes;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import java.util.Optional;

/** How long a unit travels from where it starts to a post. Answers the same whenever it is asked. */
@FunctionalInterface
public interface UnitTravel {

    /** Empty where the unit cannot get there: it is then never sent. */
    Optional<Minutes> from(UnitId unit, Post post);
}

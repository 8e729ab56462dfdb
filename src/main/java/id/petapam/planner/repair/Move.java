package id.petapam.planner.repair;

import id.petapam.model.Headcount;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import java.util.Optional;

/**
 * Officers of one unit who go somewhere else than planned.
 *
 * @param from where they stood; empty: where the unit starts from
 * @param to where they go; empty: they are not needed any more, or are no longer there
 * @param heads 1 or more
 */
public record Move(UnitId unit, Optional<Post> from, Optional<Post> to, Headcount heads) {

    /** Somebody gets a new order to go to a post. */
    public boolean isOrder() {
        return to.isPresent();
    }
}

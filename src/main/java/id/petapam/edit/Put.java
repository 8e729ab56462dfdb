package id.petapam.edit;

import id.petapam.model.Change;
import id.petapam.model.Entity;
import id.petapam.model.Plan;
import java.util.Optional;

/** Adds a thing or replaces the one with its id. */
final class Put {

    private Put() {}

    /** Empty where the plan has exactly this already. */
    static Optional<Change> change(Plan plan, Entity after) {
        Optional<Entity> before = plan.find(after.kind(), after.id());
        if (before.isEmpty()) {
            return Optional.of(Change.added(after));
        }
        return before.get().equals(after) ? Optional.empty() : Optional.of(Change.replaced(before.get(), after));
    }
}

package id.petapam.ui.common;

import id.petapam.model.Phrase;
import id.petapam.model.StationId;
import id.petapam.rules.access.StationAccess;
import id.petapam.workflow.AccessTable;
import java.util.Optional;

/**
 * How stations can be reached, as far as it is computed at this moment.
 *
 * @param table of the plan on the desk; of an earlier state of it while it is being computed anew; empty while the first
 *     study runs or no plan is open
 * @param counting a study runs
 * @param problem why there is no table for the plan on the desk; empty while nothing went wrong
 */
public record AccessState(Optional<AccessTable> table, boolean counting, Optional<Phrase> problem) {

    public static final AccessState NONE = new AccessState(Optional.empty(), false, Optional.empty());

    static AccessState of(AccessTable table) {
        return new AccessState(Optional.of(table), false, Optional.empty());
    }

    AccessState beingCounted() {
        return new AccessState(table, true, Optional.empty());
    }

    AccessState failed(Phrase sentence) {
        return new AccessState(Optional.empty(), false, Optional.of(sentence));
    }

    /** What is known about a station; empty while it was not studied yet. */
    public Optional<StationAccess> of(StationId station) {
        return table.flatMap(t -> t.of(station));
    }
}

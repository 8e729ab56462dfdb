package id.petapam.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one edit changes: things before and after, and personal values that come new. Personal values are only ever
 * added (under new keys); undo leaves them, so that redo finds them again.
 */
public record ChangeSet(List<Change> changes, List<PersonalData> personal) {

    public ChangeSet {
        changes = List.copyOf(changes);
        personal = List.copyOf(personal);
    }

    public static ChangeSet of(List<Change> changes) {
        return new ChangeSet(changes, List.of());
    }

    /** Takes back these changes: the last one first. */
    public ChangeSet inverse() {
        List<Change> back = new ArrayList<>(changes.size());
        changes.forEach(change -> back.add(change.inverse()));
        Collections.reverse(back);
        return ChangeSet.of(back);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && personal.isEmpty();
    }
}

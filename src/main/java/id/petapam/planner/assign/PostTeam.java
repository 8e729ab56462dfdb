package id.petapam.planner.assign;

import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.UnitId;
import java.util.Map;
import java.util.Optional;

/**
 * Who serves one post.
 *
 * @param pinned as it was and stays
 * @param proposed on top of the pinned, by unit
 * @param missing officers, 0 or more
 * @param longest travel of those proposed; empty if nobody is
 */
public record PostTeam(
        PostNeed need,
        Map<UnitId, Headcount> pinned,
        Map<UnitId, Headcount> proposed,
        Headcount missing,
        Optional<Minutes> longest) {

    /** Officers of more than one unit serve together. */
    public boolean isMixed() {
        return proposed.keySet().size() > 1
                || proposed.size() == 1 && !pinned.isEmpty() && !pinned.keySet().equals(proposed.keySet());
    }
}

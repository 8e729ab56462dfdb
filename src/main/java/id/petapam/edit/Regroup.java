package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.Change;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What happens to groups and their teams when stations leave them. */
final class Regroup {

    private Regroup() {}

    /** Stations leave their groups; a group that becomes empty goes, and its team with it. */
    static List<Change> leave(Plan plan, Collection<StationId> stations) {
        Set<StationId> leaving = new HashSet<>(stations);
        Set<StationGroup> touched = new java.util.LinkedHashSet<>();
        stations.forEach(id -> plan.index().groupOf(id).ifPresent(touched::add));
        List<Change> changes = new ArrayList<>();
        for (StationGroup group : touched) {
            List<StationId> rest = group.stations().stream()
                    .filter(id -> !leaving.contains(id))
                    .toList();
            if (rest.isEmpty()) {
                changes.addAll(Seats.vacate(plan, new Post.OfGroup(group.id())));
                changes.add(Change.removed(group));
            } else {
                changes.add(Change.replaced(group, group.withStations(rest)));
            }
        }
        return changes;
    }

    /** Assignments that stand at single stations, in all phases. */
    static List<Assignment> atStations(Plan plan, Collection<StationId> stations) {
        List<Assignment> found = new ArrayList<>();
        for (StationId id : stations) {
            plan.phases().keySet().forEach(phase -> plan.index()
                    .assignmentAt(phase, new Post.OfStation(id))
                    .ifPresent(found::add));
        }
        return found;
    }
}

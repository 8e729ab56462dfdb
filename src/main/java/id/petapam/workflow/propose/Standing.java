package id.petapam.workflow.propose;

import id.petapam.model.GroupId;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.planner.grouping.GroupingProblem;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a plan stays as it is when groups and teams are proposed. */
final class Standing {

    private final Plan plan;
    private final boolean regroup;
    private final Set<Post> manned = new HashSet<>();

    /** @param regroup groups in which nobody stands and that have no pattern of their own may be made anew */
    Standing(Plan plan, boolean regroup) {
        this.plan = plan;
        this.regroup = regroup;
        plan.assignments().values().forEach(assignment -> manned.add(assignment.post()));
    }

    /** Posts at which somebody stands in a phase. */
    Set<Post> posts(PhaseId phase) {
        return plan.assignments().values().stream()
                .filter(assignment -> assignment.phase().equals(phase))
                .map(assignment -> assignment.post())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Stations that may be grouped: somebody who stands at a single station stays there. */
    private List<PollingStation> free() {
        return plan.stations().values().stream()
                .filter(station -> !manned.contains(new Post.OfStation(station.id())))
                .toList();
    }

    /** What is to be grouped around the groups that stay. */
    List<GroupingProblem.Pot> pots() {
        return GroupingProblem.pots(plan, free(), groups());
    }

    /** Groups that stay. One that cannot be taken apart as a whole stays too. */
    Set<GroupId> groups() {
        Set<GroupId> kept = plan.groups().values().stream()
                .filter(group -> !regroup || stays(group))
                .map(StationGroup::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (regroup) {
            Set<StationId> inPots = new HashSet<>();
            GroupingProblem.pots(plan, free(), kept)
                    .forEach(pot -> pot.stations().forEach(station -> inPots.add(station.id())));
            plan.groups().values().stream()
                    .filter(group -> !inPots.containsAll(group.stations()))
                    .forEach(group -> kept.add(group.id()));
        }
        return kept;
    }

    private boolean stays(StationGroup group) {
        return group.ownPattern().isPresent() || manned.contains(new Post.OfGroup(group.id()));
    }
}

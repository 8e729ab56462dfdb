package id.petapam.edit;

import id.petapam.model.Assignment;
import id.petapam.model.Change;
import id.petapam.model.ChangeSet;
import id.petapam.model.PhaseId;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Slot;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes groups. Stations leave the groups they were in; teams that stood at single stations of a new group become the
 * team of that group. Whether a group is sound is checked before, by the rules.
 */
public record MakeGroups(List<StationGroup> groups) implements Edit {

    public MakeGroups {
        groups = List.copyOf(groups);
    }

    @Override
    public String kind() {
        return "make-groups";
    }

    @Override
    public Phrase summary(Plan before) {
        int stations = groups.stream().mapToInt(g -> g.stations().size()).sum();
        return Phrase.of("edit.make-groups", groups.size(), stations);
    }

    @Override
    public ChangeSet changes(Plan before) {
        List<StationId> all =
                groups.stream().flatMap(g -> g.stations().stream()).toList();
        List<Change> changes = new ArrayList<>(Regroup.leave(before, all));
        for (StationGroup group : groups) {
            changes.add(Change.added(group));
            Map<PhaseId, List<Assignment>> byPhase = new LinkedHashMap<>();
            Regroup.atStations(before, group.stations())
                    .forEach(a -> byPhase.computeIfAbsent(a.phase(), p -> new ArrayList<>())
                            .add(a));
            byPhase.values().forEach(teams -> changes.addAll(joined(before, teams, new Post.OfGroup(group.id()))));
        }
        return ChangeSet.of(changes);
    }

    private static List<Change> joined(Plan plan, List<Assignment> assignments, Post post) {
        List<Change> changes = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        assignments.forEach(a -> slots.addAll(plan.teams().get(a.team()).slots()));
        Assignment first = assignments.get(0);
        Team team = plan.teams().get(first.team());
        if (assignments.size() > 1) {
            changes.add(Change.replaced(team, team.withSlots(slots)));
        }
        changes.add(Change.replaced(first, first.withPost(post)));
        for (Assignment other : assignments.subList(1, assignments.size())) {
            changes.add(Change.removed(other));
            changes.add(Change.removed(plan.teams().get(other.team())));
        }
        return changes;
    }
}

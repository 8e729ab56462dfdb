package id.petapam.workflow.propose;

import id.petapam.model.GroupId;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.planner.grouping.ProposedGroup;
import id.petapam.planner.grouping.TriedGroup;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.StationWays;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stations that stand alone though their pattern is for several, put into the groups of their class and kecamatan that
 * have room: where it breaks no more rules and adds least to the patrol. A station at which somebody stands,
 * and a group with a pattern of its own, stay as they are.
 */
final class JoinAlone {

    private final Plan plan;
    private final GroupingProblem problem;

    JoinAlone(AccessTable table) {
        this.plan = table.plan();
        StationWays ways = new StationWays(table);
        this.problem = GroupingProblem.of(
                table.numbers().orElseThrow().rules(),
                GroupingProblem.pots(plan, plan.stations().values(), Set.of()),
                ways::metres,
                ways::isAcrossWater,
                0);
    }

    Map<StationId, GroupId> joins() {
        Map<StationId, GroupId> joins = new LinkedHashMap<>();
        Set<Post> manned =
                plan.assignments().values().stream().map(one -> one.post()).collect(Collectors.toSet());
        for (GroupingProblem.Pot pot : problem.pots()) {
            Map<GroupId, List<StationId>> groups = new LinkedHashMap<>();
            plan.groups().values().stream().filter(group -> fits(group, pot)).forEach(group -> groups.put(
                    group.id(), group.stations()));
            for (PollingStation station : pot.stations()) {
                boolean alone = plan.index().groupOf(station.id()).isEmpty()
                        && !manned.contains(new Post.OfStation(station.id()));
                if (alone) {
                    join(pot, station.id(), groups, joins);
                }
            }
        }
        return joins;
    }

    private static boolean fits(StationGroup group, GroupingProblem.Pot pot) {
        return group.ownPattern().isEmpty()
                && group.district().equals(pot.district())
                && group.stationClass() == pot.stationClass()
                && pot.stations().stream().map(PollingStation::id).toList().containsAll(group.stations());
    }

    private void join(
            GroupingProblem.Pot pot,
            StationId station,
            Map<GroupId, List<StationId>> groups,
            Map<StationId, GroupId> joins) {
        GroupId best = null;
        long least = Long.MAX_VALUE;
        for (Map.Entry<GroupId, List<StationId>> group : groups.entrySet()) {
            if (group.getValue().size() < pot.pattern().stations()) {
                ProposedGroup now = TriedGroup.of(problem, pot, group.getValue());
                ProposedGroup with = TriedGroup.of(problem, pot, with(group.getValue(), station));
                long more = with.patrol() - now.patrol();
                if (with.breaches() <= now.breaches() && more < least) {
                    best = group.getKey();
                    least = more;
                }
            }
        }
        if (best != null) {
            joins.put(station, best);
            groups.put(best, with(groups.get(best), station));
        }
    }

    private static List<StationId> with(List<StationId> stations, StationId more) {
        List<StationId> all = new ArrayList<>(stations);
        all.add(more);
        return all;
    }
}

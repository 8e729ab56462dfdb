package id.petapam.planner.grouping;

import id.petapam.geo.Metres;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Describes stations as a group, whether proposed or only thought of. */
public final class TriedGroup {

    private TriedGroup() {}

    /**
     * These stations of a pot as one group.
     *
     * @throws IllegalArgumentException if they are none or more than one group holds
     */
    public static ProposedGroup of(GroupingProblem problem, GroupingProblem.Pot pot, List<StationId> stations) {
        if (stations.isEmpty() || stations.size() > pot.pattern().stations()) {
            throw new IllegalArgumentException("no group has " + stations.size() + " stations");
        }
        List<PollingStation> members =
                pot.stations().stream().filter(s -> stations.contains(s.id())).toList();
        GroupingProblem.Pot alone = new GroupingProblem.Pot(pot.district(), pot.stationClass(), pot.pattern(), members);
        int[] all = IntStream.range(0, members.size()).toArray();
        return of(alone, new PotGround(problem, alone), all);
    }

    static ProposedGroup of(GroupingProblem.Pot pot, PotGround ground, int[] group) {
        List<PollingStation> stations = IntStream.of(group)
                .mapToObj(pot.stations()::get)
                .sorted(Comparator.comparing(PollingStation::id))
                .toList();
        int villages =
                (int) stations.stream().map(PollingStation::village).distinct().count();
        return new ProposedGroup(
                stations.stream().map(PollingStation::id).toList(),
                ground.plainPatrol(group),
                new Metres(ground.spreadOf(group, group.length)),
                new Metres(ground.widest(group.length)),
                ground.isTooWide(group, group.length),
                ground.isSplit(group, group.length),
                villages);
    }
}

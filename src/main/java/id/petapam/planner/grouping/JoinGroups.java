package id.petapam.planner.grouping;

import id.petapam.job.Progress;
import id.petapam.model.GroupId;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.planner.grouping.GroupingProblem.Pot;
import id.petapam.planner.grouping.GroupingProblem.Spread;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stations that were added or moved, or whose class was changed, find a place without the other groups being touched: in
 * groups that have room, the cheapest first, so that no more teams are needed than must be; the rest in groups of their
 * own. Nobody who stands at a group has to go elsewhere.
 */
public final class JoinGroups {

    /**
     * What becomes of the stations.
     *
     * @param grown groups that take stations, with all stations they then have
     * @param fresh groups for those that found no room
     */
    public record Joined(Map<GroupId, List<StationId>> grown, GroupingProposal fresh) {

        public Joined {
            grown = Map.copyOf(grown);
        }
    }

    /** A group that may grow: the numbers of its stations in its pot, with room at the end. */
    private static final class Open {
        final GroupId id;
        final int[] members;
        int size;

        Open(GroupId id, int most) {
            this.id = id;
            members = new int[most];
        }
    }

    private JoinGroups() {}

    /**
     * @param problem pots with all their stations, those in groups and those that look for one
     * @param groups that may grow; stations of a pot that are in none of these and not loose are left alone
     * @param loose stations that look for a group
     */
    public static Joined join(
            GroupingProblem problem, Collection<StationGroup> groups, Set<StationId> loose, Progress progress) {
        Map<GroupId, List<StationId>> grown = new LinkedHashMap<>();
        List<Pot> rest = new ArrayList<>();
        for (Pot pot : problem.pots()) {
            Set<StationId> left = new HashSet<>();
            pot.stations().stream().filter(s -> loose.contains(s.id())).forEach(s -> left.add(s.id()));
            if (!left.isEmpty()) {
                fill(problem, pot, groups, left, grown);
                rest.add(new Pot(
                        pot.district(),
                        pot.stationClass(),
                        pot.pattern(),
                        pot.stations().stream()
                                .filter(s -> left.contains(s.id()))
                                .toList()));
            }
        }
        rest.removeIf(pot -> pot.stations().isEmpty());
        GroupingProblem open = new GroupingProblem(
                problem.rules(),
                rest,
                problem.travel(),
                problem.acrossWater(),
                problem.otherVillage(),
                problem.spread(),
                problem.seed(),
                problem.effort());
        return new Joined(grown, ProposeGroups.propose(open, progress));
    }

    private static void fill(
            GroupingProblem problem,
            Pot pot,
            Collection<StationGroup> groups,
            Set<StationId> left,
            Map<GroupId, List<StationId>> grown) {
        PotGround ground = new PotGround(problem, pot);
        Map<StationId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < pot.stations().size(); i++) {
            numbers.put(pot.stations().get(i).id(), i);
        }
        List<Open> open = open(pot, ground, groups, numbers, left);
        boolean found = true;
        while (found) {
            found = false;
            long least = Long.MAX_VALUE;
            Open best = null;
            int joining = -1;
            for (Open group : open) {
                for (int i = 0; group.size < ground.most() && i < pot.stations().size(); i++) {
                    if (left.contains(pot.stations().get(i).id())) {
                        long more = more(problem, ground, group, i);
                        if (more < least) {
                            least = more;
                            best = group;
                            joining = i;
                        }
                    }
                }
            }
            if (best != null) {
                found = true;
                best.members[best.size++] = joining;
                left.remove(pot.stations().get(joining).id());
                List<StationId> stations = new ArrayList<>();
                for (int i = 0; i < best.size; i++) {
                    stations.add(pot.stations().get(best.members[i]).id());
                }
                grown.put(best.id, stations);
            }
        }
    }

    private static List<Open> open(
            Pot pot,
            PotGround ground,
            Collection<StationGroup> groups,
            Map<StationId, Integer> numbers,
            Set<StationId> left) {
        List<Open> open = new ArrayList<>();
        for (StationGroup group : groups) {
            List<StationId> staying =
                    group.stations().stream().filter(s -> !left.contains(s)).toList();
            boolean here = group.district().equals(pot.district())
                    && group.stationClass() == pot.stationClass()
                    && numbers.keySet().containsAll(staying);
            if (here && !staying.isEmpty() && staying.size() < ground.most()) {
                Open made = new Open(group.id(), ground.most());
                staying.forEach(s -> made.members[made.size++] = numbers.get(s));
                open.add(made);
            }
        }
        return open;
    }

    /** What a group costs more with one station more; where spread is hard, one that breaks it never joins. */
    private static long more(GroupingProblem problem, PotGround ground, Open group, int station) {
        long before = ground.cost(group.members, group.size);
        int broken = ground.breaches(group.members, group.size);
        group.members[group.size] = station;
        boolean breaks = ground.breaches(group.members, group.size + 1) > broken;
        return breaks && problem.spread() == Spread.HARD
                ? Long.MAX_VALUE
                : ground.cost(group.members, group.size + 1) - before;
    }
}

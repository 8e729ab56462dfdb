package id.petapam.bench.side;

import id.petapam.geo.Metres;
import id.petapam.model.PollingStation;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.planner.grouping.GroupingProblem;
import id.petapam.rules.check.GroupSpread;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What groups are worth, counted apart from the planner's own code: groups, those that are too wide, and the
 * shortest net of ways inside them, ways into another village made dearer. For one pot after the other.
 */
public final class GroupScore {

    /** Groups, groups too wide, metres of ways; the first counts first. */
    public record Score(long groups, long breaches, long patrol) {

        static final Score NONE = new Score(0, 0, 0);

        Score plus(Score other) {
            return new Score(groups + other.groups, breaches + other.breaches, patrol + other.patrol);
        }

        Score minus(Score other) {
            return new Score(groups - other.groups, breaches - other.breaches, patrol - other.patrol);
        }
    }

    private final int[][] way;
    private final double[][] apart;
    private final double[] widest;
    private final List<PollingStation> stations;

    GroupScore(GroupingProblem problem, GroupingProblem.Pot pot) {
        stations = pot.stations();
        int n = stations.size();
        way = new int[n][n];
        apart = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                PollingStation one = stations.get(i);
                PollingStation other = stations.get(j);
                way[i][j] = problem.travel().between(one.id(), other.id())
                        + (one.village().equals(other.village()) ? 0 : problem.otherVillage());
                apart[i][j] = GroupSpread.apart(one, other).map(Metres::value).orElse(0.0);
            }
        }
        widest = new double[pot.pattern().stations() + 1];
        for (int size = 0; size < widest.length; size++) {
            widest[size] = GroupSpread.most(problem.rules(), size).value();
        }
    }

    /**
     * All groups that lie in the pots of the problem. A station in no group needs a post of its own and counts as a group.
     *
     * @throws IllegalArgumentException if a group is larger than the pattern, of several pots, or a station in two
     */
    public static Score of(GroupingProblem problem, Collection<StationGroup> groups) {
        Score sum = Score.NONE;
        for (GroupingProblem.Pot pot : problem.pots()) {
            GroupScore score = new GroupScore(problem, pot);
            Map<StationId, Integer> numbers = new HashMap<>();
            pot.stations().forEach(station -> numbers.put(station.id(), numbers.size()));
            Set<StationId> grouped = new HashSet<>();
            for (StationGroup group : groups) {
                if (numbers.containsKey(group.stations().get(0))) {
                    if (group.stations().size() > score.most()
                            || !numbers.keySet().containsAll(group.stations())
                            || !group.stations().stream().allMatch(grouped::add)) {
                        throw new IllegalArgumentException("breaks R-06: " + group);
                    }
                    sum = sum.plus(
                            score.of(group.stations().stream().map(numbers::get).toList()));
                }
            }
            sum = sum.plus(new Score(numbers.size() - grouped.size(), 0, 0));
        }
        return sum;
    }

    /** One group by the numbers of its stations; nothing for none. */
    Score of(List<Integer> members) {
        if (members.isEmpty()) {
            return Score.NONE;
        }
        double far = 0;
        for (int one : members) {
            for (int other : members) {
                far = Math.max(far, apart[one][other]);
            }
        }
        boolean wide = far > widest[Math.min(members.size(), widest.length - 1)];
        return new Score(1, wide ? 1 : 0, net(members));
    }

    /** The shortest net of ways (Prim). */
    private long net(List<Integer> members) {
        int n = members.size();
        int[] station = members.stream().mapToInt(m -> m).toArray();
        int[] near = new int[n];
        Arrays.fill(near, Integer.MAX_VALUE);
        boolean[] in = new boolean[n];
        near[0] = 0;
        long sum = 0;
        for (int step = 0; step < n; step++) {
            int next = -1;
            for (int i = 0; i < n; i++) {
                next = !in[i] && (next < 0 || near[i] < near[next]) ? i : next;
            }
            in[next] = true;
            sum += near[next];
            for (int i = 0; i < n; i++) {
                near[i] = Math.min(near[i], way[station[next]][station[i]]);
            }
        }
        return sum;
    }

    int most() {
        return widest.length - 1;
    }
}

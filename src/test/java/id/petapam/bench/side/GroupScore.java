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
import java.util.List;
import java.util.Map;

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

    /** All groups of a plan that lie in the pots of the problem. */
    public static Score of(GroupingProblem problem, Collection<StationGroup> groups) {
        Score sum = Score.NONE;
        for (GroupingProblem.Pot pot : problem.pots()) {
            GroupScore score = new GroupScore(problem, pot);
            Map<StationId, Integer> numbers = new HashMap<>();
            pot.stations().forEach(station -> numbers.put(station.id(), numbers.size()));
            for (StationGroup group : groups) {
                if (numbers.containsKey(group.stations().get(0))) {
                    sum = sum.plus(
                            score.of(group.stations().stream().map(numbers::get).toList()));
                }
            }
        }
        return sum;
    }

    /** One group by the numbers of its stations; nothing for none. A group larger than the pattern is measured as one. */
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

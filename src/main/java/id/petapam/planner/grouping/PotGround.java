package id.petapam.planner.grouping;

import id.petapam.geo.Metres;
import id.petapam.model.PollingStation;
import id.petapam.model.StationId;
import id.petapam.rules.check.GroupSpread;
import java.util.Arrays;
import java.util.List;

/**
 * The stations of one pot as numbers, and what a group of them costs. One whole number holds the aims in their order:
 * groups before breaches (or the other way round where spread is hard) before patrol.
 *
 * <p>The patrol of a group is the shortest net of ways that joins its stations (a minimum spanning tree): a round
 * through all of them and back is at least as long and at most twice that.
 */
final class PotGround {

    private static final long GREATER = 1L << 52;
    private static final long LESSER = 1L << 40;
    private static final long PATROL = LESSER - 1;

    private final int[][] way;
    /** Metres in a straight line; 0 where it cannot be told. */
    private final int[][] apart;

    private final boolean[][] across;
    private final List<PollingStation> stations;
    private final int otherVillage;
    private final int[] widest;
    private final int widestOfAll;
    private final int most;
    private final long perGroup;
    private final long perBreach;
    private final int[] nearest;
    private final int[] left;

    PotGround(GroupingProblem problem, GroupingProblem.Pot pot) {
        stations = pot.stations();
        otherVillage = problem.otherVillage();
        int n = stations.size();
        most = pot.pattern().stations();
        way = new int[n][n];
        apart = new int[n][n];
        across = new boolean[n][n];
        boolean spreadOn = problem.rules().isOn("R-07");
        boolean waterOn = problem.rules().isOn("R-08");
        for (int i = 0; i < n; i++) {
            StationId one = stations.get(i).id();
            for (int j = 0; j < i; j++) {
                StationId other = stations.get(j).id();
                int travel = Math.min(
                        StationTravel.LONGEST, Math.max(0, problem.travel().between(one, other)));
                way[i][j] = way[j][i] = travel + toOtherVillage(i, j);
                if (spreadOn) {
                    apart[i][j] = apart[j][i] = GroupSpread.apart(stations.get(i), stations.get(j))
                            .map(Metres::value)
                            .map(m -> (int) Math.ceil(m))
                            .orElse(0);
                }
                across[i][j] = across[j][i] = waterOn && problem.acrossWater().test(one, other);
            }
        }
        widest = new int[most + 1];
        for (int size = 0; size <= most; size++) {
            widest[size] =
                    spreadOn ? (int) GroupSpread.most(problem.rules(), size).value() : Integer.MAX_VALUE;
        }
        widestOfAll = Arrays.stream(widest).max().orElseThrow();
        boolean hard = problem.spread() == GroupingProblem.Spread.HARD;
        perGroup = hard ? LESSER : GREATER;
        perBreach = hard ? GREATER : LESSER;
        nearest = new int[Math.max(most, 1)];
        left = new int[Math.max(most, 1)];
    }

    private int toOtherVillage(int one, int other) {
        return stations.get(one).village().equals(stations.get(other).village()) ? 0 : otherVillage;
    }

    int size() {
        return way.length;
    }

    /** Stations that one group holds at most. */
    int most() {
        return most;
    }

    int way(int one, int other) {
        return way[one][other];
    }

    /** How far the two most distant stations of a group of so many may be apart, metres. */
    int widest(int stations) {
        return widest[stations];
    }

    int apart(int one, int other) {
        return apart[one][other];
    }

    boolean isAcross(int one, int other) {
        return across[one][other];
    }

    /** Whether two stations may be in one group of any size without a breach. */
    boolean mayBeTogether(int one, int other) {
        return !across[one][other] && apart[one][other] <= widestOfAll;
    }

    /** What the first {@code count} of these stations cost as a group; nothing for none. */
    long cost(int[] members, int count) {
        if (count == 0) {
            return 0;
        }
        return perGroup + breaches(members, count) * perBreach + patrol(members, count);
    }

    /** 0, 1 or 2: too wide, and split by a river. */
    int breaches(int[] members, int count) {
        return (isTooWide(members, count) ? 1 : 0) + (isSplit(members, count) ? 1 : 0);
    }

    boolean isTooWide(int[] members, int count) {
        return spreadOf(members, count) > widest[count];
    }

    int spreadOf(int[] members, int count) {
        int spread = 0;
        for (int i = 1; i < count; i++) {
            int[] row = apart[members[i]];
            for (int j = 0; j < i; j++) {
                spread = Math.max(spread, row[members[j]]);
            }
        }
        return spread;
    }

    boolean isSplit(int[] members, int count) {
        for (int i = 1; i < count; i++) {
            boolean[] row = across[members[i]];
            for (int j = 0; j < i; j++) {
                if (row[members[j]]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Patrol with ways into other villages as they are. */
    long plainPatrol(int[] members) {
        long sum = 0;
        int[] far = new int[members.length];
        boolean[] in = new boolean[members.length];
        Arrays.fill(far, Integer.MAX_VALUE);
        far[0] = 0;
        for (int step = 0; step < members.length; step++) {
            int next = -1;
            for (int i = 0; i < far.length; i++) {
                next = !in[i] && (next < 0 || far[i] < far[next]) ? i : next;
            }
            in[next] = true;
            sum += far[next];
            for (int i = 0; i < far.length; i++) {
                int plain = way[members[next]][members[i]] - toOtherVillage(members[next], members[i]);
                far[i] = Math.min(far[i], plain);
            }
        }
        return sum;
    }

    /** Length of the shortest net that joins them (Prim). */
    long patrol(int[] members, int count) {
        long sum = 0;
        int open = count - 1;
        for (int i = 0; i < open; i++) {
            left[i] = members[i + 1];
            nearest[i] = way[members[0]][left[i]];
        }
        while (open > 0) {
            int next = 0;
            for (int i = 1; i < open; i++) {
                if (nearest[i] < nearest[next]) {
                    next = i;
                }
            }
            sum += nearest[next];
            int[] row = way[left[next]];
            open--;
            left[next] = left[open];
            nearest[next] = nearest[open];
            for (int i = 0; i < open; i++) {
                nearest[i] = Math.min(nearest[i], row[left[i]]);
            }
        }
        return sum;
    }

    /** Breaches that a sum of costs holds. */
    int breachesIn(long cost) {
        return (int) (perBreach == GREATER ? cost / GREATER : cost % GREATER / LESSER);
    }

    int groupsIn(long cost) {
        return (int) (perGroup == GREATER ? cost / GREATER : cost % GREATER / LESSER);
    }

    long patrolIn(long cost) {
        return cost & PATROL;
    }
}

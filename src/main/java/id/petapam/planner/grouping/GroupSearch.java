package id.petapam.planner.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A good grouping of a large pot: several rows cut at the best places, the best of them improved by moving and swapping
 * stations between neighbouring groups, then a few neighbouring groups thrown together and cut anew, again and again. At
 * first what is a little worse is kept too, less and less so (simulated annealing): the remainders of villages have to
 * travel over several groups until all of them fit. The best of all is what comes out. Every grouping on the way keeps
 * R-06, so it may be stopped at any time.
 */
final class GroupSearch {

    /** Rows that are tried, each from another station. */
    private static final int ROWS = 4;

    /** How many of its nearest stations make another group a neighbour. */
    private static final int NEAR = 20;

    /** How much worse, in metres of patrol, may be kept at the beginning and at the end. */
    private static final double HOT = 5000;

    private static final double COLD = 50;

    /** What a breach counts, in metres of patrol, while it is decided whether something worse is kept. */
    private static final double BREACH = 20_000;

    /** Far more than anything else together. */
    private static final double GROUP = 1e12;

    private final PotGround ground;
    private final Random random;
    private final BooleanSupplier cancelled;
    private final int[][] near;
    private double heat = COLD;
    private long least = Long.MAX_VALUE;
    private List<int[]> best = List.of();
    private int[][] groups;
    private int[] size;
    private int[] groupOf;
    private long[] cost;
    private final int[] one;
    private final int[] other;

    private GroupSearch(PotGround ground, long seed, BooleanSupplier cancelled) {
        this.ground = ground;
        this.random = new Random(seed);
        this.cancelled = cancelled;
        one = new int[ground.most()];
        other = new int[ground.most()];
        near = new int[ground.size()][];
        for (int i = 0; i < near.length; i++) {
            near[i] = nearest(i);
        }
    }

    private int[] nearest(int station) {
        int count = Math.min(NEAR, near.length - 1);
        int[] best = new int[count];
        int found = 0;
        for (int j = 0; j < near.length; j++) {
            if (j == station) {
                continue;
            }
            int at = found < count ? found++ : count;
            while (at > 0 && ground.way(station, j) < ground.way(station, best[at - 1])) {
                if (at < count) {
                    best[at] = best[at - 1];
                }
                at--;
            }
            if (at < count) {
                best[at] = j;
            }
        }
        return best;
    }

    /**
     * Groups of all stations of a pot, at most {@code parts}.
     *
     * @param rounds how often groups are thrown together
     */
    static List<int[]> of(PotGround ground, int parts, long seed, int rounds, BooleanSupplier cancelled) {
        GroupSearch search = new GroupSearch(ground, seed, cancelled);
        search.start(parts);
        search.improveAll();
        search.remember();
        for (int round = 0; round < rounds && !cancelled.getAsBoolean(); round++) {
            search.heat = HOT * Math.pow(COLD / HOT, round / (double) rounds);
            search.throwTogether();
            search.remember();
        }
        return search.best;
    }

    private void remember() {
        long sum = Arrays.stream(cost).sum();
        if (sum < least) {
            least = sum;
            best = IntStream.range(0, groups.length)
                    .filter(g -> size[g] > 0)
                    .mapToObj(g -> Arrays.copyOf(groups[g], size[g]))
                    .toList();
        }
    }

    /** Better always; worse by chance, the less the worse it is. */
    private boolean isKept(long before, long after) {
        double worse = metres(after) - metres(before);
        return worse <= 0 || random.nextDouble() < Math.exp(-worse / heat);
    }

    private double metres(long sum) {
        return ground.groupsIn(sum) * GROUP + ground.breachesIn(sum) * BREACH + ground.patrolIn(sum);
    }

    private void start(int parts) {
        int[] all = IntStream.range(0, ground.size()).toArray();
        List<int[]> first = null;
        long lowest = Long.MAX_VALUE;
        for (int i = 0; i < ROWS && (first == null || !cancelled.getAsBoolean()); i++) {
            int from = i * all.length / ROWS;
            int[] row =
                    i % 2 == 0 ? OrderedCut.alongTree(ground, all, from) : OrderedCut.nearestFirst(ground, all, from);
            List<int[]> cut = OrderedCut.cut(ground, row, parts);
            long sum = cut.stream().mapToLong(g -> ground.cost(g, g.length)).sum();
            if (sum < lowest) {
                lowest = sum;
                first = cut;
            }
        }
        groups = new int[parts][ground.most()];
        size = new int[parts];
        cost = new long[parts];
        groupOf = new int[all.length];
        for (int g = 0; g < first.size(); g++) {
            set(g, first.get(g));
        }
    }

    private void set(int g, int[] members) {
        size[g] = members.length;
        System.arraycopy(members, 0, groups[g], 0, members.length);
        cost[g] = ground.cost(groups[g], size[g]);
        for (int station : members) {
            groupOf[station] = g;
        }
    }

    private void improveAll() {
        boolean better = true;
        while (better && !cancelled.getAsBoolean()) {
            better = false;
            for (int station = 0; station < groupOf.length; station++) {
                better |= improve(station, null);
            }
        }
    }

    /** Moves or swaps a station into a neighbouring group where that is better. */
    private boolean improve(int station, boolean[] within) {
        for (int to : neighbours(station)) {
            if ((within == null || within[to]) && (move(station, to) || swap(station, to))) {
                return true;
            }
        }
        return false;
    }

    private Set<Integer> neighbours(int station) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int by : near[station]) {
            if (groupOf[by] != groupOf[station]) {
                found.add(groupOf[by]);
            }
        }
        return found;
    }

    private boolean move(int station, int to) {
        int from = groupOf[station];
        if (size[to] == ground.most()) {
            return false;
        }
        int rest = without(from, station, one);
        System.arraycopy(groups[to], 0, other, 0, size[to]);
        other[size[to]] = station;
        long left = ground.cost(one, rest);
        long joined = ground.cost(other, size[to] + 1);
        if (left + joined >= cost[from] + cost[to]) {
            return false;
        }
        set(from, Arrays.copyOf(one, rest));
        set(to, Arrays.copyOf(other, size[to] + 1));
        return true;
    }

    private boolean swap(int station, int to) {
        int from = groupOf[station];
        int rest = without(from, station, one);
        for (int i = 0; i < size[to]; i++) {
            int back = groups[to][i];
            one[rest] = back;
            System.arraycopy(groups[to], 0, other, 0, size[to]);
            other[i] = station;
            long left = ground.cost(one, rest + 1);
            if (left < cost[from] + cost[to] && left + ground.cost(other, size[to]) < cost[from] + cost[to]) {
                set(from, Arrays.copyOf(one, rest + 1));
                set(to, Arrays.copyOf(other, size[to]));
                return true;
            }
        }
        return false;
    }

    private int without(int g, int station, int[] into) {
        int count = 0;
        for (int i = 0; i < size[g]; i++) {
            if (groups[g][i] != station) {
                into[count++] = groups[g][i];
            }
        }
        return count;
    }

    /** Two to four neighbouring groups become one heap, are cut anew and improved; the old ones stay if these are not kept. */
    private void throwTogether() {
        int seedStation = random.nextInt(groupOf.length);
        int wanted = 2 + random.nextInt(3);
        Set<Integer> chosen = new LinkedHashSet<>();
        chosen.add(groupOf[seedStation]);
        for (int by : near[seedStation]) {
            if (chosen.size() < wanted) {
                chosen.add(groupOf[by]);
            }
        }
        for (int member : Arrays.copyOf(groups[groupOf[seedStation]], size[groupOf[seedStation]])) {
            for (int by : near[member]) {
                if (chosen.size() < wanted) {
                    chosen.add(groupOf[by]);
                }
            }
        }
        if (chosen.size() < 2) {
            return;
        }
        int[] numbers = chosen.stream().mapToInt(Integer::intValue).toArray();
        List<int[]> old = new ArrayList<>();
        int heap = 0;
        long before = 0;
        for (int g : numbers) {
            old.add(Arrays.copyOf(groups[g], size[g]));
            heap += size[g];
            before += cost[g];
        }
        int[] stations = new int[heap];
        int at = 0;
        for (int[] members : old) {
            System.arraycopy(members, 0, stations, at, members.length);
            at += members.length;
        }
        int[] row = random.nextBoolean()
                ? OrderedCut.nearestFirst(ground, stations, random.nextInt(heap))
                : OrderedCut.alongTree(ground, stations, random.nextInt(heap));
        spread(numbers, OrderedCut.cut(ground, row, numbers.length));
        if (!isKept(before, improveWithin(numbers, stations))) {
            spread(numbers, old);
        }
    }

    private void spread(int[] numbers, List<int[]> members) {
        for (int i = 0; i < numbers.length; i++) {
            set(numbers[i], i < members.size() ? members.get(i) : new int[0]);
        }
    }

    private long improveWithin(int[] numbers, int[] stations) {
        boolean[] within = new boolean[groups.length];
        for (int g : numbers) {
            within[g] = true;
        }
        boolean better = true;
        while (better) {
            better = false;
            for (int station : stations) {
                better |= improve(station, within);
            }
        }
        return Arrays.stream(numbers).mapToLong(g -> cost[g]).sum();
    }

    /** The same groups in an order that does not tell how they were found. */
    static List<int[]> sorted(List<int[]> groups) {
        List<int[]> sorted = new ArrayList<>(groups);
        sorted.forEach(Arrays::sort);
        sorted.sort(Comparator.comparingInt(g -> g[0]));
        return sorted;
    }
}

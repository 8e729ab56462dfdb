package id.petapam.planner.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What no grouping of a pot can be better than.
 *
 * @param groups fewest groups by number alone: stations by size, rounded up
 * @param groupsUnbroken fewest groups of which none is too wide or split by a river: stations that cannot be joined even
 *     by chains of others need groups of their own
 * @param breaches fewest groups that are too wide or split by a river, if there are {@code parts} groups
 * @param patrol what the patrols of {@code parts} groups of this size are together at least
 */
record GroupBounds(int groups, int groupsUnbroken, int breaches, long patrol) {

    static GroupBounds of(PotGround ground, int parts) {
        int[] heaps = heaps(ground);
        int unbroken = Arrays.stream(heaps).map(h -> up(h, ground.most())).sum();
        return new GroupBounds(
                up(ground.size(), ground.most()),
                unbroken,
                breaches(heaps, ground.most(), unbroken, parts),
                shortestWays(ground, ground.size() - parts));
    }

    private static int up(int stations, int most) {
        return (stations + most - 1) / most;
    }

    /** Sizes of the heaps that stations form where those that may be together are joined. */
    private static int[] heaps(PotGround ground) {
        int n = ground.size();
        int[] heapOf = new int[n];
        Arrays.fill(heapOf, -1);
        List<Integer> sizes = new ArrayList<>();
        int[] stack = new int[n];
        for (int start = 0; start < n; start++) {
            if (heapOf[start] >= 0) {
                continue;
            }
            int top = 0;
            int count = 0;
            stack[top++] = start;
            heapOf[start] = start;
            while (top > 0) {
                int at = stack[--top];
                count++;
                for (int next = 0; next < n; next++) {
                    if (heapOf[next] < 0 && ground.mayBeTogether(at, next)) {
                        heapOf[next] = start;
                        stack[top++] = next;
                    }
                }
            }
            sizes.add(count);
        }
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * So many broken groups hold at most {@code broken * most} stations; taken where they save most groups, the rest has
     * to do with the groups that are left.
     */
    private static int breaches(int[] heaps, int most, int unbroken, int parts) {
        int[] rest = Arrays.stream(heaps)
                .map(h -> h % most == 0 ? most : h % most)
                .sorted()
                .toArray();
        int further = Arrays.stream(heaps).map(h -> up(h, most) - 1).sum();
        for (int broken = 0; ; broken++) {
            int room = broken * most;
            int saved = 0;
            int i = 0;
            while (i < rest.length && rest[i] <= room) {
                room -= rest[i++];
                saved++;
            }
            saved += Math.min(further, room / most);
            if (unbroken - saved <= parts - broken || broken >= parts) {
                return broken;
            }
        }
    }

    /**
     * The ways of all groups together are {@code ways}. Of those not longer than a given length, a heap of stations that
     * such ways can join holds at most its stations less the groups that it needs, since each group keeps one way less
     * than it has stations. Joining heaps from the shortest way on, a way counts where it saves a group.
     */
    private static long shortestWays(PotGround ground, int ways) {
        int n = ground.size();
        List<int[]> tree = shortestTree(ground);
        tree.sort(Comparator.comparingInt(way -> way[2]));
        int[] heapOf = new int[n];
        int[] size = new int[n];
        for (int i = 0; i < n; i++) {
            heapOf[i] = i;
            size[i] = 1;
        }
        long sum = 0;
        int open = ways;
        for (int[] way : tree) {
            int one = root(heapOf, way[0]);
            int other = root(heapOf, way[1]);
            int together = size[one] + size[other];
            int saved = up(size[one], ground.most()) + up(size[other], ground.most()) - up(together, ground.most());
            if (saved > 0 && open > 0) {
                sum += way[2];
                open--;
            }
            heapOf[other] = one;
            size[one] = together;
        }
        return sum;
    }

    private static int root(int[] heapOf, int station) {
        int at = station;
        while (heapOf[at] != at) {
            heapOf[at] = heapOf[heapOf[at]];
            at = heapOf[at];
        }
        return at;
    }

    /** From, to, length. */
    private static List<int[]> shortestTree(PotGround ground) {
        int n = ground.size();
        int[] far = new int[n];
        int[] from = new int[n];
        boolean[] in = new boolean[n];
        Arrays.fill(far, Integer.MAX_VALUE);
        List<int[]> tree = new ArrayList<>();
        int next = 0;
        for (int step = 0; step < n; step++) {
            in[next] = true;
            if (step > 0) {
                tree.add(new int[] {from[next], next, far[next]});
            }
            int nearest = -1;
            for (int i = 0; i < n; i++) {
                if (!in[i]) {
                    int way = ground.way(next, i);
                    if (way < far[i]) {
                        far[i] = way;
                        from[i] = next;
                    }
                    nearest = nearest < 0 || far[i] < far[nearest] ? i : nearest;
                }
            }
            next = nearest;
        }
        return tree;
    }
}

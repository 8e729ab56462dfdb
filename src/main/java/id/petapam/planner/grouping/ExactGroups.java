package id.petapam.planner.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best grouping of a small pot, found by trying every group for the first station that is still open. */
final class ExactGroups {

    /** Up to so many stations; 3^13 steps at most. */
    static final int MOST = 13;

    private ExactGroups() {}

    static List<int[]> of(PotGround ground) {
        int n = ground.size();
        int all = (1 << n) - 1;
        long[] group = new long[all + 1];
        int[] members = new int[n];
        for (int set = 1; set <= all; set++) {
            int count = 0;
            for (int i = 0; i < n; i++) {
                if ((set >> i & 1) == 1) {
                    members[count++] = i;
                }
            }
            group[set] = count <= ground.most() ? ground.cost(members, count) : Long.MAX_VALUE;
        }
        long[] best = new long[all + 1];
        int[] taken = new int[all + 1];
        Arrays.fill(best, Long.MAX_VALUE);
        best[0] = 0;
        for (int set = 1; set <= all; set++) {
            int first = Integer.lowestOneBit(set);
            int others = set ^ first;
            for (int part = others; ; part = part - 1 & others) {
                int with = part | first;
                if (group[with] != Long.MAX_VALUE && group[with] + best[set ^ with] < best[set]) {
                    best[set] = group[with] + best[set ^ with];
                    taken[set] = with;
                }
                if (part == 0) {
                    break;
                }
            }
        }
        List<int[]> groups = new ArrayList<>();
        for (int set = all; set != 0; set ^= taken[set]) {
            int chosen = taken[set];
            groups.add(java.util.stream.IntStream.range(0, n)
                    .filter(i -> (chosen >> i & 1) == 1)
                    .toArray());
        }
        return groups;
    }
}

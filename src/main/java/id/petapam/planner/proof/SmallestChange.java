package id.petapam.planner.proof;

import id.petapam.model.DistrictCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fewest kecamatan whose n has to be raised to save so many officers; among those the smallest sum of raises. Exact:
 * kecamatan by kecamatan, for each number saved the cheapest way to save at least that many.
 */
final class SmallestChange {

    /** One kecamatan more weighs more than any sum of raises. */
    private static final long KECAMATAN = 1_000_000;

    private SmallestChange() {}

    /**
     * @param officers to be saved, above 0
     * @param largest n that is tried
     * @return new n by kecamatan; empty if it cannot be saved
     */
    static Optional<Map<DistrictCode, Integer>> saving(List<KurangRawanNeed> needs, int officers, int largest) {
        long[] best = new long[officers + 1];
        Arrays.fill(best, Long.MAX_VALUE);
        best[0] = 0;
        int[][] chosen = new int[needs.size()][officers + 1];
        for (int d = 0; d < needs.size(); d++) {
            KurangRawanNeed need = needs.get(d);
            long[] next = best.clone();
            int before = 0;
            for (int n = need.now().stations() + 1; n <= largest; n++) {
                int saved = need.saved(n);
                // a larger n that saves no more is never needed
                if (saved == before) {
                    continue;
                }
                before = saved;
                long cost = KECAMATAN + n - need.now().stations();
                for (int s = 1; s <= officers; s++) {
                    long rest = best[Math.max(0, s - saved)];
                    if (rest != Long.MAX_VALUE && rest + cost < next[s]) {
                        next[s] = rest + cost;
                        chosen[d][s] = n;
                    }
                }
            }
            best = next;
        }
        if (best[officers] == Long.MAX_VALUE) {
            return Optional.empty();
        }
        Map<DistrictCode, Integer> result = new TreeMap<>();
        int open = officers;
        for (int d = needs.size() - 1; d >= 0 && open > 0; d--) {
            int n = chosen[d][open];
            if (n > 0) {
                result.put(needs.get(d).district(), n);
                open = Math.max(0, open - needs.get(d).saved(n));
            }
        }
        return Optional.of(result);
    }

    /** The smallest n up to which it can be saved at all. */
    static Optional<Integer> mildest(List<KurangRawanNeed> needs, int officers, int largest) {
        for (int n = 1; n <= largest; n++) {
            int tried = n;
            int most = needs.stream()
                    .mapToInt(d -> tried > d.now().stations() ? d.saved(tried) : 0)
                    .sum();
            if (most >= officers) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }
}

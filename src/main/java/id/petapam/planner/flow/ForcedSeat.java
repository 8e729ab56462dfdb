package id.petapam.planner.flow;

import java.util.Arrays;

/**
 * What a cheapest filling would cost more if one seat had to be taken by a given source, all else being as cheap as it
 * then can be: the shortest chain of moves that makes room for it. Exact. Reading it from the prices alone would not do:
 * they are not the only ones that prove the filling, and may show too small a loss.
 */
public final class ForcedSeat {

    private ForcedSeat() {}

    /**
     * @param filled a finished, cheapest filling
     * @throws IllegalArgumentException if this source never takes this seat, or has no seat at all to give
     */
    public static long loss(Seating in, Seating.Filled filled, int seat, int source) {
        int[] sourceOf = filled.sourceOf();
        int now = sourceOf[seat];
        if (!in.allows(seat, source) || source == in.nobody() || in.capacity()[source] == 0) {
            throw new IllegalArgumentException("source " + source + " cannot take seat " + seat);
        }
        if (now == source) {
            return 0;
        }
        long[] price = Arrays.copyOf(filled.sourcePrice(), in.sources() + 1);
        int[] used = new int[in.sources() + 1];
        for (int each : sourceOf) {
            used[each]++;
        }
        used[now]--;
        long[][] move = moves(in, sourceOf, seat, price);
        long[] length = new long[in.sources() + 1];
        boolean[] settled = new boolean[in.sources() + 1];
        Arrays.fill(length, Long.MAX_VALUE);
        length[source] = 0;
        long cheapest = Long.MAX_VALUE;
        for (int v = nearest(length, settled); v >= 0; v = nearest(length, settled)) {
            settled[v] = true;
            if (v == in.nobody() || used[v] < in.capacity()[v]) {
                cheapest = Math.min(cheapest, length[v] - price[v] + price[source]);
            }
            if (v != in.nobody()) {
                for (int w = 0; w < length.length; w++) {
                    if (move[v][w] != Long.MAX_VALUE) {
                        length[w] = Math.min(length[w], length[v] + move[v][w]);
                    }
                }
            }
        }
        return in.cost()[seat][source] - in.cost()[seat][now] + cheapest;
    }

    /** The cheapest move from source to source, at the prices: 0 or more. The forced seat itself does not move on. */
    private static long[][] moves(Seating in, int[] sourceOf, int forced, long[] price) {
        long[][] move = new long[in.sources()][in.sources() + 1];
        for (long[] row : move) {
            Arrays.fill(row, Long.MAX_VALUE);
        }
        for (int seat = 0; seat < sourceOf.length; seat++) {
            int from = sourceOf[seat];
            if (seat == forced || from == in.nobody()) {
                continue;
            }
            long[] cost = in.cost()[seat];
            for (int to = 0; to <= in.sources(); to++) {
                if (to != from && in.allows(seat, to)) {
                    move[from][to] = Math.min(move[from][to], cost[to] + price[to] - cost[from] - price[from]);
                }
            }
        }
        return move;
    }

    private static int nearest(long[] length, boolean[] settled) {
        int next = -1;
        for (int v = 0; v < length.length; v++) {
            if (!settled[v] && length[v] != Long.MAX_VALUE && (next < 0 || length[v] < length[next])) {
                next = v;
            }
        }
        return next;
    }
}

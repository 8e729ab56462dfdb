package id.petapam.planner.flow;

import java.util.Arrays;

/**
 * What a cheapest filling would cost more if one seat had to be taken by a given source, all else being as cheap as it
 * then can be: the shortest chain of moves from that source to where the seat was. Exact. Reading it from the prices alone would not do:
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
        long[] price = Arrays.copyOf(filled.sourcePrice(), in.sources() + 2);
        long[][] move = moves(in, sourceOf, seat, price);
        long[] length = new long[price.length];
        boolean[] settled = new boolean[price.length];
        Arrays.fill(length, Long.MAX_VALUE);
        length[source] = 0;
        for (int v = nearest(length, settled); v != now; v = nearest(length, settled)) {
            settled[v] = true;
            for (int w = 0; w < length.length; w++) {
                if (move[v][w] != Long.MAX_VALUE) {
                    length[w] = Math.min(length[w], length[v] + move[v][w]);
                }
            }
        }
        long chain = length[now] - price[now] + price[source];
        return in.cost()[seat][source] - in.cost()[seat][now] + chain;
    }

    /**
     * The cheapest move from place to place, at the prices: 0 or more. Places are the sources, nobody, and the stock of
     * seats that are not given: a source with room gives one more out of it, one that gives any puts one back. The forced
     * seat itself does not move on.
     */
    private static long[][] moves(Seating in, int[] sourceOf, int forced, long[] price) {
        int stock = in.sources() + 1;
        long[][] move = new long[stock + 1][stock + 1];
        for (long[] row : move) {
            Arrays.fill(row, Long.MAX_VALUE);
        }
        int[] used = new int[stock];
        for (int seat = 0; seat < sourceOf.length; seat++) {
            int from = sourceOf[seat];
            used[from]++;
            if (seat == forced) {
                continue;
            }
            long[] cost = in.cost()[seat];
            for (int to = 0; to <= in.sources(); to++) {
                if (to != from && in.allows(seat, to)) {
                    move[from][to] = Math.min(move[from][to], cost[to] + price[to] - cost[from] - price[from]);
                }
            }
        }
        for (int v = 0; v < stock; v++) {
            if (v == in.nobody() || used[v] < in.capacity()[v]) {
                move[v][stock] = 0;
            }
            if (used[v] > 0) {
                move[stock][v] = price[v];
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

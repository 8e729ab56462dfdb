package id.petapam.planner.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The cheapest filling, exactly: seats come one by one, and each takes the shortest chain of moves that ends at a source
 * with room or leaves a seat to nobody (successive shortest paths). Since sources are few and seats many, the chains are
 * searched on the sources alone: from one source to another goes the seat that is cheapest to move, which is remembered.
 * Prices of the sources keep all lengths at zero or more, so that the nearest is found by looking at few.
 *
 * <p>The same input gives the same filling: ties go to the lower number.
 */
public final class FillSeats {

    private static final int NONE = -1;

    private final Seating in;
    private final int nobody;
    private final int[] sourceOf;
    private final long[] price;
    /** Seats of each source, in no order, and where each seat stands in there. */
    private final int[][] members;

    private final int[] size;
    private final int[] place;
    /** From source to source (the last is nobody): the seat that is cheapest to move, and what that costs. */
    private final int[][] mover;

    private final long[][] moveCost;

    private final long[] length;
    private final int[] before;
    private final boolean[] settled;
    /** For passing use: sources in the order in which they were settled, or that lost their mover. */
    private final int[] order;

    private FillSeats(Seating in) {
        this.in = in;
        nobody = in.nobody();
        int all = nobody + 1;
        sourceOf = new int[in.seats()];
        Arrays.fill(sourceOf, nobody);
        price = new long[all];
        members = new int[all][4];
        size = new int[all];
        place = new int[in.seats()];
        mover = new int[nobody][all];
        moveCost = new long[nobody][all];
        for (int[] row : mover) {
            Arrays.fill(row, NONE);
        }
        length = new long[all];
        before = new int[all];
        settled = new boolean[all];
        order = new int[all];
    }

    /**
     * @param cancelled asked before each seat; once it says yes, what is filled so far comes back
     */
    public static Seating.Filled fill(Seating in, BooleanSupplier cancelled) {
        FillSeats work = new FillSeats(in);
        boolean finished = true;
        for (int seat = 0; seat < in.seats() && finished; seat++) {
            finished = !cancelled.getAsBoolean();
            if (finished) {
                work.take(seat);
            }
        }
        return new Seating.Filled(work.sourceOf, Arrays.copyOf(work.price, in.sources()), finished);
    }

    private void take(int seat) {
        int end = shortestChain(seat);
        int at = end;
        while (before[at] != NONE) {
            int from = before[at];
            int moved = mover[from][at];
            leave(moved, from);
            join(moved, at);
            at = from;
        }
        join(seat, at);
    }

    /** Dijkstra over the sources; stops at the first with room. Raises the prices so that the chain costs nothing more. */
    private int shortestChain(int seat) {
        long[] row = in.cost()[seat];
        for (int v = 0; v <= nobody; v++) {
            length[v] = row[v] == Seating.FORBIDDEN ? Long.MAX_VALUE : row[v] + price[v];
            before[v] = NONE;
            settled[v] = false;
        }
        int count = 0;
        int next = nearestOf();
        // nobody is never forbidden and always has room, so the search ends
        while (next != nobody && size[next] == in.capacity()[next]) {
            settled[next] = true;
            order[count++] = next;
            next = relax(next);
        }
        for (int i = 0; i < count; i++) {
            price[order[i]] += length[next] - length[order[i]];
        }
        return next;
    }

    private int nearestOf() {
        int next = nobody;
        for (int v = nobody - 1; v >= 0; v--) {
            if (length[v] <= length[next]) {
                next = v;
            }
        }
        return next;
    }

    /** Looks at all moves out of a source; gives the nearest that is not settled. */
    private int relax(int from) {
        long base = length[from] - price[from];
        int[] movers = mover[from];
        long[] costs = moveCost[from];
        int next = nobody;
        for (int v = nobody; v >= 0; v--) {
            if (!settled[v]) {
                if (movers[v] != NONE) {
                    long along = base + costs[v] + price[v];
                    if (along < length[v]) {
                        length[v] = along;
                        before[v] = from;
                    }
                }
                if (length[v] <= length[next]) {
                    next = v;
                }
            }
        }
        return next;
    }

    private void join(int seat, int source) {
        sourceOf[seat] = source;
        if (source == nobody) {
            return;
        }
        if (size[source] == members[source].length) {
            members[source] = Arrays.copyOf(members[source], size[source] * 2);
        }
        place[seat] = size[source];
        members[source][size[source]++] = seat;
        long[] row = in.cost()[seat];
        for (int v = 0; v <= nobody; v++) {
            if (v != source && row[v] != Seating.FORBIDDEN) {
                offer(source, v, seat, row[v] - row[source]);
            }
        }
    }

    private void offer(int source, int to, int seat, long cost) {
        int best = mover[source][to];
        if (best == NONE || cost < moveCost[source][to] || cost == moveCost[source][to] && seat < best) {
            mover[source][to] = seat;
            moveCost[source][to] = cost;
        }
    }

    private void leave(int seat, int source) {
        int last = members[source][--size[source]];
        members[source][place[seat]] = last;
        place[last] = place[seat];
        int count = 0;
        for (int v = 0; v <= nobody; v++) {
            if (mover[source][v] == seat) {
                mover[source][v] = NONE;
                order[count++] = v;
            }
        }
        for (int i = 0; i < size[source] && count > 0; i++) {
            int other = members[source][i];
            long[] row = in.cost()[other];
            for (int j = 0; j < count; j++) {
                int v = order[j];
                if (row[v] != Seating.FORBIDDEN) {
                    offer(source, v, other, row[v] - row[source]);
                }
            }
        }
    }
}

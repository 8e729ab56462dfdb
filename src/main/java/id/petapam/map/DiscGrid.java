package id.petapam.map;

import java.util.Arrays;

/** Discs in square cells, to find those that may touch. For one thread. */
final class DiscGrid {

    private static final int NONE = -1;

    private final double cell;
    private final long[] keys;
    private final int[] heads;
    private final int[] next;
    private final int[] previous;
    private final int[] slotOf;
    private final int mask;

    /**
     * @param cell side of a cell, at least the farthest distance at which two discs touch
     * @param discs how many there can be
     */
    DiscGrid(double cell, int discs) {
        this.cell = cell;
        int slots = Integer.highestOneBit(Math.max(16, discs * 2)) * 2;
        mask = slots - 1;
        keys = new long[slots];
        heads = new int[slots];
        next = new int[discs];
        previous = new int[discs];
        slotOf = new int[discs];
        Arrays.fill(heads, NONE);
        Arrays.fill(keys, Long.MIN_VALUE);
    }

    private int slot(long cx, long cy) {
        long key = cx << 32 ^ cy & 0xFFFFFFFFL;
        long h = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (h >>> 32) & mask;
        while (keys[slot] != Long.MIN_VALUE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        return slot;
    }

    private int find(long cx, long cy) {
        long key = cx << 32 ^ cy & 0xFFFFFFFFL;
        long h = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (h >>> 32) & mask;
        while (keys[slot] != Long.MIN_VALUE) {
            if (keys[slot] == key) {
                return heads[slot];
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    void put(int disc, double x, double y) {
        int slot = slot((long) Math.floor(x / cell), (long) Math.floor(y / cell));
        slotOf[disc] = slot;
        previous[disc] = NONE;
        next[disc] = heads[slot];
        if (heads[slot] != NONE) {
            previous[heads[slot]] = disc;
        }
        heads[slot] = disc;
    }

    void remove(int disc) {
        if (previous[disc] == NONE) {
            heads[slotOf[disc]] = next[disc];
        } else {
            next[previous[disc]] = next[disc];
        }
        if (next[disc] != NONE) {
            previous[next[disc]] = previous[disc];
        }
    }

    /** First disc of the cell that lies so many cells away from the point's; then go on with {@link #next}. */
    int first(double x, double y, int dx, int dy) {
        return find((long) Math.floor(x / cell) + dx, (long) Math.floor(y / cell) + dy);
    }

    /** The next disc of the same cell; negative at the end. */
    int next(int disc) {
        return next[disc];
    }
}

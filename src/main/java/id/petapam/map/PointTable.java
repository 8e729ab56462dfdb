package id.petapam.map;

import java.util.Arrays;

/** Numbers points: the same coordinates, the same number. For one thread. */
final class PointTable {

    private static final int NONE = -1;

    private int[] slots;
    private double[] xy = new double[1 << 12];
    private int count;

    PointTable() {
        slots = new int[1 << 12];
        Arrays.fill(slots, NONE);
    }

    int size() {
        return count;
    }

    double x(int id) {
        return xy[2 * id];
    }

    double y(int id) {
        return xy[2 * id + 1];
    }

    int idOf(double x, double y) {
        if (count * 2 >= slots.length) {
            grow();
        }
        int slot = slotOf(x, y);
        if (slots[slot] == NONE) {
            if (2 * count + 2 > xy.length) {
                xy = Arrays.copyOf(xy, xy.length * 2);
            }
            xy[2 * count] = x;
            xy[2 * count + 1] = y;
            slots[slot] = count++;
        }
        return slots[slot];
    }

    private int slotOf(double x, double y) {
        int mask = slots.length - 1;
        long h = Double.doubleToLongBits(x) * 0x9E3779B97F4A7C15L ^ Double.doubleToLongBits(y) * 0xC2B2AE3D27D4EB4FL;
        int slot = (int) (h ^ h >>> 29) & mask;
        while (slots[slot] != NONE && (xy[2 * slots[slot]] != x || xy[2 * slots[slot] + 1] != y)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, NONE);
        for (int id = 0; id < count; id++) {
            slots[slotOf(xy[2 * id], xy[2 * id + 1])] = id;
        }
    }
}

package id.petapam.route;

import java.util.Arrays;

/**
 * Which points are nodes: those where lines end and those that occur twice. Points are numbered along a curve that
 * fills the plane, so that what is near on the ground is near in memory, and so that the order of the input does not
 * matter.
 */
final class NodeKeys {

    private final long[] keys;
    private final long[] slots;
    private final int[] numbers;

    /**
     * @param points keys of all vertices, which are sorted here
     * @param ends keys of the ends of lines
     */
    NodeKeys(long[] points, long[] ends) {
        Arrays.sort(points);
        long[] nodes = Arrays.copyOf(ends, ends.length + shared(points, null, 0));
        shared(points, nodes, ends.length);
        Arrays.sort(nodes);
        keys = distinct(nodes);
        int size = Integer.highestOneBit(Math.max(8, keys.length * 2)) * 2;
        slots = new long[size];
        numbers = new int[size];
        Arrays.fill(numbers, -1);
        for (int n = 0; n < keys.length; n++) {
            int slot = slot(keys[n]);
            while (numbers[slot] >= 0) {
                slot = slot + 1 & size - 1;
            }
            slots[slot] = keys[n];
            numbers[slot] = n;
        }
    }

    int size() {
        return keys.length;
    }

    int lat(int node) {
        return gather(keys[node] >>> 1) ^ Integer.MIN_VALUE;
    }

    int lon(int node) {
        return gather(keys[node]) ^ Integer.MIN_VALUE;
    }

    /** Number of the node at a point; -1 where none is. */
    int at(int lat7, int lon7) {
        long key = key(lat7, lon7);
        int slot = slot(key);
        while (numbers[slot] >= 0) {
            if (slots[slot] == key) {
                return numbers[slot];
            }
            slot = slot + 1 & numbers.length - 1;
        }
        return -1;
    }

    static long key(int lat7, int lon7) {
        return spread(lat7 ^ Integer.MIN_VALUE) << 1 | spread(lon7 ^ Integer.MIN_VALUE);
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & numbers.length - 1;
    }

    private static long spread(int value) {
        long x = value & 0xFFFFFFFFL;
        x = (x | x << 16) & 0x0000FFFF0000FFFFL;
        x = (x | x << 8) & 0x00FF00FF00FF00FFL;
        x = (x | x << 4) & 0x0F0F0F0F0F0F0F0FL;
        x = (x | x << 2) & 0x3333333333333333L;
        return (x | x << 1) & 0x5555555555555555L;
    }

    private static int gather(long value) {
        long x = value & 0x5555555555555555L;
        x = (x | x >>> 1) & 0x3333333333333333L;
        x = (x | x >>> 2) & 0x0F0F0F0F0F0F0F0FL;
        x = (x | x >>> 4) & 0x00FF00FF00FF00FFL;
        x = (x | x >>> 8) & 0x0000FFFF0000FFFFL;
        return (int) (x | x >>> 16);
    }

    /** Puts each key that occurs more than once into {@code into} from {@code at} on; gives how many there are. */
    private static int shared(long[] sorted, long[] into, int at) {
        int count = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1] && (i == 1 || sorted[i] != sorted[i - 2])) {
                if (into != null) {
                    into[at + count] = sorted[i];
                }
                count++;
            }
        }
        return count;
    }

    private static long[] distinct(long[] sorted) {
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, size);
    }
}

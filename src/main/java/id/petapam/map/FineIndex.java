package id.petapam.map;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds what lies in a box, leaving out what a zoom does not show. Things are put in the order of the zoom from which they
 * are shown and within it along a curve that keeps neighbours together; then only the boxes of each sixteen and of each
 * 256 of them are kept: four bytes a thing and a little. Always answers in the same order. Safe for several threads.
 */
final class FineIndex {

    /** Gives the box of a thing: west, south, east, north in 1e-7 degrees. */
    interface Boxes {
        void of(int thing, int[] box);
    }

    /** Gives the zoom from which a thing is shown, 0 ... {@link #NEVER}. */
    interface FromZoom {
        int of(int thing, int[] box);
    }

    /** Things of this zoom are left out for good. */
    static final int NEVER = 24;

    private static final int GROUP = 16;
    private static final int CURVE_BITS = 15;
    private static final int THING_BITS = 28;

    private final int[] order;
    /** Where the things of a zoom begin in the order. */
    private final int[] begin = new int[NEVER + 1];

    private final int[] groups;
    private final int[] wide;

    FineIndex(int size, Boxes boxes, FromZoom fromZoom) {
        int[] box = new int[4];
        int[] all = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (int i = 0; i < size; i++) {
            boxes.of(i, box);
            grow(all, 0, box, 0);
        }
        long[] keys = new long[size];
        int shown = 0;
        for (int i = 0; i < size; i++) {
            boxes.of(i, box);
            int zoom = Math.max(0, fromZoom.of(i, box));
            if (zoom < NEVER) {
                long place = curve(all, ((long) box[0] + box[2]) / 2, ((long) box[1] + box[3]) / 2);
                keys[shown++] = (long) zoom << 2 * CURVE_BITS + THING_BITS | place << THING_BITS | i;
            }
        }
        Arrays.sort(keys, 0, shown);
        order = new int[shown];
        for (int i = 0; i < shown; i++) {
            order[i] = (int) (keys[i] & (1L << THING_BITS) - 1);
            int zoom = (int) (keys[i] >>> 2 * CURVE_BITS + THING_BITS);
            begin[zoom + 1] = i + 1;
        }
        for (int z = 1; z <= NEVER; z++) {
            begin[z] = Math.max(begin[z], begin[z - 1]);
        }
        groups = emptyBoxes((shown + GROUP - 1) / GROUP);
        for (int i = 0; i < shown; i++) {
            boxes.of(order[i], box);
            grow(groups, i / GROUP * 4, box, 0);
        }
        wide = emptyBoxes((groups.length / 4 + GROUP - 1) / GROUP);
        for (int g = 0; g < groups.length / 4; g++) {
            grow(wide, g / GROUP * 4, groups, g * 4);
        }
    }

    private static int[] emptyBoxes(int count) {
        int[] boxes = new int[count * 4];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = i % 4 < 2 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
        }
        return boxes;
    }

    private static void grow(int[] boxes, int at, int[] by, int from) {
        boxes[at] = Math.min(boxes[at], by[from]);
        boxes[at + 1] = Math.min(boxes[at + 1], by[from + 1]);
        boxes[at + 2] = Math.max(boxes[at + 2], by[from + 2]);
        boxes[at + 3] = Math.max(boxes[at + 3], by[from + 3]);
    }

    /** How far along a Hilbert curve through the whole box a point lies. */
    private static long curve(int[] all, long lon, long lat) {
        long side = 1L << CURVE_BITS;
        long x = (lon - all[0]) * (side - 1) / Math.max(1, (long) all[2] - all[0]);
        long y = (lat - all[1]) * (side - 1) / Math.max(1, (long) all[3] - all[1]);
        long d = 0;
        for (long s = side / 2; s > 0; s /= 2) {
            long rx = (x & s) > 0 ? 1 : 0;
            long ry = (y & s) > 0 ? 1 : 0;
            d += s * s * (3 * rx ^ ry);
            if (ry == 0) {
                if (rx == 1) {
                    x = side - 1 - x;
                    y = side - 1 - y;
                }
                long t = x;
                x = y;
                y = t;
            }
        }
        return d;
    }

    /** How many things can be found at all. */
    int size() {
        return order.length;
    }

    /** Calls for the things of up to a zoom near a box, some of them outside of it. */
    void find(int zoom, int west, int south, int east, int north, IntConsumer action) {
        int end = begin[Math.max(0, Math.min(NEVER - 1, zoom)) + 1];
        for (int w = 0; w * GROUP * GROUP < end; w++) {
            if (touches(wide, w * 4, west, south, east, north)) {
                for (int g = w * GROUP; g < (w + 1) * GROUP && g * GROUP < end; g++) {
                    if (touches(groups, g * 4, west, south, east, north)) {
                        for (int i = g * GROUP; i < Math.min(end, (g + 1) * GROUP); i++) {
                            action.accept(order[i]);
                        }
                    }
                }
            }
        }
    }

    private static boolean touches(int[] boxes, int at, int west, int south, int east, int north) {
        return boxes[at] <= east && boxes[at + 2] >= west && boxes[at + 1] <= north && boxes[at + 3] >= south;
    }
}

package id.petapam.route;

/**
 * What a search walks over: times of all steps under some conditions, for the whole network ({@link Paces}) or for what
 * is left of it ({@link Core}). What is read together lies together: most of the time of a search is waiting for memory.
 */
final class Steps {

    /** The bit of {@link #gains} that says: a boat is boarded here. */
    static final int BOARD = 1 << 6;

    /** Kinds of steps of boats: on the water, from the land onto it, back. */
    static final int AFLOAT = 0;

    static final int ABOARD = 1;
    static final int ASHORE = 2;

    final int nodes;
    final int[] firstArc;

    /** Four numbers an arc: the node it leads to and the ms by car, by motorcycle and on foot, below zero where closed. */
    final int[] arcs;

    /** By node, what could be gained there by another mode: see {@link #gain}. */
    final byte[] gains;

    final int[] firstBoat;

    /** Three numbers a step of a boat: the node it leads to, ms without changing, its kind. */
    final int[] boats;

    final int changeMillis;

    /** ms that no single step takes longer than. */
    final int longest;

    /** For the nodes of the network their numbers here, below zero where they are left out; null where all are here. */
    private final int[] numbers;

    Steps(int[] firstArc, int[] arcs, int[] firstBoat, int[] boats, int changeMillis, int longest, int[] numbers) {
        this.firstArc = firstArc;
        this.arcs = arcs;
        this.firstBoat = firstBoat;
        this.boats = boats;
        this.changeMillis = changeMillis;
        this.longest = longest;
        this.numbers = numbers;
        nodes = firstArc.length - 1;
        gains = new byte[nodes];
        for (int n = 0; n < nodes; n++) {
            gains[n] = gains(n);
        }
    }

    int state(int node, int mode) {
        return (numbers == null ? node : numbers[node]) << 2 | mode;
    }

    /** Says that another mode goes along an edge that leaves here sooner than a mode, or goes at all. */
    static int gain(int mode, int other) {
        return 1 << (mode * 2 + (other > mode ? other - 1 : other));
    }

    private byte gains(int node) {
        int bits = 0;
        for (int a = 4 * firstArc[node]; a < 4 * firstArc[node + 1]; a += 4) {
            int car = arcs[a + 1];
            int motorcycle = arcs[a + 2];
            int foot = arcs[a + 3];
            bits |= gain(0, car, 1, motorcycle) | gain(0, car, 2, foot) | gain(1, motorcycle, 2, foot);
        }
        for (int b = firstBoat[node]; b < firstBoat[node + 1]; b++) {
            bits |= boats[3 * b + 2] == ABOARD ? BOARD : 0;
        }
        return (byte) bits;
    }

    private static int gain(int mode, int time, int other, int its) {
        int order = compare(time, its);
        return order > 0 ? gain(mode, other) : order < 0 ? gain(other, mode) : 0;
    }

    /** Which of two times is sooner, closed being latest of all. */
    static int compare(int time, int other) {
        return Integer.compare(time < 0 ? Integer.MAX_VALUE : time, other < 0 ? Integer.MAX_VALUE : other);
    }
}

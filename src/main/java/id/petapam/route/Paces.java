package id.petapam.route;

import java.util.Arrays;
import java.util.BitSet;

/** How fast each kind of edge is travelled under some conditions, and which edges are closed. */
final class Paces {

    /** ms a centimetre by mode and type; below zero where closed. */
    final double[][] pace = new double[WayType.MODES][];

    /** ms added once, by type. */
    final double[] fixed;

    /** ms a centimetre of boarding; below zero where no boat is boarded. */
    final double[] boarding;

    /** Types of the arcs, 0 for closed ones. */
    final char[] arcType;

    /** All steps with their times. */
    final Steps steps;

    final int changeMillis;

    /** ms a centimetre of walking to and from the network. */
    final double footPace;

    /** ms that no single step takes longer than. */
    final int longest;

    private final Graph graph;
    private final BitSet closed;

    Paces(Graph graph, TravelNumbers numbers, TravelConditions when, BitSet closed) {
        this.graph = graph;
        this.closed = closed;
        changeMillis = (int) Math.max(1, Math.round(numbers.changeMinutes() * 60_000));
        footPace = WayType.pace(numbers.footKmh());
        int types = graph.types.size();
        fixed = new double[types];
        boarding = new double[types];
        for (int m = 0; m < WayType.MODES; m++) {
            pace[m] = new double[types];
        }
        double[] paces = new double[WayType.MODES];
        for (int t = 0; t < types; t++) {
            WayType type = graph.types.get(t);
            Arrays.fill(paces, WayType.CLOSED);
            type.paces(numbers, when, paces);
            fixed[t] = type.fixedMillis(numbers);
            boarding[t] = type instanceof WayType.Boarding ? paces[WayType.BOAT] : WayType.CLOSED;
            for (int m = 0; m < WayType.MODES; m++) {
                pace[m][t] = type instanceof WayType.Boarding ? WayType.CLOSED : paces[m];
            }
        }
        arcType = closed.isEmpty() ? graph.arcType : openArcs();
        longest = longest();
        steps = steps(arcs());
    }

    /** The same with more edges closed. */
    Paces closing(BitSet more) {
        BitSet all = (BitSet) closed.clone();
        all.or(more);
        return new Paces(this, more, all);
    }

    private Paces(Paces before, BitSet more, BitSet all) {
        graph = before.graph;
        closed = all;
        changeMillis = before.changeMillis;
        footPace = before.footPace;
        longest = before.longest;
        fixed = before.fixed;
        boarding = before.boarding;
        System.arraycopy(before.pace, 0, pace, 0, pace.length);
        arcType = before.arcType.clone();
        int[] arcs = before.steps.arcs.clone();
        for (int edge = more.nextSetBit(0); edge >= 0; edge = more.nextSetBit(edge + 1)) {
            close(arcs, graph.from[edge], edge);
            close(arcs, graph.to[edge], edge);
        }
        steps = steps(arcs);
    }

    private void close(int[] arcs, int node, int edge) {
        close(arcType, node, edge);
        for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
            if (arcType[a] == 0) {
                Arrays.fill(arcs, 4 * a + 1, 4 * a + 4, -1);
            }
        }
    }

    private Steps steps(int[] arcs) {
        int[] firstBoat = new int[graph.nodes + 1];
        Ints boats = new Ints(1024);
        for (int n = 0; n < graph.nodes; n++) {
            for (int a = graph.firstArc[n]; a < graph.firstArc[n + 1]; a++) {
                int type = arcType[a];
                boolean aboard = (graph.arcEdge[a] & 1) == 0;
                if (pace[WayType.BOAT][type] >= 0) {
                    boat(boats, a, millis(WayType.BOAT, type, graph.arcLengthCm[a]), Steps.AFLOAT);
                } else if (boarding[type] >= 0) {
                    int millis = boardingMillis(type, graph.arcLengthCm[a]);
                    boat(boats, a, millis, aboard ? Steps.ABOARD : Steps.ASHORE);
                }
            }
            firstBoat[n + 1] = boats.size() / 3;
        }
        return new Steps(graph.firstArc, arcs, firstBoat, boats.toArray(), changeMillis, longest, null);
    }

    private void boat(Ints boats, int arc, int millis, int kind) {
        boats.add(graph.head[arc]);
        boats.add(millis);
        boats.add(kind);
    }

    boolean isClosed(int edge) {
        return closed.get(edge);
    }

    private int longest() {
        int[] longestCm = graph.longestCm;
        double most = changeMillis;
        for (int t = 0; t < fixed.length; t++) {
            double slowest = boarding[t];
            for (double[] ofMode : pace) {
                slowest = Math.max(slowest, ofMode[t]);
            }
            most = Math.max(most, slowest * longestCm[t] + fixed[t] + changeMillis);
        }
        return (int) Math.min(Integer.MAX_VALUE / 2, most + 2);
    }

    private int[] arcs() {
        int[] all = new int[4 * graph.head.length];
        for (int a = 0; a < graph.head.length; a++) {
            int type = arcType[a];
            all[4 * a] = graph.head[a];
            for (int m = 0; m < WayType.BOAT; m++) {
                all[4 * a + 1 + m] = millis(m, type, graph.arcLengthCm[a]);
            }
        }
        return all;
    }

    private char[] openArcs() {
        char[] open = graph.arcType.clone();
        for (int edge = closed.nextSetBit(0); edge >= 0; edge = closed.nextSetBit(edge + 1)) {
            close(open, graph.from[edge], edge);
            close(open, graph.to[edge], edge);
        }
        return open;
    }

    private void close(char[] open, int node, int edge) {
        for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
            if (graph.arcEdge[a] >> 1 == edge) {
                open[a] = 0;
            }
        }
    }

    /** Type of an edge in a direction (see {@link Graph#arcEdge}). */
    int type(int arcEdge) {
        int edge = arcEdge >> 1;
        return closed.get(edge) ? 0 : (arcEdge & 1) == 0 ? graph.forward[edge] : graph.backward[edge];
    }

    /** ms of a whole edge; below zero where closed. */
    int millis(int mode, int type, int lengthCm) {
        double p = pace[mode][type];
        return p < 0 ? -1 : Math.max(1, (int) (lengthCm * p + fixed[type] + 0.5));
    }

    /** ms of boarding along an edge; below zero where closed. */
    int boardingMillis(int type, int lengthCm) {
        return boarding[type] < 0 ? -1 : (int) (lengthCm * boarding[type] + 0.5);
    }

    /** ms of a part of an edge: no waiting; below zero where closed. */
    int part(int mode, int type, int lengthCm) {
        double p = pace[mode][type];
        return p < 0 ? -1 : (int) (lengthCm * p + 0.5);
    }
}

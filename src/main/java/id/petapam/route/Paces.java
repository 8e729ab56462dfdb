package id.petapam.route;

import id.petapam.geo.AreaShape;
import id.petapam.geo.Bounds;
import id.petapam.region.detail.LineTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** How fast each kind of edge is travelled under some conditions, and which edges are closed. */
final class Paces {

    /** ms a centimetre by mode and type; below zero where closed. */
    final double[][] pace = new double[WayType.MODES][];

    /** ms added once, by type. */
    final double[] fixed;

    /** ms a centimetre of boarding; below zero where no boat is boarded. */
    final double[] boarding;

    /** By mode and type: bits of the modes to which one could change here to be faster, or to go at all. */
    final byte[][] better = new byte[WayType.MODES][];

    /** Types of the arcs, 0 for closed ones. */
    final char[] arcType;

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
            better[m] = new byte[types];
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
            better(t);
        }
        arcType = closed.isEmpty() ? graph.arcType : openArcs();
        longest = longest();
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

    private void better(int type) {
        for (int m = 0; m < WayType.BOAT; m++) {
            int bits = boarding[type] >= 0 ? 1 << WayType.BOAT : 0;
            for (int other = 0; other < WayType.BOAT; other++) {
                double its = pace[other][type];
                if (its >= 0 && (pace[m][type] < 0 || its < pace[m][type])) {
                    bits |= 1 << other;
                }
            }
            better[m][type] = (byte) bits;
        }
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

    /** Edges that conditions close by name or because water stands on them. */
    static BitSet closed(Graph graph, Bridges bridges, EdgeBoxes land, TravelConditions when) {
        BitSet closed = new BitSet();
        if (!when.closed().isEmpty()) {
            ClosedWays.close(graph, bridges, when.closed(), closed);
        }
        for (AreaShape area : when.flooded()) {
            flood(graph, land, area, closed);
        }
        return closed;
    }

    /** Closes what is on land and touches an area: a point of it lies inside, or its line goes through an outline. */
    private static void flood(Graph graph, EdgeBoxes land, AreaShape area, BitSet closed) {
        Bounds box = area.bounds();
        List<double[]> outline = Crossing.pieces(area);
        land.within(
                box.south() * LineTable.UNIT,
                box.west() * LineTable.UNIT,
                box.north() * LineTable.UNIT,
                box.east() * LineTable.UNIT,
                edge -> {
                    if (!closed.get(edge) && touches(graph, edge, area, outline)) {
                        closed.set(edge);
                    }
                });
    }

    private static boolean touches(Graph graph, int edge, AreaShape area, List<double[]> outline) {
        for (int p = 0; p < graph.points(edge); p++) {
            if (area.contains(Graph.at(graph.lat(edge, p), graph.lon(edge, p)))) {
                return true;
            }
        }
        for (double[] side : outline) {
            if (Crossing.cuts(graph, edge, side[0], side[1], side[2], side[3])) {
                return true;
            }
        }
        return false;
    }
}

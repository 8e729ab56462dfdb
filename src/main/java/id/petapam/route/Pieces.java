package id.petapam.route;

import java.util.function.IntPredicate;

/** Which nodes hang together. */
final class Pieces {

    private Pieces() {}

    /** For each node the smallest node of its piece, when only some edges are looked at. */
    static int[] of(Graph graph, IntPredicate edges) {
        int[] piece = new int[graph.nodes];
        for (int n = 0; n < piece.length; n++) {
            piece[n] = n;
        }
        for (int e = 0; e < graph.edges; e++) {
            if (edges.test(e)) {
                int a = root(piece, graph.from[e]);
                int b = root(piece, graph.to[e]);
                piece[Math.max(a, b)] = Math.min(a, b);
            }
        }
        for (int n = 0; n < piece.length; n++) {
            piece[n] = root(piece, n);
        }
        return piece;
    }

    private static int root(int[] piece, int node) {
        int at = node;
        while (piece[at] != at) {
            piece[at] = piece[piece[at]];
            at = piece[at];
        }
        return at;
    }
}

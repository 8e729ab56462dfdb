package id.petapam.route;

import id.petapam.region.detail.Detail;
import id.petapam.region.detail.LineTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The network while it is made: edges may still be cut, landings added. */
final class Draft {

    final Detail detail;
    final Ints lats;
    final Ints lons;
    final Ints from = new Ints(1024);
    final Ints to = new Ints(1024);
    final Ints line = new Ints(1024);
    final Ints innerStart = new Ints(1024);
    final Ints innerEnd = new Ints(1024);
    final List<Graph.Landing> landings = new ArrayList<>();
    final List<Double> boardingMetres = new ArrayList<>();

    Draft(Detail detail, NodeKeys keys) {
        this.detail = detail;
        lats = new Ints(keys.size());
        lons = new Ints(keys.size());
        for (int n = 0; n < keys.size(); n++) {
            lats.add(keys.lat(n));
            lons.add(keys.lon(n));
        }
    }

    int edge(int a, int b, int lineNumber, int start, int end) {
        from.add(a);
        to.add(b);
        line.add(lineNumber);
        innerStart.add(start);
        innerEnd.add(end);
        return from.size() - 1;
    }

    int node(int lat7, int lon7) {
        lats.add(lat7);
        lons.add(lon7);
        return lats.size() - 1;
    }

    /** Cuts a line into edges at the nodes it passes. */
    void cut(LineTable<?> table, int row, int lineNumber, NodeKeys keys) {
        int last = table.start(row);
        int lastNode = keys.at(table.lat7(last), table.lon7(last));
        for (int v = last + 1; v < table.end(row); v++) {
            int node = keys.at(table.lat7(v), table.lon7(v));
            if (node >= 0) {
                boolean nothing = node == lastNode && v == last + 1;
                if (!nothing) {
                    edge(lastNode, node, lineNumber, last + 1, v);
                }
                last = v;
                lastNode = node;
            }
        }
    }

    /**
     * A point on an edge where a node has to be.
     *
     * @param piece which piece of the edge, from 0
     * @param share how far along it, 0 to 1
     */
    record Cut(int edge, int piece, double share, int lat7, int lon7) {}

    /** Makes nodes at points on edges; gives their numbers in the order of the cuts. */
    int[] cutAt(List<Cut> cuts) {
        int[] nodes = new int[cuts.size()];
        Map<Integer, List<Integer>> byEdge = new HashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            byEdge.computeIfAbsent(cuts.get(i).edge(), e -> new ArrayList<>()).add(i);
        }
        byEdge.keySet().stream().sorted().forEach(edge -> {
            List<Integer> here = byEdge.get(edge);
            here.sort((a, b) -> {
                Cut x = cuts.get(a);
                Cut y = cuts.get(b);
                int byPiece = Integer.compare(x.piece(), y.piece());
                return byPiece != 0 ? byPiece : Double.compare(x.share(), y.share());
            });
            cut(edge, here, cuts, nodes);
        });
        return nodes;
    }

    private void cut(int edge, List<Integer> here, List<Cut> cuts, int[] nodes) {
        int end = to.get(edge);
        int endInner = innerEnd.get(edge);
        int start = innerStart.get(edge);
        int rest = edge;
        for (int i : here) {
            Cut cut = cuts.get(i);
            int a = from.get(rest);
            if (isAt(a, cut)) {
                nodes[i] = a;
            } else if (isAt(end, cut)) {
                nodes[i] = end;
            } else {
                int node = node(cut.lat7(), cut.lon7());
                nodes[i] = node;
                int inner = start + cut.piece();
                to.set(rest, node);
                innerEnd.set(rest, Math.max(innerStart.get(rest), inner));
                rest = edge(node, end, line.get(edge), Math.max(innerStart.get(rest), inner), endInner);
            }
        }
    }

    private boolean isAt(int node, Cut cut) {
        return Math.abs((long) lats.get(node) - cut.lat7()) <= 1 && Math.abs((long) lons.get(node) - cut.lon7()) <= 1;
    }
}

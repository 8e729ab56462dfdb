package id.petapam.route;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The points of a part of an edge. */
final class EdgeLine {

    private EdgeLine() {}

    /** From one point along the edge to another, either way; two points or more. */
    static List<LatLon> points(Graph graph, int edge, int fromCm, int toCm) {
        int low = Math.min(fromCm, toCm);
        int high = Math.max(fromCm, toCm);
        if (low == 0 && high == graph.lengthCm[edge]) {
            return whole(graph, edge, fromCm > toCm);
        }
        List<LatLon> line = new ArrayList<>();
        double lonMetres = Ground.lonMetres(graph.lat(edge, 0));
        double at = 0;
        for (int p = 1; p < graph.points(edge); p++) {
            double lat1 = graph.lat(edge, p - 1);
            double lon1 = graph.lon(edge, p - 1);
            double lat2 = graph.lat(edge, p);
            double lon2 = graph.lon(edge, p);
            double dLon = (lon2 - lon1) * lonMetres;
            double dLat = (lat2 - lat1) * Ground.METRES;
            double length = Math.sqrt(dLat * dLat + dLon * dLon) * 100;
            boolean last = p + 1 == graph.points(edge);
            if (line.isEmpty() && (low <= at + length || last)) {
                line.add(between(lat1, lon1, lat2, lon2, low, at, length));
            }
            if (high <= at + length || last) {
                line.add(between(lat1, lon1, lat2, lon2, high, at, length));
                break;
            }
            if (low <= at + length) {
                line.add(Graph.at(lat2, lon2));
            }
            at += length;
        }
        // at a node exactly the node, so that edges join
        if (low == 0) {
            line.set(0, Graph.at(graph.lats[graph.from[edge]], graph.lons[graph.from[edge]]));
        }
        if (high == graph.lengthCm[edge]) {
            line.set(line.size() - 1, Graph.at(graph.lats[graph.to[edge]], graph.lons[graph.to[edge]]));
        }
        if (fromCm > toCm) {
            Collections.reverse(line);
        }
        return line;
    }

    private static List<LatLon> whole(Graph graph, int edge, boolean back) {
        List<LatLon> line = new ArrayList<>(graph.points(edge));
        line.add(Graph.at(graph.lats[graph.from[edge]], graph.lons[graph.from[edge]]));
        for (int v = graph.innerStart[edge]; v < graph.innerEnd[edge]; v++) {
            line.add(graph.table(edge).at(v));
        }
        line.add(Graph.at(graph.lats[graph.to[edge]], graph.lons[graph.to[edge]]));
        if (back) {
            Collections.reverse(line);
        }
        return line;
    }

    private static LatLon between(
            double lat1, double lon1, double lat2, double lon2, double at, double begin, double length) {
        double share = length == 0 ? 0 : Math.max(0, Math.min(1, (at - begin) / length));
        return Graph.at(lat1 + share * (lat2 - lat1), lon1 + share * (lon2 - lon1));
    }
}

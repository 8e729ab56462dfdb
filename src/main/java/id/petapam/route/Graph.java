package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.LineTable;
import java.util.List;
import java.util.Optional;

/**
 * The network in flat arrays. Nodes are where lines meet, end, or where boats are boarded; an edge is the part of a line
 * between two of them, its inner vertices staying where they are in the layers of the pack; an arc is an edge in one
 * direction, sorted by the node it leaves.
 */
final class Graph {

    /** Where boats are boarded: an edge between a node of the land and a node of the water. */
    record Landing(WayKey key, Optional<String> name, LatLon at, int waterLine) {}

    Detail detail;
    List<WayType> types;
    List<Landing> landings;

    int nodes;
    int[] lats;
    int[] lons;

    int edges;
    int[] from;
    int[] to;
    /** Line: roads, then waterways, then ferries; minus one minus the landing for a boarding. */
    int[] line;
    /** Inner vertices of the edge, in the numbers of the line's layer: first and one after the last. */
    int[] innerStart;

    int[] innerEnd;
    int[] lengthCm;
    char[] forward;
    char[] backward;

    /** Length of the longest edge of each type. */
    int[] longestCm;

    int[] firstArc;
    int[] head;
    int[] arcLengthCm;
    char[] arcType;
    /** Twice the edge, one more for the direction against its vertices. */
    int[] arcEdge;

    /** Numbers of lines below this are roads, those below the next waterways, the rest ferries. */
    int roads;

    int roadsAndWaters;

    boolean isRoad(int edge) {
        return line[edge] >= 0 && line[edge] < roads;
    }

    boolean isWater(int edge) {
        return line[edge] >= roads && line[edge] < roadsAndWaters;
    }

    boolean isFerry(int edge) {
        return line[edge] >= roadsAndWaters;
    }

    boolean isBoarding(int edge) {
        return line[edge] < 0;
    }

    Landing landing(int edge) {
        return landings.get(-1 - line[edge]);
    }

    LineTable<?> table(int edge) {
        return isRoad(edge) ? detail.roads() : isWater(edge) ? detail.waterways() : detail.ferries();
    }

    /** Number of the edge's line within its layer. */
    int row(int edge) {
        int at = line[edge];
        return at < roads ? at : at < roadsAndWaters ? at - roads : at - roadsAndWaters;
    }

    Optional<String> name(int edge) {
        return isBoarding(edge) ? Optional.empty() : table(edge).name(row(edge));
    }

    long id(int edge) {
        return table(edge).id(row(edge));
    }

    boolean isBridge(int edge) {
        return isRoad(edge) && detail.roads().traits(line[edge]).isBridge();
    }

    /** Points of an edge: its two nodes and the vertices between. */
    int points(int edge) {
        return 2 + innerEnd[edge] - innerStart[edge];
    }

    int lat(int edge, int point) {
        int last = points(edge) - 1;
        return point == 0
                ? lats[from[edge]]
                : point == last ? lats[to[edge]] : table(edge).lat7(innerStart[edge] + point - 1);
    }

    int lon(int edge, int point) {
        int last = points(edge) - 1;
        return point == 0
                ? lons[from[edge]]
                : point == last ? lons[to[edge]] : table(edge).lon7(innerStart[edge] + point - 1);
    }

    /** A number by which equal edges are put in order, whatever order they were read in. */
    long tie(int edge) {
        return (long) Math.min(from[edge], to[edge]) << 32 | Math.max(from[edge], to[edge]);
    }

    int tail(int arc) {
        int edge = arcEdge[arc] >> 1;
        return (arcEdge[arc] & 1) == 0 ? from[edge] : to[edge];
    }

    static LatLon at(double lat7, double lon7) {
        return new LatLon(lat7 / LineTable.UNIT, lon7 / LineTable.UNIT);
    }
}

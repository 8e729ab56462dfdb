package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.Landing;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.SurfaceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the name of the water under a bridge, of the one that a ferry crosses, and of a landing. */
final class WaterNames {

    private static final double LANDING_METRES = 200;

    /** Half a metre, in units. */
    private static final double TOUCHING = 45;

    private final Graph graph;
    private final EdgeBoxes waterways;
    private final List<int[]> named;

    WaterNames(Graph graph) {
        this.graph = graph;
        waterways = new EdgeBoxes(graph, graph::isWater);
        named = named(graph.detail.waters());
    }

    /** Name of the waterway that a line crosses; of several the greatest that has one. */
    Optional<String> across(List<LatLon> line) {
        int edge = greatest(line, true);
        return edge < 0 ? Optional.empty() : graph.name(edge);
    }

    /** Id of the waterway that a line crosses; 0 where it crosses none. */
    long waterway(List<LatLon> line) {
        int edge = greatest(line, false);
        return edge < 0 ? 0 : graph.id(edge);
    }

    private int greatest(List<LatLon> line, boolean named) {
        int[] best = {-1};
        for (int i = 1; i < line.size(); i++) {
            double lat1 = line.get(i - 1).lat() * LineTable.UNIT;
            double lon1 = line.get(i - 1).lon() * LineTable.UNIT;
            double lat2 = line.get(i).lat() * LineTable.UNIT;
            double lon2 = line.get(i).lon() * LineTable.UNIT;
            waterways.within(
                    Math.min(lat1, lat2), Math.min(lon1, lon2), Math.max(lat1, lat2), Math.max(lon1, lon2), e -> {
                        if ((!named || graph.name(e).isPresent())
                                && meets(e, lat1, lon1, lat2, lon2)
                                && (best[0] < 0 || before(e, best[0]))) {
                            best[0] = e;
                        }
                    });
        }
        return best[0];
    }

    private boolean before(int edge, int other) {
        var a = graph.detail.waterways().traits(graph.row(edge));
        var b = graph.detail.waterways().traits(graph.row(other));
        int byKind = a.kind().compareTo(b.kind());
        int byWidth = Integer.compare(b.widthMetres(), a.widthMetres());
        return byKind != 0 ? byKind < 0 : byWidth != 0 ? byWidth < 0 : graph.id(edge) < graph.id(other);
    }

    /** Crossed, or shared as a vertex. */
    private boolean meets(int edge, double lat1, double lon1, double lat2, double lon2) {
        double south = Math.min(lat1, lat2) - TOUCHING;
        double north = Math.max(lat1, lat2) + TOUCHING;
        double before = 0;
        double beforeLon = 0;
        for (int p = 0; p < graph.points(edge); p++) {
            double lat = graph.lat(edge, p);
            double lon = graph.lon(edge, p);
            if (lat >= south && lat <= north && touches(lat, lon, lat1, lon1, lat2, lon2)) {
                return true;
            }
            if (p > 0 && Crossing.cuts(lat1, lon1, lat2, lon2, before, beforeLon, lat, lon)) {
                return true;
            }
            before = lat;
            beforeLon = lon;
        }
        return false;
    }

    private static boolean touches(double lat, double lon, double lat1, double lon1, double lat2, double lon2) {
        double share = Ground.share(lat, lon, lat1, lon1, lat2, lon2);
        return Ground.metres(lat, lon, lat1 + share * (lat2 - lat1), lon1 + share * (lon2 - lon1))
                < TOUCHING * Ground.METRES;
    }

    /** Name of the water surface that a point lies on. */
    Optional<String> at(LatLon point) {
        double lat = point.lat() * LineTable.UNIT;
        double lon = point.lon() * LineTable.UNIT;
        for (int[] box : named) {
            boolean near = lat >= box[1] && lon >= box[2] && lat <= box[3] && lon <= box[4];
            if (near && contains(graph.detail.waters(), box[0], lat, lon)) {
                return graph.detail.waters().name(box[0]);
            }
        }
        return Optional.empty();
    }

    /** Surfaces with a name: number, south, west, north, east. */
    private static List<int[]> named(SurfaceTable<?> waters) {
        List<int[]> named = new ArrayList<>();
        LineTable<Integer> rings = waters.rings();
        for (int s = 0; s < waters.size(); s++) {
            if (waters.name(s).isPresent() && waters.firstRing(s) < waters.endRing(s)) {
                int[] box = {s, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
                for (int v = rings.start(waters.firstRing(s)); v < rings.end(waters.endRing(s) - 1); v++) {
                    box[1] = Math.min(box[1], rings.lat7(v));
                    box[2] = Math.min(box[2], rings.lon7(v));
                    box[3] = Math.max(box[3], rings.lat7(v));
                    box[4] = Math.max(box[4], rings.lon7(v));
                }
                named.add(box);
            }
        }
        return named;
    }

    private static boolean contains(SurfaceTable<?> waters, int surface, double lat, double lon) {
        boolean inside = false;
        LineTable<Integer> rings = waters.rings();
        for (int ring = waters.firstRing(surface); ring < waters.endRing(surface); ring++) {
            for (int v = rings.start(ring) + 1; v < rings.end(ring); v++) {
                double lat1 = rings.lat7(v - 1);
                double lat2 = rings.lat7(v);
                double lon1 = rings.lon7(v - 1);
                if (lat1 > lat != lat2 > lat && lon < lon1 + (lat - lat1) / (lat2 - lat1) * (rings.lon7(v) - lon1)) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** Name of the drawn landing at a point. */
    Optional<String> landing(LatLon at) {
        Detail detail = graph.detail;
        Landing best = null;
        double nearest = LANDING_METRES;
        for (Landing one : detail.landings()) {
            double metres = one.at().distanceTo(at).value();
            if (one.name().isPresent() && metres < nearest) {
                nearest = metres;
                best = one;
            }
        }
        return best == null ? Optional.empty() : best.name();
    }
}

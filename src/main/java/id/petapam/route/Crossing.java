package id.petapam.route;

import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.region.detail.LineTable;
import java.util.ArrayList;
import java.util.List;

/** Whether straight pieces of lines cut each other. */
final class Crossing {

    private Crossing() {}

    /** True where two pieces cross between their ends; touching is no crossing. */
    static boolean cuts(
            double lat1, double lon1, double lat2, double lon2, double lat3, double lon3, double lat4, double lon4) {
        if (Math.max(lat1, lat2) < Math.min(lat3, lat4)
                || Math.max(lat3, lat4) < Math.min(lat1, lat2)
                || Math.max(lon1, lon2) < Math.min(lon3, lon4)
                || Math.max(lon3, lon4) < Math.min(lon1, lon2)) {
            return false;
        }
        double a = side(lat1, lon1, lat2, lon2, lat3, lon3);
        double b = side(lat1, lon1, lat2, lon2, lat4, lon4);
        double c = side(lat3, lon3, lat4, lon4, lat1, lon1);
        double d = side(lat3, lon3, lat4, lon4, lat2, lon2);
        return (a < 0 && b > 0 || a > 0 && b < 0) && (c < 0 && d > 0 || c > 0 && d < 0);
    }

    private static double side(double lat1, double lon1, double lat2, double lon2, double lat, double lon) {
        return (lon2 - lon1) * (lat - lat1) - (lat2 - lat1) * (lon - lon1);
    }

    /** True where a straight line cuts one of the edges. */
    static boolean any(Graph graph, EdgeBoxes edges, double lat1, double lon1, double lat2, double lon2) {
        boolean[] crosses = new boolean[1];
        edges.within(
                Math.min(lat1, lat2),
                Math.min(lon1, lon2),
                Math.max(lat1, lat2),
                Math.max(lon1, lon2),
                e -> crosses[0] = crosses[0] || cuts(graph, e, lat1, lon1, lat2, lon2));
        return crosses[0];
    }

    static boolean cuts(Graph graph, int edge, double lat1, double lon1, double lat2, double lon2) {
        for (int p = 1; p < graph.points(edge); p++) {
            if (cuts(
                    lat1,
                    lon1,
                    lat2,
                    lon2,
                    graph.lat(edge, p - 1),
                    graph.lon(edge, p - 1),
                    graph.lat(edge, p),
                    graph.lon(edge, p))) {
                return true;
            }
        }
        return false;
    }

    /** The straight pieces of all outlines: lat, lon, lat, lon in 1e-7 degrees. */
    static List<double[]> pieces(AreaShape area) {
        List<double[]> all = new ArrayList<>();
        for (List<List<LatLon>> polygon : area.polygons()) {
            for (List<LatLon> ring : polygon) {
                for (int i = 1; i < ring.size(); i++) {
                    all.add(new double[] {
                        ring.get(i - 1).lat() * LineTable.UNIT,
                        ring.get(i - 1).lon() * LineTable.UNIT,
                        ring.get(i).lat() * LineTable.UNIT,
                        ring.get(i).lon() * LineTable.UNIT
                    });
                }
            }
        }
        return all;
    }
}

package id.petapam.route;

import id.petapam.region.detail.LineTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a road comes to the water and boats can be boarded though no landing is drawn: where it runs into the
 * water, where it ends near it, and now and then along it. A bridge is none, nor are the ramps to it: that a road
 * crosses the water says nothing about boats.
 */
final class RoadMeetsWater {

    private static final double HALF_MAX = 1000;
    private static final double NEAR_BRIDGE = 150;

    /** Ends of lanes that stand side by side on one bank share a landing. */
    private static final double ENDS_APART = 300;

    /** Points are looked at this often along a straight piece of road. */
    private static final double STEP = 100;

    private final Graph graph;
    private final WaterWidths widths;
    private final TravelNumbers numbers;
    private final EdgeBoxes boats;
    private final int[] degree;
    private final boolean[] water;
    private final boolean[] bridgeEnd;
    private final int[] piece;
    private final PointGrid nearWater;
    private final PointGrid nearBridge;

    record Meeting(NearPoint land, NearPoint water) {}

    private record Place(long lat, long lon, boolean left, int line, int component) {}

    RoadMeetsWater(Graph graph, WaterWidths widths, TravelNumbers numbers, EdgeBoxes boats) {
        this.graph = graph;
        this.widths = widths;
        this.numbers = numbers;
        this.boats = boats;
        degree = new int[graph.nodes];
        water = new boolean[graph.nodes];
        bridgeEnd = new boolean[graph.nodes];
        nearWater = new PointGrid(graph);
        nearBridge = new PointGrid(graph);
        for (int e = 0; e < graph.edges; e++) {
            if (graph.isRoad(e)) {
                degree[graph.from[e]]++;
                degree[graph.to[e]]++;
                if (graph.isBridge(e)) {
                    bridge(graph.from[e]);
                    bridge(graph.to[e]);
                }
            } else if (LandingFinder.isBoatWay(graph, e)) {
                water[graph.from[e]] = true;
                water[graph.to[e]] = true;
                double reach = numbers.meetingMetres() + half(e);
                for (int p = 1; p < graph.points(e); p++) {
                    nearWater.markLine(
                            graph.lat(e, p - 1), graph.lon(e, p - 1), graph.lat(e, p), graph.lon(e, p), reach);
                }
            }
        }
        piece = Pieces.of(graph, graph::isRoad);
    }

    private void bridge(int node) {
        bridgeEnd[node] = true;
        nearBridge.mark(graph.lats[node], graph.lons[node], NEAR_BRIDGE);
    }

    private double half(int edge) {
        return widths.metres(graph.row(edge)) / 2;
    }

    List<Meeting> find() {
        List<Meeting> all = new ArrayList<>();
        Map<Place, Meeting> ends = new HashMap<>();
        Map<Place, Meeting> along = new HashMap<>();
        for (int e = 0; e < graph.edges; e++) {
            if (LandingFinder.isSolid(graph, e)) {
                look(e, all, ends, along);
            }
        }
        ends.values().forEach(all::add);
        for (Meeting one : all) {
            along.remove(place(one, numbers.landingSpacing()));
        }
        all.addAll(along.values());
        all.sort((a, b) -> {
            int byLat = Double.compare(a.land().lat7(), b.land().lat7());
            return byLat != 0 ? byLat : Double.compare(a.land().lon7(), b.land().lon7());
        });
        return distinct(all);
    }

    private static List<Meeting> distinct(List<Meeting> sorted) {
        List<Meeting> all = new ArrayList<>();
        Meeting last = null;
        for (Meeting one : sorted) {
            if (last == null
                    || last.land().lat7() != one.land().lat7()
                    || last.land().lon7() != one.land().lon7()) {
                all.add(one);
            }
            last = one;
        }
        return all;
    }

    private void look(int edge, List<Meeting> shared, Map<Place, Meeting> ends, Map<Place, Meeting> along) {
        int points = graph.points(edge);
        for (int p = 0; p + 1 < points; p++) {
            double lat = graph.lat(edge, p);
            double lon = graph.lon(edge, p);
            double dLat = graph.lat(edge, p + 1) - lat;
            double dLon = graph.lon(edge, p + 1) - lon;
            int steps = (int) Math.ceil(Ground.metres(lat, lon, lat + dLat, lon + dLon) / STEP);
            boolean last = p + 2 == points;
            for (int s = 0; s < Math.max(1, steps) || last && s == Math.max(1, steps); s++) {
                double share = steps == 0 ? (s == 0 ? 0 : 1) : (double) s / steps;
                double atLat = Math.rint(lat + share * dLat);
                double atLon = Math.rint(lon + share * dLon);
                if (nearWater.isMarked(atLat, atLon)) {
                    int node = share == 0 && p == 0 ? graph.from[edge] : last && share == 1 ? graph.to[edge] : -1;
                    look(new NearPoint(edge, p, share, 0, atLat, atLon), node, shared, ends, along);
                }
            }
        }
    }

    private void look(
            NearPoint at, int node, List<Meeting> shared, Map<Place, Meeting> ends, Map<Place, Meeting> along) {
        boolean end = node >= 0 && degree[node] == 1;
        if (node >= 0 && bridgeEnd[node] || !end && nearBridge.isMarked(at.lat7(), at.lon7())) {
            return;
        }
        NearPoint boat = nearest(at.lat7(), at.lon7());
        if (boat == null) {
            return;
        }
        Meeting meeting = new Meeting(at, boat);
        if (node >= 0 && water[node]) {
            shared.add(meeting);
        } else if (end) {
            ends.merge(place(meeting, ENDS_APART), meeting, this::better);
        } else {
            along.merge(place(meeting, numbers.landingSpacing()), meeting, this::better);
        }
    }

    private Meeting better(Meeting a, Meeting b) {
        double fromA = a.water().metres();
        double fromB = b.water().metres();
        if (fromA != fromB) {
            return fromA < fromB ? a : b;
        }
        int byLat = Double.compare(a.land().lat7(), b.land().lat7());
        return (byLat != 0 ? byLat : Double.compare(a.land().lon7(), b.land().lon7())) <= 0 ? a : b;
    }

    private NearPoint nearest(double lat, double lon) {
        NearPoint[] best = new NearPoint[1];
        boats.near(lat, lon, new EdgeBoxes.Visitor() {
            @Override
            public double limit() {
                return best[0] == null ? numbers.meetingMetres() + HALF_MAX : best[0].metres();
            }

            @Override
            public void edge(int edge) {
                NearPoint near = NearPoint.of(graph, edge, lat, lon);
                if (near.metres() <= numbers.meetingMetres() + half(edge) && near.before(best[0], graph)) {
                    best[0] = near;
                }
            }
        });
        return best[0];
    }

    /** Bank and stretch of the water: one landing is enough there. */
    private Place place(Meeting one, double apart) {
        NearPoint boat = one.water();
        double lat1 = graph.lat(boat.edge(), boat.piece());
        double lon1 = graph.lon(boat.edge(), boat.piece());
        double dLat = graph.lat(boat.edge(), boat.piece() + 1) - lat1;
        double dLon = graph.lon(boat.edge(), boat.piece() + 1) - lon1;
        boolean left = dLon * (one.land().lat7() - lat1) - dLat * (one.land().lon7() - lon1) > 0;
        double cell = apart / Ground.METRES;
        return new Place(
                (long) Math.floor(one.land().lat7() / cell),
                (long) Math.floor(one.land().lon7() / cell),
                left,
                graph.line[boat.edge()],
                piece[graph.from[one.land().edge()]]);
    }

    /** Marks cells of about 200 metres. */
    private static final class PointGrid {

        private static final double CELL = LineTable.UNIT / 512;
        private final double south;
        private final double west;
        private final int wide;
        private final java.util.BitSet cells = new java.util.BitSet();

        PointGrid(Graph graph) {
            double minLat = Double.MAX_VALUE;
            double minLon = Double.MAX_VALUE;
            double maxLon = -Double.MAX_VALUE;
            for (int n = 0; n < graph.nodes; n++) {
                minLat = Math.min(minLat, graph.lats[n]);
                minLon = Math.min(minLon, graph.lons[n]);
                maxLon = Math.max(maxLon, graph.lons[n]);
            }
            south = minLat - 20 * CELL;
            west = minLon - 20 * CELL;
            wide = graph.nodes == 0 ? 1 : (int) Math.ceil((maxLon - west) / CELL) + 21;
        }

        private int cell(double lat, double lon) {
            double row = Math.floor((lat - south) / CELL);
            double column = Math.floor((lon - west) / CELL);
            boolean outside = row < 0 || column < 0 || column >= wide || row * wide > Integer.MAX_VALUE - wide;
            return outside ? -1 : (int) row * wide + (int) column;
        }

        boolean isMarked(double lat, double lon) {
            int cell = cell(lat, lon);
            return cell >= 0 && cells.get(cell);
        }

        void mark(double lat, double lon, double reach) {
            int around = (int) Math.ceil(reach / (CELL * Ground.METRES));
            for (int dy = -around; dy <= around; dy++) {
                for (int dx = -around; dx <= around; dx++) {
                    int cell = cell(lat + dy * CELL, lon + dx * CELL);
                    if (cell >= 0) {
                        cells.set(cell);
                    }
                }
            }
        }

        void markLine(double lat1, double lon1, double lat2, double lon2, double reach) {
            int steps = (int) Math.ceil(Math.max(Math.abs(lat2 - lat1), Math.abs(lon2 - lon1)) / CELL);
            for (int s = 0; s <= steps; s++) {
                double share = steps == 0 ? 0 : (double) s / steps;
                mark(lat1 + share * (lat2 - lat1), lon1 + share * (lon2 - lon1), reach);
            }
        }
    }
}

package id.petapam.route;

import id.petapam.region.detail.Detail;
import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.WaterwayTraits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the network of the layers of a pack. */
final class GraphBuilder {

    private final Detail detail;
    private final TravelNumbers numbers;
    private final WaterWidths widths;
    private final Map<WayType, Character> typeNumbers = new HashMap<>();
    private final List<WayType> types = new ArrayList<>();

    private GraphBuilder(Detail detail, TravelNumbers numbers) {
        this.detail = detail;
        this.numbers = numbers;
        this.widths = new WaterWidths(detail, numbers);
        number(new WayType.Closed());
    }

    static Graph build(Detail detail, List<OwnLanding> own, TravelNumbers numbers) {
        return new GraphBuilder(detail, numbers).build(own);
    }

    private Graph build(List<OwnLanding> own) {
        Draft draft = draft();
        Graph graph = freeze(draft);
        List<LandingFinder.Found> landings = new LandingFinder(graph, widths, numbers).find(own);
        if (!landings.isEmpty()) {
            LandingLinks.add(draft, landings);
            graph = freeze(draft);
        }
        arcs(graph);
        longest(graph);
        return graph;
    }

    private static void longest(Graph graph) {
        graph.longestCm = new int[graph.types.size()];
        for (int e = 0; e < graph.edges; e++) {
            int length = graph.lengthCm[e];
            graph.longestCm[graph.forward[e]] = Math.max(graph.longestCm[graph.forward[e]], length);
            graph.longestCm[graph.backward[e]] = Math.max(graph.longestCm[graph.backward[e]], length);
        }
    }

    /** All lines that can be travelled, and all rivers, cut where they meet. */
    private Draft draft() {
        NodeKeys keys = keys();
        Draft draft = new Draft(detail, keys);
        int number = 0;
        for (LineTable<?> table : List.of(detail.roads(), detail.waterways(), detail.ferries())) {
            for (int row = 0; row < table.size(); row++) {
                if (isUsed(table, row)) {
                    draft.cut(table, row, number, keys);
                }
                number++;
            }
        }
        return draft;
    }

    private NodeKeys keys() {
        long[] points = new long
                [detail.roads().vertices()
                        + detail.waterways().vertices()
                        + detail.ferries().vertices()];
        long[] ends = new long
                [2
                        * (detail.roads().size()
                                + detail.waterways().size()
                                + detail.ferries().size())];
        int point = 0;
        int end = 0;
        for (LineTable<?> table : List.of(detail.roads(), detail.waterways(), detail.ferries())) {
            for (int row = 0; row < table.size(); row++) {
                if (isUsed(table, row)) {
                    for (int v = table.start(row); v < table.end(row); v++) {
                        points[point++] = NodeKeys.key(table.lat7(v), table.lon7(v));
                    }
                    int last = table.end(row) - 1;
                    ends[end++] = NodeKeys.key(table.lat7(table.start(row)), table.lon7(table.start(row)));
                    ends[end++] = NodeKeys.key(table.lat7(last), table.lon7(last));
                }
            }
        }
        return new NodeKeys(point == points.length ? points : Arrays.copyOf(points, point), Arrays.copyOf(ends, end));
    }

    private static boolean isUsed(LineTable<?> table, int row) {
        if (table.traits(row) instanceof RoadTraits road) {
            return road.car() || road.motorcycle() || road.foot();
        }
        return !(table.traits(row) instanceof WaterwayTraits water) || !water.tunnel();
    }

    private Graph freeze(Draft draft) {
        Graph graph = new Graph();
        graph.detail = detail;
        graph.roads = detail.roads().size();
        graph.roadsAndWaters = graph.roads + detail.waterways().size();
        graph.types = types;
        graph.landings = List.copyOf(draft.landings);
        graph.lats = draft.lats.toArray();
        graph.lons = draft.lons.toArray();
        graph.nodes = graph.lats.length;
        graph.from = draft.from.toArray();
        graph.to = draft.to.toArray();
        graph.edges = graph.from.length;
        graph.line = draft.line.toArray();
        graph.innerStart = draft.innerStart.toArray();
        graph.innerEnd = draft.innerEnd.toArray();
        graph.lengthCm = new int[graph.edges];
        for (int e = 0; e < graph.edges; e++) {
            double metres = 0;
            if (graph.isBoarding(e)) {
                metres = draft.boardingMetres.get(-1 - graph.line[e]);
            } else {
                for (int p = 1; p < graph.points(e); p++) {
                    metres += Ground.metres(graph.lat(e, p - 1), graph.lon(e, p - 1), graph.lat(e, p), graph.lon(e, p));
                }
            }
            // never nothing: which way an edge is gone along is told by its two ends
            graph.lengthCm[e] = (int) Math.max(1, Math.round(metres * 100));
        }
        types(graph);
        return graph;
    }

    private void types(Graph graph) {
        graph.forward = new char[graph.edges];
        graph.backward = new char[graph.edges];
        boolean[] land = new boolean[graph.nodes];
        int[] ferryCm = new int[detail.ferries().size()];
        for (int e = 0; e < graph.edges; e++) {
            if (graph.isRoad(e)) {
                land[graph.from[e]] = true;
                land[graph.to[e]] = true;
            } else if (graph.isFerry(e)) {
                ferryCm[graph.row(e)] += graph.lengthCm[e];
            }
        }
        for (int e = 0; e < graph.edges; e++) {
            if (graph.isRoad(e)) {
                RoadTraits road = detail.roads().traits(graph.line[e]);
                graph.forward[e] = number(new WayType.Road(road, false));
                graph.backward[e] = number(new WayType.Road(road, true));
            } else if (graph.isFerry(e)) {
                FerryTraits ferry = detail.ferries().traits(graph.row(e));
                int whole = ferry.minutes() > 0 ? ferryCm[graph.row(e)] : 0;
                graph.forward[e] = number(new WayType.Ferry(ferry, whole, land[graph.from[e]]));
                graph.backward[e] = number(new WayType.Ferry(ferry, whole, land[graph.to[e]]));
            } else if (graph.isWater(e)) {
                graph.forward[e] = number(water(graph.row(e)));
                graph.backward[e] = graph.forward[e];
            } else {
                WayType water = water(graph.landing(e).waterLine());
                graph.forward[e] = number(new WayType.Boarding((WayType.Water) water));
                graph.backward[e] = graph.forward[e];
            }
        }
    }

    private WayType water(int row) {
        WaterwayTraits traits = detail.waterways().traits(row);
        Vessel vessel = widths.vessel(row);
        return vessel == null || !WayType.Water.goes(traits)
                ? new WayType.Closed()
                : new WayType.Water(vessel, traits.tidal(), traits.intermittent());
    }

    private char number(WayType type) {
        return typeNumbers.computeIfAbsent(type, t -> {
            types.add(t);
            return (char) (types.size() - 1);
        });
    }

    private static void arcs(Graph graph) {
        int[] first = new int[graph.nodes + 2];
        for (int e = 0; e < graph.edges; e++) {
            first[graph.from[e] + 2]++;
            first[graph.to[e] + 2]++;
        }
        for (int n = 2; n < first.length; n++) {
            first[n] += first[n - 1];
        }
        int arcs = 2 * graph.edges;
        graph.head = new int[arcs];
        graph.arcLengthCm = new int[arcs];
        graph.arcType = new char[arcs];
        graph.arcEdge = new int[arcs];
        for (int e = 0; e < graph.edges; e++) {
            arc(graph, first[graph.from[e] + 1]++, graph.to[e], e, 0, graph.forward[e]);
            arc(graph, first[graph.to[e] + 1]++, graph.from[e], e, 1, graph.backward[e]);
        }
        graph.firstArc = Arrays.copyOf(first, graph.nodes + 1);
    }

    private static void arc(Graph graph, int arc, int head, int edge, int direction, char type) {
        graph.head[arc] = head;
        graph.arcLengthCm[arc] = graph.lengthCm[edge];
        graph.arcType[arc] = type;
        graph.arcEdge[arc] = edge << 1 | direction;
    }
}

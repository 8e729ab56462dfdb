package id.petapam.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.petapam.geo.LatLon;
import id.petapam.job.Progress;
import id.petapam.region.BuiltInRegion;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.RoadTraits.OneWay;
import id.petapam.workflow.BuildRegionPack;
import id.petapam.workflow.OpenRegion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real roads of Andorra: shortest times beside those that another program finds on a network of all vertices. */
class RealRoadsTest {

    private static final Path ANDORRA = Path.of("../shared/data/interop/osm/andorra_nouser.osm.pbf");

    private final TravelNumbers numbers = TravelNumbers.defaults();

    @TempDir
    Path folder;

    @Test
    void tenThousandCarTimesAreThoseOfAnotherProgram() {
        assumeTrue(Files.exists(ANDORRA), "needs " + ANDORRA);
        Path pack = folder.resolve("andorra.gpkg");
        new BuildRegionPack(BuiltInRegion::read)
                .run(List.of(ANDORRA), pack, BuildRegionPack.Options.ALL, Progress.NONE);
        Detail detail = onlyRoads(new OpenRegion().open(pack).detail());
        TravelNetwork network = TravelNetwork.build(detail, List.of(), numbers);
        DijkstraShortestPath<LatLon, DefaultWeightedEdge> other = new DijkstraShortestPath<>(allVertices(detail));
        Graph graph = network.graph();
        int[] nodes = roadNodes(graph);
        Random random = new Random(5);
        int reached = 0;
        for (int o = 0; o < 100; o++) {
            int origin = nodes[random.nextInt(nodes.length)];
            int[] dist = byCar(network, origin);
            var paths = other.getPaths(at(graph, origin));
            for (int p = 0; p < 100; p++) {
                int place = nodes[random.nextInt(nodes.length)];
                double expected = place == origin ? 0 : paths.getWeight(at(graph, place));
                int found = dist[place << 2];
                assertEquals(Double.isInfinite(expected), found == Search.NEVER, at(graph, place)::toString);
                if (found != Search.NEVER) {
                    assertEquals(expected, found, 50 + expected * 0.0005, () -> at(graph, place) + "");
                    reached++;
                }
            }
        }
        assertTrue(reached > 5_000, "most pairs have a way: " + reached);
    }

    /** No water: landings are nodes that the other network does not have. */
    private static Detail onlyRoads(Detail all) {
        return new Detail(
                all.roads(),
                LineTable.empty(),
                LineTable.empty(),
                all.waters(),
                all.covers(),
                List.of(),
                List.of(),
                List.of());
    }

    private static LatLon at(Graph graph, int node) {
        return Graph.at(graph.lats[node], graph.lons[node]);
    }

    private static int[] roadNodes(Graph graph) {
        return IntStream.range(0, graph.edges)
                .filter(e -> graph.isRoad(e)
                        && graph.detail.roads().traits(graph.line[e]).car())
                .map(e -> graph.from[e])
                .sorted()
                .distinct()
                .toArray();
    }

    /** Times when one sets off by car and never leaves it: changing costs more than any way. */
    private int[] byCar(TravelNetwork network, int origin) {
        Graph graph = network.graph();
        Paces paces = new Paces(graph, numbers.with("R-34.changeMinutes", 1_000), TravelConditions.USUAL, new BitSet());
        int[] dist = new int[graph.nodes * WayType.MODES];
        Arrays.fill(dist, Search.NEVER);
        Search search = new Search(paces.steps, dist);
        search.seed(origin << 2, 0);
        search.run();
        for (int n = 0; n < graph.nodes; n++) {
            // what costs a change was not done by car
            if (dist[n << 2] >= paces.changeMillis) {
                dist[n << 2] = Search.NEVER;
            }
        }
        return dist;
    }

    private SimpleDirectedWeightedGraph<LatLon, DefaultWeightedEdge> allVertices(Detail detail) {
        SimpleDirectedWeightedGraph<LatLon, DefaultWeightedEdge> all =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        LineTable<RoadTraits> roads = detail.roads();
        for (int line = 0; line < roads.size(); line++) {
            RoadTraits road = roads.traits(line);
            for (int v = roads.start(line) + 1; road.car() && v < roads.end(line); v++) {
                double kmh = numbers.carKmh(road.roadClass(), road.surface(), false);
                if (road.maxSpeedKmh() > 0) {
                    kmh = Math.min(kmh, road.maxSpeedKmh());
                }
                double millis =
                        roads.at(v - 1).distanceTo(roads.at(v)).value() * 3600 / Math.max(numbers.footKmh(), kmh);
                if (road.oneWay() != OneWay.BACKWARD) {
                    add(all, roads.at(v - 1), roads.at(v), millis);
                }
                if (road.oneWay() != OneWay.FORWARD) {
                    add(all, roads.at(v), roads.at(v - 1), millis);
                }
            }
        }
        return all;
    }

    private static void add(
            SimpleDirectedWeightedGraph<LatLon, DefaultWeightedEdge> all, LatLon from, LatLon to, double millis) {
        all.addVertex(from);
        all.addVertex(to);
        if (!from.equals(to)) {
            DefaultWeightedEdge edge = all.addEdge(from, to);
            if (edge != null) {
                all.setEdgeWeight(edge, millis);
            } else if (millis < all.getEdgeWeight(all.getEdge(from, to))) {
                all.setEdgeWeight(all.getEdge(from, to), millis);
            }
        }
    }
}

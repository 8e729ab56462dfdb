package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.Detail;
import java.util.List;
import java.util.Optional;

/**
 * Roads, paths, rivers, canals and ferries of a region as one network. Times are from the origin to the place: one-way
 * streets make a difference. One sets off by car, motorcycle or on foot, as the ways allow; on land the mode may be
 * changed everywhere, boats are boarded at landings, each change costs its minutes; a ferry takes the vehicle along
 * where it carries it. Never changes; safe for several threads.
 */
public final class TravelNetwork {

    private final Graph graph;
    private final TravelNumbers numbers;
    private final Snapper snapper;
    private final Bridges bridges;
    private final WaterNames waterNames;

    private TravelNetwork(Graph graph, TravelNumbers numbers) {
        this.graph = graph;
        this.numbers = numbers;
        snapper = new Snapper(graph, numbers);
        bridges = new Bridges(graph);
        waterNames = new WaterNames(graph);
    }

    /**
     * Makes the network; takes seconds for a province.
     *
     * @param own landings that a planner added or moved
     */
    public static TravelNetwork build(Detail detail, List<OwnLanding> own, TravelNumbers numbers) {
        return new TravelNetwork(GraphBuilder.build(detail, own, numbers), numbers);
    }

    /** True where nothing can be travelled. */
    public boolean isEmpty() {
        return graph.edges == 0;
    }

    /** Where a place meets the network; empty where no way is within reach. */
    public Optional<Snap> snap(LatLon place) {
        return snapper.snap(place);
    }

    /** Ways from an origin to everywhere; none where the origin is out of reach. */
    public TravelTree from(LatLon origin, TravelConditions when) {
        return new TravelTree(this, origin, snap(origin), when, paces(when));
    }

    /** Places where boats are boarded: drawn ones, the planner's, and those where a road comes to the water. */
    public List<NetworkLanding> landings() {
        return graph.landings.stream()
                .map(l -> new NetworkLanding(
                        l.key(), l.name(), l.at(), graph.detail.waterways().name(l.waterLine())))
                .toList();
    }

    Paces paces(TravelConditions when) {
        return new Paces(graph, numbers, when, Paces.closed(graph, bridges, snapper.land(), when));
    }

    Graph graph() {
        return graph;
    }

    TravelNumbers numbers() {
        return numbers;
    }

    Bridges bridges() {
        return bridges;
    }

    WaterNames waterNames() {
        return waterNames;
    }

    Snapper snapper() {
        return snapper;
    }

    @Override
    public String toString() {
        return graph.nodes + " nodes, " + graph.edges + " edges, " + graph.landings.size() + " landings, "
                + bridges.count() + " bridges";
    }
}

package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.Detail;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Roads, paths, rivers, canals and ferries of a region as one network. Times are from the origin to the place: one-way
 * streets make a difference. One sets off by car, motorcycle or on foot, as the ways allow; on land the mode may be
 * changed everywhere, boats are boarded at landings, each change costs its minutes; a ferry takes the vehicle along
 * where it carries it. Its answers never change; safe for
 * several threads.
 */
public final class TravelNetwork {

    private final Graph graph;
    private final TravelNumbers numbers;
    private final Snapper snapper;
    private final Bridges bridges;
    private final WaterNames waterNames;
    private volatile Known last;
    private volatile BridgeSpans spans;

    private record Known(TravelConditions when, Paces paces) {}

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

    /** Whether a river or canal lies on the straight line between two places, bridge or no bridge. */
    public boolean isRiverBetween(LatLon one, LatLon other) {
        return snapper.isRiverBetween(one, other);
    }

    /** Ways from an origin to everywhere; none where the origin is out of reach. */
    public TravelTree from(LatLon origin, TravelConditions when) {
        return new TravelTree(this, origin, snap(origin), when, paces(when), Optional.empty());
    }

    /**
     * Ways from an origin to these places only: the search ends when the last of them is reached, which for a Polsek and
     * its stations is soon. What such a tree says about other places, or when more is closed, is worth nothing.
     *
     * @param places as {@link #snap} gave them
     */
    public TravelTree from(LatLon origin, TravelConditions when, List<Snap> places) {
        return new TravelTree(this, origin, snap(origin), when, paces(when), Optional.of(places));
    }

    /**
     * Minutes from each origin to each place; far quicker than a tree for each origin. A search ends when the last place
     * is reached: few places nearby take no time at all.
     *
     * @param places as {@link #snap} gave them
     */
    public TravelMatrix matrix(List<LatLon> origins, List<Optional<Snap>> places, TravelConditions when) {
        return TravelMatrix.of(this, origins.stream().map(this::snap).toList(), places, paces(when));
    }

    /**
     * Minutes from each place to those near it; thousands of places take a moment, since each search is a short one.
     *
     * @param places as {@link #snap} gave them
     * @param near by place, the numbers of the places that are looked for from it
     * @param mostMinutes by place, after how long a search gives up, 0 ... 10,000
     * @param stop once it says so, no further ways are looked for
     */
    public NearTimes near(
            List<Optional<Snap>> places, int[][] near, int[] mostMinutes, TravelConditions when, BooleanSupplier stop) {
        return NearTimes.of(this, places, near, mostMinutes, paces(when), stop);
    }

    /** Ways from an origin without boats and ferries. */
    public TravelTree byLand(LatLon origin, TravelConditions when) {
        return from(origin, new TravelConditions(when.wet(), true, when.lowTide(), when.closed(), when.flooded()));
    }

    /** The same to these places only. */
    public TravelTree byLand(LatLon origin, TravelConditions when, List<Snap> places) {
        return from(
                origin, new TravelConditions(when.wet(), true, when.lowTide(), when.closed(), when.flooded()), places);
    }

    /** All bridges, with the water under them where it is known. */
    public List<BridgeUse> allBridges() {
        return spans().all();
    }

    /** A bridge by its key, or by the key of one of the ways it is made of. */
    public Optional<BridgeUse> bridge(WayKey key) {
        int bridge = key.kind() == WayKey.Kind.BRIDGE ? bridges.withWay(key.id()) : -1;
        return bridge < 0 ? Optional.empty() : Optional.of(spans().get(bridge));
    }

    /** The bridge over the same water that is nearest to where it is crossed by ferry or boat. */
    public Optional<BridgeUse> nearestBridge(WaterCrossing crossing) {
        return spans().nearest(crossing);
    }

    private BridgeSpans spans() {
        BridgeSpans known = spans;
        if (known == null) {
            known = new BridgeSpans(graph, bridges, waterNames);
            spans = known;
        }
        return known;
    }

    /** Places where boats are boarded: drawn ones, the planner's, and those where a road comes to the water. */
    public List<NetworkLanding> landings() {
        return graph.landings.stream()
                .map(l -> new NetworkLanding(
                        l.key(), l.name(), l.at(), graph.detail.waterways().name(l.waterLine())))
                .toList();
    }

    /** Those of the conditions asked for last are kept: one looks from many places under the same ones. */
    Paces paces(TravelConditions when) {
        Known known = last;
        if (known == null || !known.when().equals(when)) {
            known = new Known(
                    when, new Paces(graph, numbers, when, ClosedWays.of(graph, bridges, snapper.land(), when)));
            last = known;
        }
        return known.paces();
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

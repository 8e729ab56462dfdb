package id.petapam.route;

import id.petapam.geo.LatLon;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Ways from one origin to every place, under some conditions. Never changes; safe for several threads. */
public final class TravelTree {

    final TravelNetwork network;
    final LatLon origin;
    final Optional<Snap> start;
    final TravelConditions when;
    final Paces paces;

    /** ms at each state of {@link Search}. */
    final int[] dist;

    private TravelTree(TravelTree before, TravelConditions when, Paces paces, int[] dist) {
        network = before.network;
        origin = before.origin;
        start = before.start;
        this.when = when;
        this.paces = paces;
        this.dist = dist;
    }

    TravelTree(
            TravelNetwork network,
            LatLon origin,
            Optional<Snap> start,
            TravelConditions when,
            Paces paces,
            Optional<List<Snap>> places) {
        this.network = network;
        this.origin = origin;
        this.start = start;
        this.when = when;
        this.paces = paces;
        dist = Times.from(network, start, paces, places);
    }

    public LatLon origin() {
        return origin;
    }

    public TravelConditions conditions() {
        return when;
    }

    /**
     * The same when more bridges, roads, ferries, waters or landings are closed. Only what hung on them is looked at
     * again; all else is as if the ways were searched anew.
     */
    public TravelTree closing(Set<WayKey> more) {
        Set<WayKey> all = new HashSet<>(when.closed());
        all.addAll(more);
        TravelConditions then = new TravelConditions(when.wet(), when.night(), when.lowTide(), all, when.flooded());
        BitSet closed = new BitSet();
        ClosedWays.close(network.graph(), network.bridges(), more, closed);
        Paces after = paces.closing(closed);
        return new TravelTree(this, then, after, Repair.closing(network.graph(), start, paces, after, closed, dist));
    }

    /** Minutes from the origin to a place; empty where no way leads there. */
    public OptionalDouble minutes(Snap place) {
        long millis = times().millis(place);
        return millis >= Search.NEVER ? OptionalDouble.empty() : OptionalDouble.of(millis / 60_000.0);
    }

    /** The same for a place that was not looked up before. */
    public OptionalDouble minutes(LatLon place) {
        return network.snap(place).map(this::minutes).orElse(OptionalDouble.empty());
    }

    /** Minutes on land and on the water; empty where no way leads there. */
    public Optional<TravelMinutes> split(Snap place) {
        return Trace.of(this, place).map(Trace.Way::minutes);
    }

    /** The way itself; empty where none leads there. */
    public Optional<Itinerary> itinerary(Snap place) {
        return Trace.of(this, place).map(way -> new ItineraryMaker(this, way, place).make());
    }

    Times times() {
        return new Times(network.graph(), paces, start, paces.steps, dist);
    }
}

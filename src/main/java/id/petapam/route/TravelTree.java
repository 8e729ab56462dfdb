package id.petapam.route;

import id.petapam.geo.LatLon;
import java.util.Optional;
import java.util.OptionalDouble;

/** Ways from one origin to every place, under some conditions. Never changes; safe for several threads. */
public final class TravelTree {

    final TravelNetwork network;
    final LatLon origin;
    final Optional<Snap> start;
    final TravelConditions when;
    final Paces paces;

    /** ms at each state of {@link Search}. */
    final int[] dist;

    TravelTree(TravelNetwork network, LatLon origin, Optional<Snap> start, TravelConditions when, Paces paces) {
        this.network = network;
        this.origin = origin;
        this.start = start;
        this.when = when;
        this.paces = paces;
        dist = Times.from(network, start, paces);
    }

    public LatLon origin() {
        return origin;
    }

    public TravelConditions conditions() {
        return when;
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
        return new Times(network.graph(), paces, start, dist);
    }
}

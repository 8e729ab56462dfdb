package id.petapam.rules.access;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.Phrase;
import id.petapam.model.Route;
import java.util.Optional;

/**
 * what the travel network proves. A thing on a way (a crossing, a bridge) is proven where it lies farther from each
 * end whose place is only an estimate than that estimate may be wrong (2,000 m), and where both ends are on the network
 * or a short walk from it (1,000 m). Otherwise it only indicates. A rule that is off leaves the network unused.
 */
final class ByNetwork {

    private static final String RULE = "R-36";

    private ByNetwork() {}

    static Optional<Route> polres(AccessCase c) {
        return c.facts().flatMap(AccessFacts::polres).flatMap(way -> route(c, way));
    }

    static Optional<Route> polsek(AccessCase c) {
        return c.facts().flatMap(AccessFacts::polsek).flatMap(way -> route(c, way));
    }

    static Optional<Route> route(AccessCase c, AccessFacts.Way way) {
        return c.numbers().rules().isOn(RULE) ? way.route() : Optional.empty();
    }

    static Phrase source(Route route) {
        return Phrase.of(Evidence.NETWORK, route.source());
    }

    /** How sure a thing at a place on the way to the station is. */
    static Certainty certainty(AccessCase c, AccessFacts.Way way, Route route, LatLon thing) {
        LatLon station = c.facts().orElseThrow().at();
        boolean sure = isOnNetwork(c, route)
                && (!c.isEstimated() || isBeyondError(c, station, thing))
                && (!way.estimated() || isBeyondError(c, way.from(), thing));
        return sure ? Certainty.TERBUKTI : Certainty.INDIKASI;
    }

    /** How sure something about the way as a whole is, such as that no road leads to the station. */
    static Certainty certainty(AccessCase c, Route route) {
        return isOnNetwork(c, route) && !c.isEstimated() ? Certainty.TERBUKTI : Certainty.INDIKASI;
    }

    /** Minutes by which a way may be shorter because an end is only an estimate: its error at 20 km/h. */
    static int doubtMinutes(AccessCase c, AccessFacts.Way way) {
        int ends = (c.isEstimated() ? 1 : 0) + (way.estimated() ? 1 : 0);
        return (int) Math.ceil(ends * c.numbers().estimateErrorMetres / 1000.0 / c.numbers().doubtKmh * 60);
    }

    static boolean isOnNetwork(AccessCase c, Route route) {
        Metres most = new Metres(c.numbers().walkMetres);
        return route.walkedFrom().compareTo(most) <= 0 && route.walkedTo().compareTo(most) <= 0;
    }

    private static boolean isBeyondError(AccessCase c, LatLon end, LatLon thing) {
        return end.distanceTo(thing).value() > c.numbers().estimateErrorMetres;
    }
}

package id.petapam.rules.access;

import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessMode;
import id.petapam.model.Minutes;
import id.petapam.model.Route;
import id.petapam.model.StatedFact;
import java.util.Optional;

/**
 * How long the way takes: as a person states it; else as the travel network has it, where its way is of the mode
 * in which the station is reached; else by R-34.
 *
 * <p>R-34: how long the way from the Polres takes where no route is drawn: straight line times a factor (1.4 by road, 1.6
 * by river), at the speeds of the rule book. Always an estimate; a stated time wins.
 *
 * <p>Partly by water counts as half by road and half by boat with one change; on foot as by road to the Polsek and on
 * foot from there.
 */
public final class TravelEstimate {

    private TravelEstimate() {}

    /** The journey with its time. */
    static Journey of(AccessCase c, Journey mode) {
        Optional<Minutes> stated = c.stated(StatedFact.TRAVEL_MINUTES)
                .flatMap(StatedFact.TRAVEL_MINUTES::canonical)
                .map(text -> new Minutes(Integer.parseInt(text)));
        Optional<Route> route =
                mode.route().or(() -> ByNetwork.polres(c)).filter(r -> ModeOfAccess.mode(c, r) == mode.mode());
        if (stated.isPresent()) {
            return new Journey(mode.mode(), mode.modeCertainty(), stated, true, route);
        } else if (route.isPresent()) {
            return new Journey(mode.mode(), mode.modeCertainty(), route.map(Route::minutes), false, route);
        }
        Optional<Minutes> estimate = c.numbers().rules().isOn("R-34")
                ? c.facts().flatMap(f -> minutes(f, mode.mode(), c.numbers()))
                : Optional.empty();
        return new Journey(mode.mode(), mode.modeCertainty(), estimate, false);
    }

    private static Optional<Minutes> minutes(AccessFacts facts, AccessMode mode, AccessNumbers n) {
        return facts.polres().map(way -> {
            double km = way.straight().kilometres();
            double foot = facts.polsek()
                    .map(p -> p.straight().kilometres())
                    .filter(k -> k < km)
                    .orElse(0.0);
            return straight(way.straight(), Metres.ofKilometres(foot), mode, n);
        });
    }

    /**
     * R-34 for any start.
     *
     * @param way the straight line
     * @param foot how much of it is walked where the mode is on foot; not more than the way
     */
    public static Minutes straight(Metres way, Metres foot, AccessMode mode, AccessNumbers n) {
        double km = way.kilometres();
        double walked = foot.kilometres();
        double hours =
                switch (mode) {
                    case DARAT -> road(km, n);
                    case AIR -> water(km, n);
                    case DARAT_AIR -> road(km / 2, n) + water(km / 2, n) + n.changeMinutes / 60.0;
                    case JALAN_KAKI ->
                        road(km - walked, n) + walked * n.roadFactor / n.walkKmh + n.changeMinutes / 60.0;
                };
        return new Minutes((int) Math.round(hours * 60));
    }

    private static double road(double km, AccessNumbers n) {
        return km * n.roadFactor / n.roadKmh;
    }

    private static double water(double km, AccessNumbers n) {
        return km * n.riverFactor / n.boatKmh;
    }
}

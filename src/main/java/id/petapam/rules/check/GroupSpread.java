package id.petapam.rules.check;

import id.petapam.geo.Metres;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * one team walks between the stations of a group, so they lie close together: 1 km at most between any two for
 * up to 5 stations, 2 km for up to 10, 3 km for more.
 */
public final class GroupSpread {

    private static final String RULE = "R-07";

    private GroupSpread() {}

    /**
     * Measures between every two stations. Two that both only stand at their village's point say nothing about how
     * far they are apart, and are not measured.
     */
    public static Optional<Finding> check(RuleBook rules, List<PollingStation> stations) {
        if (!rules.isOn(RULE)) {
            return Optional.empty();
        }
        Metres most = most(rules, stations.size());
        double widest = 0;
        boolean estimated = false;
        for (int i = 0; i < stations.size(); i++) {
            for (int j = i + 1; j < stations.size(); j++) {
                PollingStation a = stations.get(i);
                PollingStation b = stations.get(j);
                double apart = apart(a, b).map(Metres::value).orElse(0.0);
                if (apart > widest) {
                    widest = apart;
                    estimated = a.isEstimated() || b.isEstimated();
                }
            }
        }
        if (widest <= most.value()) {
            return Optional.empty();
        }
        String key = estimated ? "rule.R-07.estimated" : "rule.R-07";
        // whole 10 m: a point that is moved by a step does not bring back what was accepted
        Metres told = new Metres(Math.round(widest / 10) * 10.0);
        return Optional.of(new Finding(RULE, rules.severity(RULE), Phrase.of(key, told, most, stations.size())));
    }

    /** How far two stations of a group of so many may be apart. */
    public static Metres most(RuleBook rules, int stations) {
        String key = stations <= rules.whole(RULE + ".smallGroup")
                ? ".smallMetres"
                : stations <= rules.whole(RULE + ".mediumGroup") ? ".mediumMetres" : ".largeMetres";
        return new Metres(rules.whole(RULE + key));
    }

    /** How far two stations are apart in a straight line; empty where that cannot be told. */
    public static Optional<Metres> apart(PollingStation a, PollingStation b) {
        return measurable(a, b) ? Optional.of(at(a).distanceTo(at(b))) : Optional.empty();
    }

    private static boolean measurable(PollingStation a, PollingStation b) {
        return a.point().isPresent()
                && b.point().isPresent()
                && !(a.isEstimated() && b.isEstimated() && a.village().equals(b.village()));
    }

    private static id.petapam.geo.LatLon at(PollingStation station) {
        return station.point().map(PlacedPoint::at).orElseThrow();
    }
}

package id.petapam.rules.check;

import id.petapam.geo.Metres;
import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * a station has a point of its own kabupaten, and no other one has its number in its village. A point that lies
 * outside by less than the borders of the region data are wrong is no slip of the pen (where it stands across the
 * border, R-21 says so).
 */
public final class StationPlace {

    private static final String RULE = "R-17";

    private StationPlace() {}

    /**
     * How far a point lies outside the kabupaten that owns it.
     *
     * @param distance zero inside
     * @param indicative the border is computed, not official
     */
    public record Outside(Metres distance, boolean indicative) {}

    /**
     * Checks one station.
     *
     * @param sharing how many other stations of its village have its number
     * @param outside empty where it cannot be told
     */
    public static List<Finding> check(RuleBook rules, PollingStation station, int sharing, Optional<Outside> outside) {
        List<Finding> found = new ArrayList<>(2);
        if (!rules.isOn(RULE)) {
            return found;
        }
        Severity severe = rules.severity(RULE);
        if (sharing > 0) {
            found.add(new Finding(RULE, severe, Phrase.of("rule.R-17.duplicate", station.numberText(), sharing)));
        }
        if (station.point().isEmpty()) {
            found.add(new Finding(RULE, Severity.PERINGATAN, Phrase.of("rule.R-17.no-point")));
        } else if (station.village().isEmpty()) {
            found.add(new Finding(RULE, Severity.PERINGATAN, Phrase.of("rule.R-17.no-village")));
        }
        outside.filter(o -> o.distance().value() > most(rules, o))
                .map(o -> new Finding(
                        RULE,
                        severe,
                        Phrase.of(
                                o.indicative() ? "rule.R-17.outside-indicative" : "rule.R-17.outside",
                                new Metres(Math.round(o.distance().value() / 100) * 100.0))))
                .ifPresent(found::add);
        return found;
    }

    private static double most(RuleBook rules, Outside outside) {
        return outside.indicative() ? rules.whole(RULE + ".outsideMetres") : 0;
    }
}

package id.petapam.rules.check;

import id.petapam.geo.LatLon;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import id.petapam.model.Severity;
import id.petapam.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * every ring around a place has a controlling officer (usually two) and the people of a pleton; an evacuation route
 * leads from the place to a point where the evacuated are safe.
 */
public final class SecurityRings {

    private static final String RULE = "R-40";

    private SecurityRings() {}

    /**
     * A ring in a phase in which it is manned.
     *
     * @param controllers officers of Polri who command it
     */
    public static List<Finding> ring(RuleBook rules, Site ring, Headcount controllers) {
        List<Finding> found = new ArrayList<>();
        if (!rules.isOn(RULE)) {
            return found;
        }
        int least = rules.whole(RULE + ".leastControllers");
        int usual = rules.whole(RULE + ".ringControllers");
        if (controllers.value() < least) {
            found.add(new Finding(RULE, rules.severity(RULE), Phrase.of("rule.R-40.no-padal", usual)));
        } else if (controllers.value() < usual) {
            found.add(new Finding(RULE, Severity.INFO, Phrase.of("rule.R-40.few-padal", controllers, usual)));
        }
        int pleton = rules.whole(RULE + ".ringPeople");
        if (ring.wanted().value() < pleton) {
            found.add(new Finding(RULE, rules.severity(RULE), Phrase.of("rule.R-40.people", ring.wanted(), pleton)));
        }
        return found;
    }

    /**
     * An evacuation route.
     *
     * @param place it belongs to; empty where it belongs to none
     * @param shelters where those who are evacuated are brought to
     */
    public static Optional<Finding> route(RuleBook rules, Site route, Optional<Site> place, List<Site> shelters) {
        if (!rules.isOn(RULE)) {
            return Optional.empty();
        }
        List<LatLon> line = route.detail().line();
        double reach = rules.whole(RULE + ".evacuationMetres");
        if (line.size() < 2 || place.isEmpty()) {
            return Optional.of(new Finding(RULE, rules.severity(RULE), Phrase.of("rule.R-40.route-open")));
        }
        LatLon first = line.get(0);
        LatLon last = line.get(line.size() - 1);
        LatLon from = place.get().point().at();
        boolean leads = isNear(first, from, reach) && endsAt(last, shelters, reach)
                || isNear(last, from, reach) && endsAt(first, shelters, reach);
        return leads
                ? Optional.empty()
                : Optional.of(new Finding(
                        RULE,
                        rules.severity(RULE),
                        Phrase.of("rule.R-40.route", place.get().name(), (int) reach)));
    }

    private static boolean endsAt(LatLon end, List<Site> shelters, double reach) {
        return shelters.stream().anyMatch(shelter -> isNear(end, shelter.point().at(), reach));
    }

    private static boolean isNear(LatLon one, LatLon other, double reach) {
        return one.distanceTo(other).value() <= reach;
    }
}

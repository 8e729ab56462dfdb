package id.petapam.rules.movement;

import id.petapam.model.AccessMode;
import id.petapam.model.Minutes;
import id.petapam.model.Moment;
import id.petapam.model.Phrase;
import id.petapam.model.Route;
import id.petapam.model.RuleBook;
import id.petapam.rules.access.Journey;
import id.petapam.rules.check.Finding;
import java.util.Optional;

/** nobody is on the water between 18.00 and 05.00. */
public final class NightOnWater {

    private static final String RULE = "R-32";
    private static final int DAY = 24 * 60;

    private NightOnWater() {}

    /** Of a way that is travelled without a stop; where no parts are known, half of DARAT_AIR is on land, then by boat. */
    public static Optional<Finding> check(RuleBook rules, Moment departs, Journey way) {
        if (!rules.isOn(RULE) || way.minutes().isEmpty()) {
            return Optional.empty();
        }
        int minutes = way.minutes().map(Minutes::value).orElse(0);
        Optional<Route> route = way.route().filter(r -> !r.parts().isEmpty());
        if (route.isPresent()) {
            int at = departs.minute();
            for (Route.Part part : route.get().parts()) {
                int takes = part.minutes().value();
                if (part.by().isOnWater() && isByNight(rules, at, takes)) {
                    return Optional.of(finding(rules, at, takes));
                }
                at += takes;
            }
            return Optional.empty();
        }
        int land = way.mode() == AccessMode.AIR ? 0 : way.mode() == AccessMode.DARAT_AIR ? minutes / 2 : minutes;
        int begin = departs.minute() + land;
        return land < minutes && isByNight(rules, begin, minutes - land)
                ? Optional.of(finding(rules, begin, minutes - land))
                : Optional.empty();
    }

    /** @param begin minute from the beginning of Hari H at which one is on the water */
    static boolean isByNight(RuleBook rules, int begin, int minutes) {
        int dawn = rules.whole(RULE + ".nightToHour") * 60;
        int dusk = rules.whole(RULE + ".nightFromHour") * 60;
        int at = Math.floorMod(begin, DAY);
        return minutes > 0 && (at < dawn || at + minutes > dusk);
    }

    private static Finding finding(RuleBook rules, int begin, int minutes) {
        return new Finding(
                RULE,
                rules.severity(RULE),
                Phrase.of("rule.R-32", new Moment(begin).told(), new Moment(begin + minutes).told()));
    }
}

package id.petapam.rules.access;

import id.petapam.model.AccessMode;
import id.petapam.model.Minutes;
import id.petapam.model.Route;
import id.petapam.model.RuleBook;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * when a team leaves at the latest to be at the station on Hari H at 06.30, with a buffer of 25 % on land and 50 %
 * on the water. Nobody travels on the water between 18.00 and 05.00: a boat that cannot make it in the light of
 * Hari H arrives the evening before.
 *
 * @param day relative to Hari H: 0, -1, ...
 * @param daylight the time is what it is because boats go by daylight only
 */
public record LatestDeparture(int day, LocalTime time, boolean daylight) {

    private static final String RULE = "R-31";
    private static final String NIGHT = "R-32";
    private static final int DAY = 24 * 60;

    /** More days than any way takes; beyond, the figures are wrong. */
    private static final int MOST_DAYS = 30;

    private record Stretch(boolean water, double minutes) {}

    /** Empty where no time is known, or the rule is off. */
    public static Optional<LatestDeparture> of(Journey way, RuleBook rules) {
        if (!rules.isOn(RULE) || way.minutes().isEmpty()) {
            return Optional.empty();
        }
        int arrival = rules.whole(RULE + ".arrivalHour") * 60 + rules.whole(RULE + ".arrivalMinute");
        double at = arrival;
        boolean daylight = false;
        List<Stretch> stretches = new ArrayList<>(stretches(way, rules));
        Collections.reverse(stretches);
        for (Stretch stretch : stretches) {
            double begin = stretch.water() && rules.isOn(NIGHT)
                    ? boarded(at, stretch.minutes(), rules)
                    : at - stretch.minutes();
            daylight |= begin < at - stretch.minutes() - 0.5;
            at = begin;
        }
        int whole = (int) Math.floor(at / 5) * 5;
        if (whole < -MOST_DAYS * DAY) {
            return Optional.empty();
        }
        int minute = Math.floorMod(whole, DAY);
        return Optional.of(
                new LatestDeparture(Math.floorDiv(whole, DAY), LocalTime.of(minute / 60, minute % 60), daylight));
    }

    /** The latest minute at which a boat leaves so that it is there at a minute, by daylight only. */
    private static double boarded(double there, double minutes, RuleBook rules) {
        int dawn = rules.whole(NIGHT + ".nightToHour") * 60;
        int dusk = rules.whole(NIGHT + ".nightFromHour") * 60;
        double day = Math.floor(there / DAY) * DAY;
        double end = Math.min(there, day + dusk);
        if (end <= day + dawn) {
            day -= DAY;
            end = day + dusk;
        }
        double left = minutes;
        // a trip that does not fit into what is left of the day begins the day before, unless no day is long enough
        if (left > end - day - dawn && left <= dusk - dawn) {
            return day - DAY + dusk - left;
        }
        for (int days = 0; left > end - day - dawn && days < MOST_DAYS * 2; days++) {
            left -= end - day - dawn;
            day -= DAY;
            end = day + dusk;
        }
        return end - left;
    }

    private static List<Stretch> stretches(Journey way, RuleBook rules) {
        double land = 1 + rules.whole(RULE + ".landPercent") / 100.0;
        double water = 1 + rules.whole(RULE + ".waterPercent") / 100.0;
        int minutes = way.minutes().map(Minutes::value).orElse(0);
        Optional<Route> route = way.route();
        if (route.isPresent() && !route.get().parts().isEmpty()) {
            return ofRoute(route.get(), minutes, land, water);
        }
        if (way.mode() == AccessMode.AIR) {
            return List.of(new Stretch(true, minutes * water));
        } else if (way.mode() == AccessMode.DARAT_AIR) {
            return List.of(new Stretch(false, minutes / 2.0 * land), new Stretch(true, minutes / 2.0 * water));
        }
        return List.of(new Stretch(false, minutes * land));
    }

    /** A stated time is spread over the parts as the network has them; what is no part (changing, waiting) is on land. */
    private static List<Stretch> ofRoute(Route route, int minutes, double land, double water) {
        double scale = route.minutes().value() == 0
                ? 1
                : minutes / (double) route.minutes().value();
        int parts = route.parts().stream().mapToInt(p -> p.minutes().value()).sum();
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(false, Math.max(0, route.minutes().value() - parts) * scale * land));
        for (Route.Part part : route.parts()) {
            boolean wet = part.by().isOnWater();
            stretches.add(new Stretch(wet, part.minutes().value() * scale * (wet ? water : land)));
        }
        return stretches;
    }
}

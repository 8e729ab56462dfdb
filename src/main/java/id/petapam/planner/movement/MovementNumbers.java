package id.petapam.planner.movement;

import id.petapam.model.RuleBook;

/**
 * Numbers of that a movement asks for. Minutes of a day, minutes, factors of 1 or more.
 *
 * @param dawn nobody travels on the water before it
 * @param dusk nor after it
 * @param land what a way on land is reckoned to take, times its usual time
 * @param water the same on the water
 * @param turn minutes to let people off and on before the next trip
 * @param share how much longer a trip may be than the way to its farthest landing, so that people share it
 * @param approach how long an empty vessel may go to where people board, minutes
 * @param riverFactor of a straight line on the water
 */
public record MovementNumbers(
        int dawn, int dusk, double land, double water, int turn, double share, int approach, double riverFactor) {

    static final int DAY = 24 * 60;

    /** @throws IllegalArgumentException if the rule book lacks one of them */
    public static MovementNumbers of(RuleBook rules) {
        boolean night = rules.isOn("R-32");
        boolean buffer = rules.isOn("R-31");
        return new MovementNumbers(
                night ? rules.whole("R-32.nightToHour") * 60 : 0,
                night ? rules.whole("R-32.nightFromHour") * 60 : DAY,
                buffer ? 1 + rules.whole("R-31.landPercent") / 100.0 : 1,
                buffer ? 1 + rules.whole("R-31.waterPercent") / 100.0 : 1,
                rules.whole("R-32.turnMinutes"),
                1 + rules.whole("R-32.sharePercent") / 100.0,
                rules.whole("R-32.approachMinutes"),
                rules.number("R-34.riverFactor"));
    }

    /** The first minute at or after this one at which a trip of so many minutes fits into daylight. */
    int byDaylight(int from, int minutes) {
        int day = Math.floorDiv(from, DAY) * DAY;
        int begin = Math.max(from, day + dawn);
        return begin + minutes <= day + dusk ? begin : day + DAY + dawn;
    }

    boolean fitsIntoADay(int minutes) {
        return minutes <= dusk - dawn;
    }
}

package id.petapam.planner.movement;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.List;
import java.util.Optional;

/**
 * How one gets from where a unit starts to a post: on land, then by vessel, then on land.
 *
 * @param ends where the post is
 * @param before up to where the vessel is boarded; all of it where there is none
 * @param boat the part that needs a vessel
 * @param after from where it lands
 * @param estimate reckoned from the straight line
 */
public record Way(
        LatLon start,
        LatLon ends,
        List<Stretch> before,
        Optional<Boating> boat,
        List<Stretch> after,
        boolean estimate) {

    public Way {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * A part that needs no vessel of the plan: on land, or by a ferry or a local boat over a river.
     *
     * @param wet on the water: by daylight only
     * @param minutes usual time
     */
    public record Stretch(boolean wet, int minutes) {}

    /**
     * A part by vessel.
     *
     * @param boardsAt name of the pier; may be empty
     * @param length on the water
     * @param least minutes that no vessel can beat, as the travel network has it; 0 where it knows nothing
     */
    public record Boating(LatLon boards, String boardsAt, LatLon lands, Metres length, int least) {

        /** @param kmh usual speed of the vessel, 1 or more */
        public int minutes(int kmh) {
            return Math.max(least, (int) Math.ceil(length.kilometres() * 60 / kmh));
        }
    }

    /** Usual minutes, at this speed on the water. */
    public int minutes(int boatKmh) {
        return sum(before) + sum(after) + boat.map(b -> b.minutes(boatKmh)).orElse(0);
    }

    static int sum(List<Stretch> parts) {
        return parts.stream().mapToInt(Stretch::minutes).sum();
    }

    /**
     * When one is through these parts, with the buffer of R-31 and by daylight on the water.
     *
     * @param from minute at which one begins
     */
    static int through(List<Stretch> parts, int from, MovementNumbers n) {
        int at = from;
        for (Stretch part : parts) {
            int minutes = buffered(part, n);
            at = (part.wet() && n.fitsIntoADay(minutes) ? n.byDaylight(at, minutes) : at) + minutes;
        }
        return at;
    }

    static int buffered(Stretch part, MovementNumbers n) {
        return (int) Math.ceil(part.minutes() * (part.wet() ? n.water() : n.land()) - 1e-9);
    }

    /** The latest minute at which one begins these parts so that one is through at a minute. */
    static int begun(List<Stretch> parts, int through, MovementNumbers n) {
        int at = through;
        for (int i = parts.size() - 1; i >= 0; i--) {
            int minutes = buffered(parts.get(i), n);
            at -= minutes;
            if (parts.get(i).wet() && n.fitsIntoADay(minutes)) {
                at = lastByDaylight(at, minutes, n);
            }
        }
        return at;
    }

    /** The last minute at or before this one at which a trip of so many minutes is by daylight. */
    static int lastByDaylight(int at, int minutes, MovementNumbers n) {
        int day = Math.floorDiv(at, MovementNumbers.DAY) * MovementNumbers.DAY;
        if (at < day + n.dawn()) {
            return day - MovementNumbers.DAY + n.dusk() - minutes;
        }
        return Math.min(at, day + n.dusk() - minutes);
    }
}

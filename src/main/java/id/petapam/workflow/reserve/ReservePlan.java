package id.petapam.workflow.reserve;

import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Site;
import id.petapam.model.StationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the reserve is held, and how soon it is at every station.
 *
 * @param limit minutes within which most stations are to be reached
 * @param chosen the places, the first reaches most
 * @param places all that were thought of, those that reach most by themselves first
 * @param reached stations within the limit
 * @param atMost no choice of so many places reaches more
 * @param within stations that are reached from the chosen places within 30, 60, 120 minutes and the limit
 * @param stations those that have a place, latest first
 * @param notes what to know of it, first how it is known
 */
public record ReservePlan(
        Plan plan,
        Minutes limit,
        List<Held> chosen,
        List<Held> places,
        int reached,
        int atMost,
        Map<Integer, Integer> within,
        List<Reach> stations,
        List<Phrase> notes) {

    /**
     * A place where a reserve may be held.
     *
     * @param within stations that it reaches by itself, by minutes
     */
    public record Held(Site site, Map<Integer, Integer> within) {}

    /**
     * How a station is reached.
     *
     * @param name of the station, as a phrase
     * @param from the chosen place from which it is reached first; empty where no way is known from any
     * @param water a part of the way is by boat or ferry
     */
    public record Reach(
            StationId station, Phrase name, Optional<Site> from, Optional<Minutes> minutes, boolean water) {}

    public ReservePlan {
        chosen = List.copyOf(chosen);
        places = List.copyOf(places);
        stations = List.copyOf(stations);
        notes = List.copyOf(notes);
    }

    /** "Dari Polres ... dan Polsek ... 1.820 dari 2.237 TPS tercapai dalam 60 menit". */
    public Phrase headline() {
        if (chosen.isEmpty()) {
            return Phrase.of("reserve.no-places");
        }
        return Phrase.of("reserve.headline", reached, stations.size(), limit, chosen.size());
    }

    /** Whether it is shown that no choice reaches more. */
    public Phrase proof() {
        return reached == atMost ? Phrase.of("reserve.best") : Phrase.of("reserve.at-most", atMost);
    }
}

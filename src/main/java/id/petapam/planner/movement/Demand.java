package id.petapam.planner.movement;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;

/**
 * People who wait to be carried from one place to another.
 *
 * @param party index of their party
 * @param wet by vessel
 * @param earliest minute at which they can board
 * @param latest minute at which they must be off, buffer used up
 */
record Demand(
        int party,
        int heads,
        String direction,
        LatLon boards,
        LatLon lands,
        Metres length,
        int least,
        boolean wet,
        int earliest,
        int latest) {

    int minutes(Carrier carrier) {
        return Math.max(least, wet ? (int) Math.ceil(length.kilometres() * 60 / carrier.speedKmh()) : 0);
    }

    Demand of(int some) {
        return new Demand(party, some, direction, boards, lands, length, least, wet, earliest, latest);
    }
}

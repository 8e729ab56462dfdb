package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.Optional;

/**
 * A place where a way gets over water without a bridge.
 *
 * @param key the ferry line, or the waterway that is travelled or crossed by boat
 * @param mode FERRY or BOAT
 * @param water name of the river, where known
 * @param from landing where it begins, where it has a name
 * @param to landing where it ends
 * @param at the middle of it
 * @param length on the water
 * @param minutes on the water, waiting and changing included
 */
public record WaterCrossing(
        WayKey key,
        TravelMode mode,
        Optional<String> water,
        Optional<String> from,
        Optional<String> to,
        LatLon at,
        Metres length,
        double minutes) {}

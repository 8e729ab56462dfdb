package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.List;
import java.util.Optional;

/**
 * A part of a way in one mode.
 *
 * @param minutes without changing mode before or after
 * @param via names of roads or waters in the order they are used, once each in a row
 * @param vessel of a BOAT leg
 * @param line at least two points
 */
public record Leg(
        TravelMode mode, Metres length, double minutes, List<String> via, Optional<Vessel> vessel, List<LatLon> line) {

    public Leg {
        via = List.copyOf(via);
        line = List.copyOf(line);
    }
}

package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.List;

/**
 * A way from an origin to a place.
 *
 * @param minutes all of it: legs, changes of mode, waiting, the walks at both ends
 * @param changes how often the mode changes
 * @param walkedFrom from the origin to the network, on foot as the crow flies
 * @param walkedTo from the network to the place
 * @param tideDependent a part of it needs the tide
 * @param seasonal a part of it is lost in the wet months
 */
public record Itinerary(
        LatLon from,
        LatLon to,
        double minutes,
        List<Leg> legs,
        int changes,
        List<WaterCrossing> crossings,
        List<BridgeUse> bridges,
        Metres walkedFrom,
        Metres walkedTo,
        boolean tideDependent,
        boolean seasonal) {

    public Itinerary {
        legs = List.copyOf(legs);
        crossings = List.copyOf(crossings);
        bridges = List.copyOf(bridges);
    }

    public Metres length() {
        return new Metres(legs.stream().mapToDouble(l -> l.length().value()).sum());
    }
}

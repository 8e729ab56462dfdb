package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.StationId;
import id.petapam.model.WayId;
import java.util.Optional;
import java.util.Set;

/**
 * A bridge, ferry, landing, road or waterway of the travel network that can be closed.
 *
 * @param name empty where the data has none
 * @param water what it crosses or lies at
 * @param users stations whose usual way from Polres or Polsek goes over it
 */
public record WayThing(
        WayId id, Kind kind, Optional<String> name, Optional<String> water, LatLon at, Set<StationId> users) {

    /** What it is. */
    public enum Kind {
        BRIDGE,
        FERRY,
        LANDING,
        ROAD,
        WATERWAY
    }

    public WayThing {
        users = Set.copyOf(users);
    }
}

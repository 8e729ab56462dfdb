package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.Optional;

/**
 * A bridge that a way goes over.
 *
 * @param name of the bridge, or of the road on it
 * @param water name of what it crosses, where known
 */
public record BridgeUse(WayKey key, Optional<String> name, Optional<String> water, LatLon at, Metres length) {}

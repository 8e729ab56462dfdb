package id.petapam.route;

import id.petapam.geo.LatLon;
import java.util.Optional;

/**
 * A place of the network where boats are boarded.
 *
 * @param key its id is below zero where nobody drew it: a road comes to the water there
 * @param water name of the river or canal
 */
public record NetworkLanding(WayKey key, Optional<String> name, LatLon at, Optional<String> water) {}

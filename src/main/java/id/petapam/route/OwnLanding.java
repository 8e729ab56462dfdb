package id.petapam.route;

import id.petapam.geo.LatLon;
import java.util.Optional;

/**
 * A landing that a planner added, or one of the pack that he moved.
 *
 * @param id of the landing of the pack that it stands for; otherwise a negative number of its own
 */
public record OwnLanding(long id, Optional<String> name, LatLon at) {}

package id.petapam.region.detail;

import id.petapam.geo.LatLon;
import java.util.Optional;

/**
 * Where boats are boarded.
 *
 * @param id of the OpenStreetMap node or way; negative for one that somebody drew
 */
public record Landing(long id, Optional<String> name, Kind kind, LatLon at) {

    /** What is there. */
    public enum Kind {
        FERRY_TERMINAL,
        PIER,
        SLIPWAY
    }
}

package id.petapam.region;

import id.petapam.geo.LatLon;
import java.util.OptionalInt;

/**
 * A named town.
 *
 * @param population inhabitants, 0 where unknown
 * @param elevation metres above the sea, empty where unknown
 * @param provinceCode Kemendagri code of the province it lies in; empty text where unknown
 */
public record Town(String name, LatLon point, Kind kind, int population, OptionalInt elevation, String provinceCode) {

    /** Rank of a town, from great to small; the map writes names in this order. */
    public enum Kind {
        PROVINCE_CAPITAL,
        REGENCY_CAPITAL,
        TOWN
    }
}

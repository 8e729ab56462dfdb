package id.petapam.region.detail;

import id.petapam.geo.LatLon;
import java.util.List;

/**
 * A named place of a pack: a town, a village, a hamlet, or a thing that people know.
 *
 * @param otherNames old, short and foreign ones
 * @param population 0 where unknown
 */
public record PlacePoint(long id, String name, List<String> otherNames, Kind kind, LatLon at, int population) {

    /** From large to small; the last ones are buildings and offices. */
    public enum Kind {
        CITY,
        TOWN,
        VILLAGE,
        SUBURB,
        HAMLET,
        DWELLING,
        LOCALITY,
        OFFICE,
        POLICE,
        HOSPITAL,
        SCHOOL,
        WORSHIP,
        MARKET
    }

    public PlacePoint {
        otherNames = List.copyOf(otherNames);
    }
}

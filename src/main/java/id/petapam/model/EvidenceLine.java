package id.petapam.model;

import id.petapam.geo.LatLon;
import java.util.List;

/**
 * A line that shows evidence on the map.
 *
 * @param points two or more
 */
public record EvidenceLine(Kind kind, List<LatLon> points) {

    /** What the line is. */
    public enum Kind {
        /** Straight, from the station to its Polsek. */
        TO_POLSEK,
        /** Straight, from the station to its Polres. */
        TO_POLRES,
        /** Straight, from the station to the nearest other one. */
        TO_STATION,
        /** Straight, from a crossing to the nearest bridge. */
        TO_BRIDGE,
        /** The part of a line that runs over water. */
        OVER_WATER,
        /** A stretch of the border. */
        BORDER
    }

    public EvidenceLine {
        points = List.copyOf(points);
    }

    public static EvidenceLine straight(Kind kind, LatLon from, LatLon to) {
        return new EvidenceLine(kind, List.of(from, to));
    }
}

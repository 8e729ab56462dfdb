package id.petapam.route;

import id.petapam.geo.Metres;
import id.petapam.region.detail.LineTable;

/** Lengths on the ground between points in 1e-7 degrees that are near each other. */
final class Ground {

    /** Metres in one unit of latitude. */
    static final double METRES = Math.toRadians(1) * Metres.EARTH_RADIUS / LineTable.UNIT;

    private Ground() {}

    /** Metres in one unit of longitude at a latitude. */
    static double lonMetres(double lat7) {
        return METRES * Math.cos(Math.toRadians(lat7 / LineTable.UNIT));
    }

    static double metres(double lat1, double lon1, double lat2, double lon2) {
        double y = (lat2 - lat1) * METRES;
        double x = (lon2 - lon1) * lonMetres((lat1 + lat2) / 2);
        return Math.sqrt(x * x + y * y);
    }

    /** How far along a piece of a line the point nearest to a third one lies: 0 its begin, 1 its end. */
    static double share(double lat, double lon, double lat1, double lon1, double lat2, double lon2) {
        double scale = lonMetres(lat) / METRES;
        double dx = (lon2 - lon1) * scale;
        double dy = lat2 - lat1;
        double length = dx * dx + dy * dy;
        if (length == 0) {
            return 0;
        }
        double along = ((lon - lon1) * scale * dx + (lat - lat1) * dy) / length;
        return Math.max(0, Math.min(1, along));
    }
}

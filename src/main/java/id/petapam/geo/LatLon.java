package id.petapam.geo;

/**
 * A point on the earth.
 *
 * @param lat WGS84 degrees north, -90 ... 90
 * @param lon WGS84 degrees east, -180 ... 180
 */
public record LatLon(double lat, double lon) {

    public LatLon {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("not a place on earth: " + lat + ", " + lon);
        }
        // -0.0 becomes 0.0: the same place has to be equal, and SQLite does not keep the sign of zero
        lat += 0.0;
        lon += 0.0;
    }

    /** Says whether two numbers can be a point, without throwing. */
    public static boolean isValid(double lat, double lon) {
        return lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180;
    }

    /** Great-circle distance to another point, on a sphere of the earth's mean radius (error below 0.6 %). */
    public Metres distanceTo(LatLon other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLon / 2), 2);
        return new Metres(2 * Metres.EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h))));
    }

    /** The point reached by going so many metres east and north from here (small distances only). */
    public LatLon offset(double metresEast, double metresNorth) {
        double dLat = Math.toDegrees(metresNorth / Metres.EARTH_RADIUS);
        double dLon = Math.toDegrees(metresEast / (Metres.EARTH_RADIUS * Math.cos(Math.toRadians(lat))));
        return new LatLon(lat + dLat, lon + dLon);
    }
}

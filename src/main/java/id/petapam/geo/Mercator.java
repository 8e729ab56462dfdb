package id.petapam.geo;

/**
 * Spherical Web Mercator on the unit square: x 0 (180° W) ... 1 (180° E), y 0 (85.05° N) ... 1 (85.05° S). A map at
 * zoom z is {@code 256 * 2^z} pixels wide.
 */
public final class Mercator {

    /** Side of a map tile in pixels. */
    public static final int TILE = 256;

    /** Beyond this latitude the projection does not go. */
    public static final double MAX_LATITUDE = 85.0511287798066;

    private Mercator() {}

    public static double x(double lon) {
        return (lon + 180) / 360;
    }

    public static double y(double lat) {
        double sin = Math.sin(Math.toRadians(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat))));
        return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    }

    public static double lon(double x) {
        return x * 360 - 180;
    }

    public static double lat(double y) {
        return Math.toDegrees(2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2);
    }

    public static LatLon toLatLon(double x, double y) {
        return new LatLon(lat(y), lon(x));
    }

    /** Width of the whole world in pixels at a (fractional) zoom. */
    public static double worldPixels(double zoom) {
        return TILE * Math.pow(2, zoom);
    }

    /** Metres on the ground that one pixel covers at a latitude and zoom. */
    public static double metresPerPixel(double lat, double zoom) {
        return Math.cos(Math.toRadians(lat)) * 2 * Math.PI * Metres.EARTH_RADIUS / worldPixels(zoom);
    }
}

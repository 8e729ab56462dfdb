package id.petapam.geo;

/**
 * A zone of the UTM grid on WGS84, for points in it and near it: unlike {@link GridReference}, which takes the zone of
 * each point, a map sheet keeps one zone. Series of Krüger to n³: below a millimetre in a zone.
 *
 * @param number 1 ... 60
 * @param south whether northings count from 10,000,000 m at the equator
 */
public record UtmZone(int number, boolean south) {

    private static final double A = 6_378_137;
    private static final double F = 1 / 298.257223563;
    private static final double N = F / (2 - F);
    private static final double RADIUS = A / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double[] ALPHA = {
        N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16, 13 * N * N / 48 - 3 * N * N * N / 5, 61 * N * N * N / 240
    };
    private static final double SCALE = 0.9996;

    public UtmZone {
        if (number < 1 || number > 60) {
            throw new IllegalArgumentException("no UTM zone: " + number);
        }
    }

    /** The zone that a point lies in. */
    public static UtmZone of(LatLon point) {
        int number = (int) Math.floor((point.lon() + 180) / 6) + 1;
        return new UtmZone(Math.min(60, number), point.lat() < 0);
    }

    /** Metres east (500,000 at the middle of the zone). */
    public double easting(LatLon point) {
        return 500_000 + SCALE * RADIUS * sum(point)[0];
    }

    /** Metres north. */
    public double northing(LatLon point) {
        return (south ? 10_000_000 : 0) + SCALE * RADIUS * sum(point)[1];
    }

    private double[] sum(LatLon point) {
        double phi = Math.toRadians(point.lat());
        double lambda = Math.toRadians(point.lon() - (number * 6 - 183));
        double e = 2 * Math.sqrt(N) / (1 + N);
        double t = Math.sinh(atanh(Math.sin(phi)) - e * atanh(e * Math.sin(phi)));
        double xi = Math.atan2(t, Math.cos(lambda));
        double eta = atanh(Math.sin(lambda) / Math.sqrt(1 + t * t));
        double east = eta;
        double north = xi;
        for (int j = 1; j <= ALPHA.length; j++) {
            east += ALPHA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
            north += ALPHA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
        }
        return new double[] {east, north};
    }

    private static double atanh(double v) {
        return 0.5 * Math.log((1 + v) / (1 - v));
    }

    /** As on a map sheet: 48S. */
    @Override
    public String toString() {
        return number + (south ? "S" : "N");
    }
}

package id.petapam.geo;

import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mil.nga.grid.Hemisphere;
import mil.nga.grid.features.Point;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.utm.UTM;

/**
 * Places on the UTM grid, as officers read them from a map sheet: {@code 48S 441250 9525120} (zone and hemisphere,
 * metres east, metres north) and MGRS ({@code 48M VB 41250 25120}). WGS84.
 */
public final class GridReference {

    private static final Pattern UTM_TEXT = Pattern.compile(
            "(\\d{1,2})\\s*([NS])\\s*,?\\s*(\\d{6}(?:[.,]\\d+)?)\\s*(?:M?[ET])?[,\\s]+(\\d{6,8}(?:[.,]\\d+)?)\\s*(?:M?[NUS])?");

    private GridReference() {}

    /** 48S 441250 9525120: the letter is the hemisphere, S south and N north. Metres are rounded. */
    public static String utm(LatLon point) {
        UTM utm = UTM.from(Point.point(point.lon(), point.lat()));
        return String.format(
                Locale.ROOT,
                "%d%s %06d %07d",
                utm.getZone(),
                utm.getHemisphere() == Hemisphere.SOUTH ? "S" : "N",
                Math.round(utm.getEasting()),
                Math.round(utm.getNorthing()));
    }

    /** 48M VB 41250 25120: one metre, in the square that holds the point. */
    public static String mgrs(LatLon point) {
        MGRS mgrs = MGRS.from(point.lon(), point.lat());
        return String.format(
                Locale.ROOT,
                "%d%c %c%c %05d %05d",
                mgrs.getZone(),
                mgrs.getBand(),
                mgrs.getColumn(),
                mgrs.getRow(),
                mgrs.getEasting(),
                mgrs.getNorthing());
    }

    /**
     * The point of a place on the UTM grid; empty where it is beyond the zone's sense.
     *
     * @param zone 1 ... 60
     * @param easting metres, 100,000 ... 900,000
     * @param northing metres, 0 ... 10,000,000
     */
    public static Optional<LatLon> fromUtm(int zone, boolean south, double easting, double northing) {
        boolean sensible =
                zone >= 1 && zone <= 60 && easting >= 100_000 && easting <= 900_000 && northing >= 0 && northing <= 1e7;
        if (!sensible) {
            return Optional.empty();
        }
        Point point = UTM.point(zone, south ? Hemisphere.SOUTH : Hemisphere.NORTH, easting, northing);
        return LatLon.isValid(point.getLatitude(), point.getLongitude())
                ? Optional.of(new LatLon(point.getLatitude(), point.getLongitude()))
                : Optional.empty();
    }

    /** Reads what {@link #utm} and {@link #mgrs} write; empty for anything else. */
    public static Optional<LatLon> parse(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        if (plain.length() > 60) {
            return Optional.empty();
        }
        Matcher utm = UTM_TEXT.matcher(plain);
        if (utm.matches()) {
            return fromUtm(
                    Integer.parseInt(utm.group(1)),
                    utm.group(2).equals("S"),
                    Double.parseDouble(utm.group(3).replace(',', '.')),
                    Double.parseDouble(utm.group(4).replace(',', '.')));
        }
        String tight = plain.replaceAll("\\s", "");
        if (!tight.matches("\\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2}(?:\\d\\d){1,5}") || !MGRS.isMGRS(tight)) {
            return Optional.empty();
        }
        try {
            Point point = MGRS.parse(tight).toPoint();
            return Optional.of(new LatLon(point.getLatitude(), point.getLongitude()));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}

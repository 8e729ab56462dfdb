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

    private static final String EAST =
            "(?:M?[EXT]|EASTING|TIMUR)?\\s*[:=]?\\s*(\\d{6}(?:[.,]\\d{1,3})?)\\s*M?\\s*[ET]?";
    private static final String NORTH =
            "(?:M?[NYU]|NORTHING|UTARA)?\\s*[:=]?\\s*(\\d{6,8}(?:[.,]\\d{1,3})?)\\s*M?\\s*[NU]?";
    private static final String ZONE = "(?:ZONA|ZONE|Z)?\\s*[:=]?\\s*(\\d{1,2})\\s*([C-HJ-NP-X])";
    private static final String METRES = EAST + "[,;/\\s]+" + NORTH;
    private static final Pattern ZONE_FIRST = Pattern.compile(ZONE + "\\s*[,;/]?\\s*" + METRES);
    private static final Pattern ZONE_LAST = Pattern.compile(METRES + "[,;/\\s]+" + ZONE);
    private static final Pattern WITHOUT_ZONE = Pattern.compile(METRES);
    /** Thousands set apart by dots or spaces: 9.525.120. */
    private static final Pattern GROUPED = Pattern.compile("(?<!\\d)\\d{1,3}(?:[. ]\\d{3})+(?!\\d)");

    private static final int LONGEST = 80;

    /**
     * Metres on a grid whose zone was not said.
     *
     * @param easting metres, six digits
     * @param northing metres
     */
    public record Metric(double easting, double northing) {}

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

    /** Reads what {@link #utm} and {@link #mgrs} write, and the usual ways to write UTM; empty for anything else. */
    public static Optional<LatLon> parse(String text) {
        return ofUtm(text).or(() -> ofMgrs(text));
    }

    /**
     * Reads UTM: {@code 48S 441250 9525120}, {@code 48M 441250 mE 9525120 mN}, {@code 441.250 mT 9.525.120 mU zona 48S}.
     * The letter may be the hemisphere or the band; S is always the south.
     */
    public static Optional<LatLon> ofUtm(String text) {
        String plain = plain(text);
        Matcher first = ZONE_FIRST.matcher(plain);
        if (first.matches()) {
            return fromUtm(
                    zone(first.group(1)), isSouth(first.group(2)), metres(first.group(3)), metres(first.group(4)));
        }
        Matcher last = ZONE_LAST.matcher(plain);
        return last.matches()
                ? fromUtm(zone(last.group(3)), isSouth(last.group(4)), metres(last.group(1)), metres(last.group(2)))
                : Optional.empty();
    }

    /** Reads UTM without its zone; whoever asks has to know the zones that come into question. */
    public static Optional<Metric> withoutZone(String text) {
        Matcher matcher = WITHOUT_ZONE.matcher(plain(text));
        return matcher.matches()
                ? Optional.of(new Metric(metres(matcher.group(1)), metres(matcher.group(2))))
                : Optional.empty();
    }

    private static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\u2009\u202f\u00a0]+", " ")
                .replaceFirst("^ ?UTM ?:?", "")
                .strip();
        return GROUPED.matcher(plain).replaceAll(group -> group.group().replaceAll("[. ]", ""));
    }

    private static int zone(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean isSouth(String letter) {
        return letter.equals("S") || letter.charAt(0) < 'N';
    }

    private static double metres(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** Reads MGRS, with or without spaces; the point is the corner of its square. */
    public static Optional<LatLon> ofMgrs(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.toUpperCase(Locale.ROOT).strip().replaceFirst("^MGRS\\s*:?", "");
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

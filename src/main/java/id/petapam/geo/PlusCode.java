package id.petapam.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plus Codes (Open Location Code, the published algorithm): a full code names a place on earth, a short one
 * ({@code CQ2X+8P Martapura}) only together with a place near it. A code stands for a small rectangle; the point is its
 * middle.
 */
public final class PlusCode {

    private static final String DIGITS = "23456789CFGHJMPQRVWX";
    private static final int BASE = 20;
    /** Digits before the plus sign of a full code. */
    private static final int HEAD = 8;

    private static final int PAIR_DIGITS = 10;
    private static final int LONGEST = 15;
    private static final int GRID_ROWS = 5;
    private static final int GRID_COLUMNS = 4;
    private static final String ONE = "[" + DIGITS + "]";
    private static final Pattern FULL = Pattern.compile("(?<![A-Z0-9])(" + ONE + "{8}\\+(?:" + ONE + "{2,7})?|(?:" + ONE
            + "{2}0{6}|" + ONE + "{4}0{4}|" + ONE + "{6}00)\\+)(?![A-Z0-9+])");
    private static final Pattern SHORT =
            Pattern.compile("(?<![A-Z0-9])((?:" + ONE + "{2}){1,3}\\+" + ONE + "{2,7})(?![A-Z0-9+])");
    private static final int MOST_TEXT = 200;

    private PlusCode() {}

    /**
     * A code without its first digits.
     *
     * @param code {@code CQ2X+8P}
     * @param place what stands beside it, "Martapura"; may be empty
     */
    public record ShortCode(String code, String place) {}

    /** Reads a full code, with or without words beside it; empty where there is none. */
    public static Optional<LatLon> full(String text) {
        if (text.length() > MOST_TEXT) {
            return Optional.empty();
        }
        Matcher matcher = FULL.matcher(text.toUpperCase(Locale.ROOT));
        return matcher.find() ? middle(matcher.group(1)) : Optional.empty();
    }

    /** Reads a short code and the words beside it; empty where there is none. */
    public static Optional<ShortCode> shortCode(String text) {
        if (text.length() > MOST_TEXT) {
            return Optional.empty();
        }
        Matcher matcher = SHORT.matcher(text.toUpperCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String place = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
        return Optional.of(new ShortCode(matcher.group(1), place.replaceAll("^[\\s,;]+|[\\s,;]+$", "")));
    }

    /** The place of a short code that is nearest to a point. */
    public static Optional<LatLon> near(ShortCode code, LatLon reference) {
        int missing = HEAD - code.code().indexOf('+');
        double size = Math.pow(BASE, 2 - missing / 2.0);
        Optional<LatLon> found = middle(of(reference).substring(0, missing) + code.code());
        return found.map(at -> {
            double lat = at.lat();
            double lon = at.lon();
            if (reference.lat() + size / 2 < lat && lat - size >= -90) {
                lat -= size;
            } else if (reference.lat() - size / 2 > lat && lat + size <= 90) {
                lat += size;
            }
            if (reference.lon() + size / 2 < lon) {
                lon -= size;
            } else if (reference.lon() - size / 2 > lon) {
                lon += size;
            }
            return new LatLon(lat, lon < -180 ? lon + 360 : lon > 180 ? lon - 360 : lon);
        });
    }

    /** The full code of ten digits (about 14 m) of a point. */
    public static String of(LatLon point) {
        long lat = units(Math.min(point.lat() + 90, 180 - 1.0 / 16_000));
        long lon = units(point.lon() == 180 ? 0 : point.lon() + 180);
        char[] code = new char[PAIR_DIGITS];
        for (int i = PAIR_DIGITS - 2; i >= 0; i -= 2) {
            code[i] = DIGITS.charAt((int) (lat % BASE));
            code[i + 1] = DIGITS.charAt((int) (lon % BASE));
            lat /= BASE;
            lon /= BASE;
        }
        return new String(code, 0, HEAD) + "+" + new String(code, HEAD, 2);
    }

    /** Whole units of the smallest pair (1/8000 degree); what a binary fraction lacks by a hair counts as there. */
    private static long units(double degrees) {
        return (long) Math.floor(Math.round(degrees * 8000 * 1e6) / 1e6);
    }

    private static Optional<LatLon> middle(String code) {
        String digits = code.replace("+", "").replaceFirst("0+$", "");
        double lat = -90;
        double lon = -180;
        double high = BASE * BASE;
        double wide = high;
        int end = Math.min(digits.length(), LONGEST);
        for (int i = 0; i < Math.min(end, PAIR_DIGITS); i += 2) {
            high /= BASE;
            wide /= BASE;
            lat += high * DIGITS.indexOf(digits.charAt(i));
            lon += wide * DIGITS.indexOf(digits.charAt(i + 1));
        }
        for (int i = PAIR_DIGITS; i < end; i++) {
            high /= GRID_ROWS;
            wide /= GRID_COLUMNS;
            int digit = DIGITS.indexOf(digits.charAt(i));
            lat += high * (digit / GRID_COLUMNS);
            lon += wide * (digit % GRID_COLUMNS);
        }
        return LatLon.isValid(lat + high / 2, lon + wide / 2)
                ? Optional.of(new LatLon(lat + high / 2, lon + wide / 2))
                : Optional.empty();
    }
}

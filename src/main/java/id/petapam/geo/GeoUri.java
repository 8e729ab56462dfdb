package id.petapam.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places as phones hand them on: {@code geo:-2.98,104.76;u=35}, and {@code geo:0,0?q=-2.98,104.76(label)}, in which the
 * question counts (RFC 5870 and what Android makes of it). WGS84 only.
 */
public final class GeoUri {

    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,15})?)";
    private static final Pattern PLAIN =
            Pattern.compile("GEO:" + NUMBER + "," + NUMBER + "(?:,[+-]?[\\d.]+)?([;?].*)?");
    private static final Pattern ASKED = Pattern.compile("[?&]Q=(?:LOC:)?" + NUMBER + "," + NUMBER + "(?![\\d.])");
    private static final int LONGEST = 500;

    private GeoUri() {}

    /** Reads a geo: address; empty for anything else, and for coordinates of another system than WGS84. */
    public static Optional<LatLon> point(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.strip().toUpperCase(Locale.ROOT).replace("%2C", ",");
        Matcher matcher = PLAIN.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(3) == null ? "" : matcher.group(3);
        if (rest.contains(";CRS=") && !rest.contains(";CRS=WGS84")) {
            return Optional.empty();
        }
        Matcher asked = ASKED.matcher(rest);
        return asked.find() ? of(asked) : of(matcher);
    }

    private static Optional<LatLon> of(Matcher found) {
        double lat = Double.parseDouble(found.group(1));
        double lon = Double.parseDouble(found.group(2));
        return LatLon.isValid(lat, lon) ? Optional.of(new LatLon(lat, lon)) : Optional.empty();
    }
}

package id.petapam.geo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links of map services as they are sent from phone to phone, read without opening them: Google Maps
 * ({@code /@-2.98,104.76,15z}, {@code ?q=-2.98,104.76}, {@code !3d-2.98!4d104.76}), and those that write a place the
 * same way. A pin counts more than what was asked for, and that more than the middle of the view.
 */
public final class MapLink {

    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?://|www\\.|(?:maps|plus|goo|google|waze|osm)\\.)\\S+|\\S*google\\.[a-z.]+/maps\\S*");
    private static final Pattern UNREADABLE = Pattern.compile("(?i)(?:maps\\.app\\.)?goo\\.gl/\\S+|g\\.co/\\S+");
    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,15})?)";
    private static final String BOTH = NUMBER + "\\s*,\\s*" + NUMBER + "(?![\\d.])";
    /** Where a link may hold its point, most telling first. */
    private static final List<Pattern> PINS = List.of(
            Pattern.compile(".*!3d" + NUMBER + "!4d" + NUMBER + "(?![\\d.]).*", Pattern.DOTALL),
            Pattern.compile(
                    "(?i).*?[?&#](?:q|query|ll|destination|daddr|mlat|to)=(?:loc:|ll\\.)?" + BOTH + ".*",
                    Pattern.DOTALL),
            Pattern.compile("(?i).*?[?&]mlat=" + NUMBER + "&mlon=" + NUMBER + ".*", Pattern.DOTALL),
            Pattern.compile("(?i).*/(?:place|search|dir)/(?:[^@]*/)?" + BOTH + ".*", Pattern.DOTALL));
    /** The middle of what was looked at; only where no place is named. */
    private static final List<Pattern> VIEWS = List.of(
            Pattern.compile("(?i).*?[?&](?:center|viewpoint|cbll|sll)=" + BOTH + ".*", Pattern.DOTALL),
            Pattern.compile(".*?/?@" + BOTH + ".*", Pattern.DOTALL),
            Pattern.compile("(?i).*?#map=\\d+(?:\\.\\d+)?/" + NUMBER + "/" + NUMBER + ".*", Pattern.DOTALL));
    /** A place written in degrees and minutes, or as a Plus Code, within the address. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?i).*?(?:/(?:place|search)/|[?&](?:q|query)=)([^/&@?]+).*", Pattern.DOTALL);

    private static final int LONGEST = 2000;

    private MapLink() {}

    /** Whether the text holds a link, readable or not. */
    public static boolean isLink(String text) {
        return text.length() <= LONGEST && LINK.matcher(text).find();
    }

    /** A shortened link: its point is known only to the service, which PetaPam never asks. */
    public static boolean isShortened(String text) {
        return text.length() <= LONGEST && UNREADABLE.matcher(text).find();
    }

    /** Reads the point of the first link in the text; empty where it holds none. */
    public static Optional<LatLon> point(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            return Optional.empty();
        }
        String plain = decoded(link.group());
        return first(PINS, plain).or(() -> written(plain)).or(() -> first(VIEWS, plain));
    }

    private static Optional<LatLon> first(List<Pattern> patterns, String link) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(link);
            if (matcher.matches()) {
                Optional<LatLon> point = of(matcher.group(1), matcher.group(2));
                if (point.isPresent()) {
                    return point;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LatLon> written(String link) {
        Matcher matcher = WRITTEN.matcher(link);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return CoordinateText.point(matcher.group(1).replace('+', ' ')).or(() -> PlusCode.full(matcher.group(1)));
    }

    private static Optional<LatLon> of(String first, String second) {
        double lat = Double.parseDouble(first);
        double lon = Double.parseDouble(second);
        return LatLon.isValid(lat, lon) ? Optional.of(new LatLon(lat, lon)) : Optional.empty();
    }

    /** The plus sign stays: it may be the sign of a Plus Code. */
    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that is no code: the link is read as it stands.
            return link;
        }
    }
}

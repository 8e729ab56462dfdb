package id.petapam.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Coordinates as people write them: decimal degrees with point or comma, degrees-minutes-seconds in Indonesian
 * ({@code 3°12,5' LS; 104°45'30" BT}) or English letters. Reads and writes; never guesses a sign or an axis.
 */
public final class CoordinateText {

    /** Which of the two numbers of a point. */
    public enum Axis {
        LAT,
        LON
    }

    /**
     * One number of a point as it was written.
     *
     * @param degrees with the sign of its minus or of its letter (S, LS, W, BB are negative)
     * @param axis empty where no letter says which it is
     */
    public record Angle(double degrees, Optional<Axis> axis) {}

    /** Two numbers from one cell, in the order in which they stand there. */
    public record Pair(Angle first, Angle second) {}

    private static final int LONGEST = 80;
    private static final String NUMBER = "\\d{1,3}(?:[.,]\\d{1,15})?";
    private static final String SMALL = "\\d{1,2}(?:[.,]\\d{1,15})?";
    private static final Pattern ANGLE = Pattern.compile("([NSEW])?\\s*([+-])?\\s*(" + NUMBER + ")(?:[°:\\s-]+(" + SMALL
            + ")(?:[':\\s-]+(" + SMALL + "))?)?[°'\"\\s]*([NSEW])?");
    private static final Pattern LETTER_SECONDS =
            Pattern.compile("(\\d)\\s*D\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*M(?:\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*S)?");
    private static final Pattern LABEL =
            Pattern.compile("\\b(?:LATITUDE|LAT|LINTANG|LONGITUDE|LONG|LON|LNG|BUJUR|KOORDINAT)\\b\\s*[:=]?");
    /** Where one cell may fall into two numbers, most telling separator first. */
    private static final List<Pattern> BREAKS = List.of(
            Pattern.compile("[;|/\\n]"),
            Pattern.compile(",\\s+|\\s+,"),
            Pattern.compile("(?<=[NSEW])\\s*,?\\s*(?=[\\d+-])"),
            Pattern.compile("\\s+"),
            Pattern.compile(","));

    private CoordinateText() {}

    /** Reads one number of a point; empty where the text is none, or is beyond 180 degrees. */
    public static Optional<Angle> angle(String text) {
        return text.length() > LONGEST ? Optional.empty() : plainAngle(plain(text));
    }

    /** Reads a cell that holds both numbers; empty where it does not fall into exactly two. */
    public static Optional<Pair> pair(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text);
        for (Pattern where : BREAKS) {
            List<Pair> found = new ArrayList<>();
            Matcher matcher = where.matcher(plain);
            while (matcher.find()) {
                Optional<Angle> first = plainAngle(plain.substring(0, matcher.start()));
                Optional<Angle> second = plainAngle(plain.substring(matcher.end()));
                if (first.isPresent() && second.isPresent() && !sameAxis(first.get(), second.get())) {
                    found.add(new Pair(first.get(), second.get()));
                }
            }
            if (found.size() == 1) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** Reads a point: letters decide the order where there are any, else latitude comes first. */
    public static Optional<LatLon> point(String text) {
        return pair(text).flatMap(pair -> {
            boolean turned = pair.first().axis().equals(Optional.of(Axis.LON))
                    || pair.second().axis().equals(Optional.of(Axis.LAT));
            double lat = (turned ? pair.second() : pair.first()).degrees();
            double lon = (turned ? pair.first() : pair.second()).degrees();
            return LatLon.isValid(lat, lon) ? Optional.of(new LatLon(lat, lon)) : Optional.empty();
        });
    }

    /** 3°12'30,5" LS 104°45'30,0" BT. */
    public static String indonesian(LatLon point) {
        return dms(point.lat(), point.lat() < 0 ? "LS" : "LU", ',') + " "
                + dms(point.lon(), point.lon() < 0 ? "BB" : "BT", ',');
    }

    /** 3°12'30.5" S 104°45'30.0" E. */
    public static String english(LatLon point) {
        return dms(point.lat(), point.lat() < 0 ? "S" : "N", '.') + " "
                + dms(point.lon(), point.lon() < 0 ? "W" : "E", '.');
    }

    private static String dms(double degrees, String letters, char decimalSign) {
        long tenths = Math.round(Math.abs(degrees) * 36_000);
        return String.format(
                Locale.ROOT,
                "%d°%02d'%02d%c%d\" %s",
                tenths / 36_000,
                tenths / 600 % 60,
                tenths / 10 % 60,
                decimalSign,
                tenths % 10,
                letters);
    }

    private static boolean sameAxis(Angle first, Angle second) {
        return first.axis().isPresent() && first.axis().equals(second.axis());
    }

    private static Optional<Angle> plainAngle(String plain) {
        Matcher parts = ANGLE.matcher(plain.strip());
        if (!parts.matches() || (parts.group(1) != null && parts.group(6) != null)) {
            return Optional.empty();
        }
        double degrees = number(parts.group(3));
        double minutes = number(parts.group(4));
        double seconds = number(parts.group(5));
        boolean fractionBeforeLast = (parts.group(4) != null && isFraction(parts.group(3)))
                || (parts.group(5) != null && isFraction(parts.group(4)));
        if (fractionBeforeLast || minutes >= 60 || seconds >= 60) {
            return Optional.empty();
        }
        String letter = parts.group(1) != null ? parts.group(1) : parts.group(6);
        double size = degrees + minutes / 60 + seconds / 3600;
        boolean negative = "-".equals(parts.group(2)) || "S".equals(letter) || "W".equals(letter);
        Optional<Axis> axis =
                letter == null ? Optional.empty() : Optional.of("NS".contains(letter) ? Axis.LAT : Axis.LON);
        double limit = axis.equals(Optional.of(Axis.LAT)) ? 90 : 180;
        return size > limit ? Optional.empty() : Optional.of(new Angle(negative ? -size : size, axis));
    }

    private static boolean isFraction(String number) {
        return number.indexOf('.') >= 0 || number.indexOf(',') >= 0;
    }

    private static double number(String text) {
        return text == null ? 0 : Double.parseDouble(text.replace(',', '.'));
    }

    /** One spelling for signs and letters: ° ' " - and N S E W. */
    private static String plain(String text) {
        String plain = text.toUpperCase(Locale.ROOT)
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u00a0', ' ')
                .replaceAll("[\u00ba\u02da\u00b7]", "°")
                .replaceAll("[\u2032\u2019\u2018\u00b4`]", "'")
                .replaceAll("[\u2033\u201d\u201c]|''", "\"")
                .replaceAll("DERAJAT|DEG", "°")
                .replaceAll("MENIT", "'")
                .replaceAll("DETIK", "\"")
                .replaceAll("LINTANG\\s+SELATAN|\\bSELATAN\\b|L\\.?S\\.?(?![A-Z])", "S")
                .replaceAll("LINTANG\\s+UTARA|\\bUTARA\\b|L\\.?U\\.?(?![A-Z])", "N")
                .replaceAll("BUJUR\\s+TIMUR|\\bTIMUR\\b|B\\.?T\\.?(?![A-Z])", "E")
                .replaceAll("BUJUR\\s+BARAT|\\bBARAT\\b|B\\.?B\\.?(?![A-Z])", "W");
        plain = LETTER_SECONDS
                .matcher(plain)
                .replaceAll(m -> m.group(1) + "°" + m.group(2) + "'" + (m.group(3) == null ? "" : m.group(3) + "\""));
        return LABEL.matcher(plain)
                .replaceAll(" ")
                .replace(':', ' ')
                .replaceAll("\\(|\\)", " ")
                .strip();
    }
}

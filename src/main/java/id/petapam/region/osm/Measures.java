package id.petapam.region.osm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as mappers write them, with and without units. */
final class Measures {

    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("\\s*([0-9]{1,7}(?:[.,][0-9]{1,6})?)\\s*([a-zA-Z/']{0,8}).*");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-9]{2})(?::([0-9]{2}))?");
    private static final Pattern ISO =
            Pattern.compile("P(?:([0-9]{1,3})D)?(?:T(?:([0-9]{1,4})H)?(?:([0-9]{1,5})M)?(?:([0-9]{1,6})S)?)?");

    private static final double KMH_PER_MPH = 1.609344;
    private static final double KMH_PER_KNOT = 1.852;
    private static final double METRES_PER_FOOT = 0.3048;

    private Measures() {}

    /** Kilometres an hour; 0 where none is said or it makes no sense. Of several the first counts. */
    static int speed(String text) {
        Matcher m = NUMBER_AND_UNIT.matcher(text);
        if (!m.matches()) {
            return 0;
        }
        double factor =
                switch (m.group(2)) {
                    case "mph" -> KMH_PER_MPH;
                    case "knots", "kn" -> KMH_PER_KNOT;
                    case "", "km/h", "kmh", "kph", "kmph" -> 1;
                    default -> 0;
                };
        long kmh = Math.round(number(m.group(1)) * factor);
        return kmh >= 1 && kmh <= 200 ? (int) kmh : 0;
    }

    /** Metres, rounded, at least 1; 0 where none is said or it makes no sense. */
    static int metres(String text) {
        Matcher m = NUMBER_AND_UNIT.matcher(text);
        if (!m.matches()) {
            return 0;
        }
        double factor =
                switch (m.group(2)) {
                    case "km" -> 1_000;
                    case "ft", "'" -> METRES_PER_FOOT;
                    case "", "m" -> 1;
                    default -> 0;
                };
        double metres = number(m.group(1)) * factor;
        return metres > 0 && metres <= 20_000 ? (int) Math.max(1, Math.round(metres)) : 0;
    }

    /** Minutes of mm, hh:mm, hh:mm:ss or ISO 8601 ({@code PT1H30M}), rounded up; 0 where none is said. */
    static int minutes(String text) {
        String said = text.strip();
        if (said.matches("[0-9]{1,4}")) {
            return Integer.parseInt(said);
        }
        Matcher clock = CLOCK.matcher(said);
        if (clock.matches()) {
            int seconds = part(clock.group(3));
            return part(clock.group(1)) * 60 + part(clock.group(2)) + (seconds > 0 ? 1 : 0);
        }
        Matcher iso = ISO.matcher(said);
        if (iso.matches()) {
            int seconds = part(iso.group(4));
            return part(iso.group(1)) * 1_440 + part(iso.group(2)) * 60 + part(iso.group(3)) + (seconds + 59) / 60;
        }
        return 0;
    }

    /** A count of people; a dot or comma between thousands is passed over. 0 where none is said. */
    static int people(String text) {
        String digits = text.strip().replaceAll("(?<=[0-9])[.,  ](?=[0-9]{3})", "");
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private static int part(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}

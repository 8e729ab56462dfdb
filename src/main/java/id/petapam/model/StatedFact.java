package id.petapam.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts about a station that a person states (domain 11.5, R-19, R-20). */
public enum StatedFact {
    ACCESS_MODE(Form.MODE),
    /** From the Polres. */
    TRAVEL_MINUTES(Form.MINUTES),
    FLOOD_PRONE(Form.YES_NO),
    HAZARD_PRONE(Form.YES_NO),
    TIDE_DEPENDENT(Form.YES_NO),
    SIGNAL(Form.SIGNAL),
    POWER(Form.POWER),
    INTERNET(Form.SIGNAL),
    NEAR_WORKSITE(Form.YES_NO),
    LATE_LOGISTICS_HISTORY(Form.YES_NO),
    VIOLENCE_HISTORY(Form.YES_NO),
    INTIMIDATION_HISTORY(Form.YES_NO),
    CROWD_FRICTION(Form.YES_NO),
    BOUNDARY_DISPUTE(Form.YES_NO),
    SPECIAL_PLACE_TYPE(Form.TEXT),
    REMARK(Form.TEXT);

    public static final String YES = "YA";
    public static final String NO = "TIDAK";

    /** Longest text that is kept. */
    private static final int MAX_TEXT = 200;

    /** What values a fact takes. */
    public enum Form {
        /** YA, TIDAK. */
        YES_NO,
        /** ADA, LEMAH, TIDAK. */
        SIGNAL,
        /** ADA, TERBATAS, TIDAK. */
        POWER,
        /** A constant of {@link AccessMode}. */
        MODE,
        /** A whole number of minutes. */
        MINUTES,
        /** Any short text. */
        TEXT
    }

    private final Form form;

    StatedFact(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /** The value as it is kept, from how people write it in lists ("ya", "x", "Ada", "2 jam"); empty if it is none. */
    public Optional<String> canonical(String written) {
        String small = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return switch (form) {
            case YES_NO -> yesNo(small);
            case SIGNAL -> amount(small, "LEMAH", "lemah|buruk|kurang|weak|2g");
            case POWER -> amount(small, "TERBATAS", "terbatas|kurang|genset|malam|malam saja|limited");
            case MODE -> mode(small);
            case MINUTES -> minutes(small);
            case TEXT ->
                small.isEmpty() || written.strip().length() > MAX_TEXT
                        ? Optional.empty()
                        : Optional.of(written.strip());
        };
    }

    private static Optional<String> yesNo(String small) {
        if (small.matches("ya|y|yes|true|1|x|v|✓|ada|rawan|benar")) {
            return Optional.of(YES);
        }
        return small.matches("tidak|tdk|t|n|no|false|0|-|bukan|tidak ada|aman") ? Optional.of(NO) : Optional.empty();
    }

    private static Optional<String> amount(String small, String little, String wordsForLittle) {
        if (small.matches("ada|ya|y|yes|1|baik|kuat|lancar|true|4g|pln")) {
            return Optional.of("ADA");
        } else if (small.matches(wordsForLittle)) {
            return Optional.of(little);
        }
        return small.matches("tidak|tidak ada|tdk ada|tdk|t|n|no|0|false|-|nihil|blank ?spot|none")
                ? Optional.of(NO)
                : Optional.empty();
    }

    private static Optional<String> mode(String small) {
        String bare = small.replaceAll("[^a-z]+", " ").strip();
        return Optional.ofNullable(
                        switch (bare) {
                            case "darat", "jalan", "mobil", "motor", "road", "land" -> AccessMode.DARAT;
                            case "darat air", "air darat", "darat dan air", "mixed" -> AccessMode.DARAT_AIR;
                            case "air", "sungai", "perahu", "speedboat", "laut", "boat", "water" -> AccessMode.AIR;
                            case "jalan kaki", "kaki", "foot" -> AccessMode.JALAN_KAKI;
                            default -> null;
                        })
                .map(AccessMode::name);
    }

    private static final Pattern HOURS = Pattern.compile(
            "(?:(\\d{1,2})(?:[.,](\\d))? ?(?:jam|j|h|hours?))? ?(?:(\\d{1,4}) ?(?:menit|mnt|m|min|minutes?)?)?");

    private static Optional<String> minutes(String small) {
        Matcher matcher = HOURS.matcher(small);
        if (small.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        int hours = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1)) * 60;
        int tenths = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)) * 6;
        int minutes = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        int all = hours + tenths + minutes;
        return all <= 5000 ? Optional.of(String.valueOf(all)) : Optional.empty();
    }
}

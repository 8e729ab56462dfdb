package id.petapam.exchange;

import id.petapam.model.VulnerabilityClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the small words of station lists: numbers of stations, counts, classes. */
final class StationWords {

    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:NO|NOMOR|NMR)? ?TPS ?(?:KHUSUS|LOKSUS)? ?(?:NO|NOMOR)?|NO) ?0*(\\d{1,3})(?: 0+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})(?:[.,]0+)?");
    private static final Map<String, VulnerabilityClass> CLASSES = classes();

    private StationWords() {}

    /** TPS 001, 01, 1 and 1.0 are 1; empty for what is not 1 ... 999. */
    static OptionalInt stationNumber(String text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        int value = 0;
        Matcher bare = WHOLE.matcher(text);
        if (bare.matches()) {
            value = Integer.parseInt(bare.group(1));
        } else {
            Matcher number = NUMBER.matcher(Spelling.plain(text));
            value = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        }
        return value >= 1 && value <= 999 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** 300, 300.0, 1.234 and 1,234; empty for anything else. */
    static OptionalInt count(String text) {
        String tight = text.replaceAll("[ \u00a0]", "");
        if (GROUPED.matcher(tight).matches() && tight.length() < 11) {
            return OptionalInt.of(Integer.parseInt(tight.replaceAll("[.,]", "")));
        }
        Matcher whole = WHOLE.matcher(tight);
        return whole.matches() ? OptionalInt.of(Integer.parseInt(whole.group(1))) : OptionalInt.empty();
    }

    /** KR, Kurang rawan, aman, hijau ...; empty for a word that has no agreed meaning (domain 1b). */
    static Optional<VulnerabilityClass> classOf(String text) {
        return Optional.ofNullable(CLASSES.get(Spelling.plain(text)));
    }

    /** 1, ya, x or the like; a blank, 0 or tidak is no. */
    static boolean isYes(String text) {
        return !text.isEmpty()
                && !text.equals("0")
                && !Spelling.plain(text).matches("|TIDAK|TDK|BUKAN|FALSE|NO|N|T|REGULER");
    }

    private static Map<String, VulnerabilityClass> classes() {
        Map<String, VulnerabilityClass> words = new HashMap<>();
        put(words, VulnerabilityClass.KURANG_RAWAN, "KR, KURANG RAWAN, TIDAK RAWAN, AMAN, RENDAH, HIJAU, KURANG, LOW");
        put(words, VulnerabilityClass.RAWAN, "R, RAWAN, RAWAN I, RAWAN 1, R1, SEDANG, KUNING, MEDIUM");
        put(
                words,
                VulnerabilityClass.SANGAT_RAWAN,
                "SR, SANGAT RAWAN, RAWAN III, RAWAN 3, R3, TINGGI, MERAH, PALING RAWAN, HIGH");
        put(words, VulnerabilityClass.KHUSUS, "K, KH, KHUSUS, LOKASI KHUSUS, LOKSUS, TPS KHUSUS, UNGU, SPECIAL");
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            words.put(Spelling.plain(value.name()), value);
        }
        return words;
    }

    private static void put(Map<String, VulnerabilityClass> words, VulnerabilityClass value, String list) {
        for (String word : list.split(", ")) {
            words.put(word, value);
        }
    }
}

package id.petapam.workflow.search;

import id.petapam.exchange.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name made comparable: capitals, abbreviations in full (Sei, Ma., Tj., Jl., Dsn.), Roman numbers as digits, the old
 * spelling as the new one (oe, dj, tj, sj, and j where y is written today). "Ds. Tandjoeng Mas II" and "tanjung mas 2"
 * have the same key. Since nobody can tell an old j from a new one, j and y count as one letter.
 */
final class NameKey {

    static final NameKey NONE = new NameKey(List.of());

    private static final Pattern PARTS = Pattern.compile("(?<=[A-Z])(?=\\d)|(?<=\\d)(?=[A-Z])");
    private static final Pattern ZEROS = Pattern.compile("0+(?=\\d)");

    /** What stands before names of roads, bridges and places, beside the abbreviations of lists. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("JL", "JALAN"),
            Map.entry("JLN", "JALAN"),
            Map.entry("DSN", "DUSUN"),
            Map.entry("DUS", "DUSUN"),
            Map.entry("JEMB", "JEMBATAN"),
            Map.entry("JBT", "JEMBATAN"),
            Map.entry("JBTN", "JEMBATAN"),
            Map.entry("DRMG", "DERMAGA"),
            Map.entry("DS", "DESA"),
            Map.entry("KEL", "KELURAHAN"),
            Map.entry("KEC", "KECAMATAN"),
            Map.entry("PS", "PASAR"),
            Map.entry("DNU", "DANAU"));

    private final List<String> words;
    private final String joined;
    private final int[] starts;
    private final int letters;

    private NameKey(List<String> words) {
        this.words = List.copyOf(words);
        this.joined = String.join("", words);
        this.starts = new int[words.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + words.get(i - 1).length();
        }
        this.letters = lettersOf(joined);
    }

    static NameKey of(String name) {
        return ofWords(List.of(Spelling.plain(name).split(" ")), true);
    }

    /** @param lastToo whether the last word is complete, so that it may be an abbreviation */
    static NameKey ofWords(List<String> plain, boolean lastToo) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            boolean complete = lastToo || i < plain.size() - 1;
            for (String part : PARTS.split(plain.get(i))) {
                String full = complete ? expanded(part, i < plain.size() - 1) : part;
                for (String word : full.split(" ")) {
                    if (!word.isEmpty()) {
                        words.add(folded(word));
                    }
                }
            }
        }
        return new NameKey(words);
    }

    private static String expanded(String word, boolean followed) {
        // S. Rambutan is Sungai Rambutan; an S at the end is a letter that was typed so far.
        return word.equals("S") && followed ? "SUNGAI" : KINDS.getOrDefault(word, Spelling.expanded(word));
    }

    private static String folded(String word) {
        String digits = Spelling.digitsOfRoman(word);
        if (Character.isDigit(digits.charAt(0))) {
            return ZEROS.matcher(digits).replaceFirst("");
        }
        String folded = word.replace("OE", "U").replace("DJ", "J");
        String modern = folded.length() > 2 ? folded.replace("TJ", "C") : folded;
        return modern.replace('J', 'Y');
    }

    /** In their order, in capitals. */
    List<String> words() {
        return words;
    }

    /** All words without the spaces between them. */
    String joined() {
        return joined;
    }

    /** Where the words begin in {@link #joined()}. */
    int[] starts() {
        return starts;
    }

    /** Which letters occur: one bit each. */
    int letters() {
        return letters;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    static int lettersOf(String text) {
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bits |= c >= 'A' ? 1 << (c - 'A') : 1 << 26;
        }
        return bits;
    }
}

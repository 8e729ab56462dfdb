package id.petapam.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes spellings comparable: capitals, accents, punctuation, spacing, Roman numbers and usual abbreviations. */
public final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern ROMAN = Pattern.compile("(X{0,2})(IX|IV|V?I{0,3})");
    private static final int LONGEST = 200;

    /** Abbreviations as they are used on lists in South Sumatra. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("TJ", "TANJUNG"),
            Map.entry("TJG", "TANJUNG"),
            Map.entry("TG", "TANJUNG"),
            Map.entry("TNJ", "TANJUNG"),
            Map.entry("SEI", "SUNGAI"),
            Map.entry("SUNGEI", "SUNGAI"),
            Map.entry("SNG", "SUNGAI"),
            Map.entry("MA", "MUARA"),
            Map.entry("MRA", "MUARA"),
            Map.entry("KP", "KAMPUNG"),
            Map.entry("KPG", "KAMPUNG"),
            Map.entry("KAMP", "KAMPUNG"),
            Map.entry("PKL", "PANGKALAN"),
            Map.entry("LB", "LUBUK"),
            Map.entry("LBK", "LUBUK"),
            Map.entry("LUB", "LUBUK"),
            Map.entry("GN", "GUNUNG"),
            Map.entry("KRG", "KARANG"),
            Map.entry("BKT", "BUKIT"),
            Map.entry("TLG", "TALANG"),
            Map.entry("PDG", "PADANG"),
            Map.entry("BLT", "BELITANG"),
            Map.entry("BP", "BUAY PEMUKA"),
            Map.entry("SP", "SIRAH PULAU"),
            Map.entry("STL", "SUKU TENGAH LAKITAN"),
            Map.entry("BTS", "BULANG TENGAH SUKU"),
            Map.entry("TPK", "TIANG PUMPUNG KEPUNGUT"),
            Map.entry("KPR", "KEDATON PENINJAUAN RAYA"),
            Map.entry("OKU", "OGAN KOMERING ULU"),
            Map.entry("OKI", "OGAN KOMERING ILIR"),
            Map.entry("OKUT", "OGAN KOMERING ULU TIMUR"),
            Map.entry("OKUS", "OGAN KOMERING ULU SELATAN"),
            Map.entry("MUBA", "MUSI BANYUASIN"),
            Map.entry("MURA", "MUSI RAWAS"),
            Map.entry("MURATARA", "MUSI RAWAS UTARA"),
            Map.entry("PALI", "PENUKAL ABAB LEMATANG ILIR"));

    private Spelling() {}

    /** Capitals, digits and single spaces only: "Desa/Kel. " becomes "DESA KEL". */
    public static String plain(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String letters = ACCENTS.matcher(Normalizer.normalize(head.toUpperCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return OTHERS.matcher(letters).replaceAll(" ").strip();
    }

    /** The full words of an abbreviation in capitals; the word itself where it is none. */
    public static String expanded(String word) {
        return SHORT.getOrDefault(word, word);
    }

    /** A Roman number in capitals as digits: "II" becomes "2"; the word itself where it is none. */
    public static String digitsOfRoman(String word) {
        return isRoman(word) ? String.valueOf(roman(word)) : word;
    }

    /** A place name without kind, spaces and abbreviations: "Ds. Tj. Mas II" becomes "TANJUNGMAS2". */
    static String placeKey(String name, Pattern kind) {
        String plain = kind.matcher(plain(name)).replaceFirst("");
        StringBuilder key = new StringBuilder();
        for (String word : plain.split(" ")) {
            key.append(digitsOfRoman(expanded(word)).replace(" ", ""));
        }
        return key.toString();
    }

    private static boolean isRoman(String word) {
        return !word.isEmpty() && ROMAN.matcher(word).matches();
    }

    private static int roman(String word) {
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            int value = digit(word.charAt(i));
            boolean before = i + 1 < word.length() && value < digit(word.charAt(i + 1));
            sum += before ? -value : value;
        }
        return sum;
    }

    private static int digit(char roman) {
        return roman == 'X' ? 10 : roman == 'V' ? 5 : 1;
    }

    /**
     * How many letters are wrong, missing, too many or swapped; more than {@code most} is given as most + 1. Numbers
     * must be the same: "Belitang 2" is no misspelling of "Belitang 3".
     */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most || !digits(a).equals(digits(b))) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[b.length()], most + 1);
    }

    /** How many wrong letters still count as a misspelling of a word of this length. */
    static int tolerance(int length) {
        return length < 5 ? 0 : length < 8 ? 1 : 2;
    }

    private static String digits(String text) {
        return text.chars()
                .filter(c -> c >= '0' && c <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

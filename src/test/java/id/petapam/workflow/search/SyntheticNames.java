package id.petapam.workflow.search;

import java.util.List;
import java.util.Random;

/** Made-up names that sound like those of the land: two or three words out of syllables. */
public final class SyntheticNames {

    private static final List<String> FIRST = List.of(
            "Tanjung", "Sungai", "Talang", "Muara", "Suka", "Karang", "Lubuk", "Ulak", "Bukit", "Pulau", "Rantau",
            "Air", "Padang", "Tebing", "Kota", "Sumber", "Mulya", "Buay", "Rejo", "Way");

    private static final List<String> SYLLABLES = List.of(
            "ba", "ra", "tu", "ma", "ja", "ka", "li", "sa", "ri", "men", "dang", "lam", "pu", "ro", "gu", "nung", "be",
            "ti", "se", "wa", "lo", "kun", "per", "mar", "ta", "na", "di", "ke", "pa", "yu", "ha", "rum", "mi", "sri");

    private SyntheticNames() {}

    public static String name(Random random) {
        StringBuilder name = new StringBuilder(FIRST.get(random.nextInt(FIRST.size())));
        int words = 1 + random.nextInt(2);
        for (int i = 0; i < words; i++) {
            StringBuilder word = new StringBuilder();
            int syllables = 2 + random.nextInt(2);
            for (int k = 0; k < syllables; k++) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            name.append(' ').append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    /** The name with one letter missing, doubled, swapped with the next or wrong. */
    public static String mistyped(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        if (name.charAt(at) == ' ' || name.charAt(at + 1) == ' ') {
            return mistyped(name, random);
        }
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char letter = name.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + after.charAt(0) + letter + after.substring(1);
            default -> before + (char) ('a' + random.nextInt(26)) + after;
        };
    }
}

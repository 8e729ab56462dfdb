package id.petapam.exchange;

import id.petapam.model.Rank;
import java.util.HashMap;
import java.util.Map;

/** Reads ranks in the spellings of lists: short, long, with POL or a corps behind it. */
final class RankWords {

    private static final String NOISE = "\\b(POLISI|POL|INF|KAV|ARM|ARH|CZI|CPM|CBA|CKU|CAJ|CHB|CPL|CKM|MAR|PURN)\\b";
    private static final Map<String, Rank> WORDS = words();

    private RankWords() {}

    /** UNKNOWN where the words are no rank we know; a rank is never guessed. */
    static Rank of(String text) {
        String key = key(text);
        Rank known = WORDS.get(key);
        if (known != null) {
            return known;
        }
        return key.matches("(JURU|PENGATUR|PENATA|PEMBINA)( .*)?|(GOL )?(1|2|3|4|I|II|III|IV) ?[ABCDE]")
                ? Rank.PNS
                : Rank.UNKNOWN;
    }

    private static String key(String text) {
        return Spelling.plain(text)
                .replace("JENDRAL", "JENDERAL")
                .replaceAll(NOISE, " ")
                .replaceAll("\\b(II|2)$", "DUA")
                .replaceAll("\\b(I|1)$", "SATU")
                .replaceAll(" +", " ")
                .strip();
    }

    private static Map<String, Rank> words() {
        Map<String, Rank> words = new HashMap<>();
        for (Rank rank : Rank.values()) {
            if (rank != Rank.UNKNOWN) {
                words.put(key(rank.label()), rank);
            }
        }
        put(words, Rank.PNS, "PNS POLRI, ASN, ASN POLRI, PPPK, P3K, CPNS, PEGAWAI NEGERI SIPIL");
        put(words, Rank.BHARADA, "BHAYANGKARA DUA");
        put(words, Rank.BHARATU, "BHAYANGKARA SATU");
        put(words, Rank.BHARAKA, "BHAYANGKARA KEPALA");
        put(words, Rank.ABRIPDA, "AJUN BRIGADIR DUA");
        put(words, Rank.ABRIPTU, "AJUN BRIGADIR SATU");
        put(words, Rank.ABRIP, "AJUN BRIGADIR, ABRIPOL");
        put(words, Rank.BRIPDA, "BRIGADIR DUA");
        put(words, Rank.BRIPTU, "BRIGADIR SATU");
        put(words, Rank.BRIGPOL, "BRIGADIR, BRIG, BRIGPOL, BRIGADIRPOL");
        put(words, Rank.BRIPKA, "BRIGADIR KEPALA");
        put(words, Rank.AIPDA, "AJUN INSPEKTUR DUA");
        put(words, Rank.AIPTU, "AJUN INSPEKTUR SATU");
        put(words, Rank.IPDA, "INSPEKTUR DUA");
        put(words, Rank.IPTU, "INSPEKTUR SATU");
        put(words, Rank.AKP, "AJUN KOMISARIS");
        put(words, Rank.KOMPOL, "KOMISARIS, KOMPOL, KP");
        put(words, Rank.AKBP, "AJUN KOMISARIS BESAR");
        put(words, Rank.KOMBES_POL, "KOMISARIS BESAR, KOMBES, KBP, KOMBESPOL");
        put(words, Rank.BRIGJEN_POL, "BRIGADIR JENDERAL, BRIGJEN, BRIGJENPOL");
        put(words, Rank.IRJEN_POL, "INSPEKTUR JENDERAL, IRJEN, IRJENPOL");
        put(words, Rank.KOMJEN_POL, "KOMISARIS JENDERAL, KOMJEN, KOMJENPOL");
        put(words, Rank.JENDERAL_POL, "JENDERAL");
        put(words, Rank.PRADA, "PRAJURIT DUA");
        put(words, Rank.PRATU, "PRAJURIT SATU");
        put(words, Rank.PRAKA, "PRAJURIT KEPALA");
        put(words, Rank.KOPDA, "KOPRAL DUA");
        put(words, Rank.KOPTU, "KOPRAL SATU");
        put(words, Rank.KOPKA, "KOPRAL KEPALA");
        put(words, Rank.SERDA, "SERSAN DUA");
        put(words, Rank.SERTU, "SERSAN SATU");
        put(words, Rank.SERKA, "SERSAN KEPALA");
        put(words, Rank.SERMA, "SERSAN MAYOR");
        put(words, Rank.PELDA, "PEMBANTU LETNAN DUA");
        put(words, Rank.PELTU, "PEMBANTU LETNAN SATU");
        put(words, Rank.LETDA, "LETNAN DUA");
        put(words, Rank.LETTU, "LETNAN SATU");
        put(words, Rank.LETKOL, "LETNAN KOLONEL");
        put(words, Rank.BRIGJEN_TNI, "BRIGADIR JENDERAL TNI");
        put(words, Rank.MAYJEN_TNI, "MAYOR JENDERAL TNI, MAYJEN");
        put(words, Rank.LETJEN_TNI, "LETNAN JENDERAL TNI, LETJEN");
        return words;
    }

    private static void put(Map<String, Rank> words, Rank rank, String list) {
        for (String word : list.split(", ")) {
            words.put(word, rank);
        }
    }
}

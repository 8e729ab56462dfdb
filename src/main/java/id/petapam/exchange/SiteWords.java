package id.petapam.exchange;

import id.petapam.model.SiteKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what kind of site a word means, and when two names mean the same site. */
public final class SiteWords {

    /**
     * A kind that a text means.
     *
     * @param isSure false where the word stands somewhere in a name: "Simpang Polsek" is near one, and none
     */
    record Guess(SiteKind kind, boolean isSure) {}

    private record Word(String padded, SiteKind kind) {}

    /** In the order in which they win: a store of KPU is a store. */
    private static final List<Word> WORDS = words();

    /** Words before the one that counts. */
    private static final Pattern BEFORE =
            Pattern.compile("^ (?:(?:KANTOR|MAKO|MARKAS|GEDUNG|SEKRETARIAT|KOMPLEK|KOMPLEKS|UPT|UPTD|BLUD) )+");

    private static final Set<String> EMPTY_WORDS = Set.of(
            "KANTOR",
            "MAKO",
            "MARKAS",
            "GEDUNG",
            "SEKRETARIAT",
            "KECAMATAN",
            "KEC",
            "KABUPATEN",
            "KAB",
            "DESA",
            "KELURAHAN",
            "DI",
            "UPT",
            "UPTD");

    private static final Pattern NO_KIND = Pattern.compile("(?!)");

    private SiteWords() {}

    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        put(words, SiteKind.LOGISTICS_DEPOT, "GUDANG, LOGISTICS DEPOT, WAREHOUSE");
        put(words, SiteKind.DISTRICT_COMMITTEE, "PPK, PANITIA PEMILIHAN KECAMATAN, DISTRICT COMMITTEE");
        put(
                words,
                SiteKind.ELECTION_SUPERVISOR,
                "BAWASLU, PANWASLU, PANWASCAM, PANWAS, PANWASLIH, ELECTION SUPERVISOR");
        put(words, SiteKind.ELECTION_OFFICE, "KPU, KPUD, KOMISI PEMILIHAN UMUM, ELECTION OFFICE");
        put(words, SiteKind.POLICE_SECTOR, "POLSEK, POLSEKTA, POLSUBSEKTOR, KEPOLISIAN SEKTOR, POLICE SECTOR");
        put(words, SiteKind.GUARD_POST, "POS PAM, POSPAM, POS PENGAMANAN, POS TERPADU, POS POLISI, POSPOL, GUARD POST");
        put(words, SiteKind.WATCH_POST, "POS PANTAU, POSPANTAU, MENARA PANTAU, WATCH POST");
        put(words, SiteKind.CORDON_POINT, "TITIK SEKAT, PENYEKATAN, SEKAT, PENUTUPAN JALAN, CORDON POINT");
        put(words, SiteKind.POLICE_DISTRICT, "POLRES, POLRESTA, POLRESTABES, KEPOLISIAN RESOR, POLICE DISTRICT");
        put(words, SiteKind.ARMY_DISTRICT, "KORAMIL, KODIM, MAKODIM, MAKORAMIL, KOREM, ARMY DISTRICT");
        put(
                words,
                SiteKind.PIER,
                "DERMAGA, PELABUHAN, TAMBATAN, TAMBANGAN, STEIGER, TERMINAL SUNGAI, PIER, PORT, JETTY, HARBOUR, HARBOR");
        put(
                words,
                SiteKind.HOSPITAL,
                "RS, RSUD, RSU, RSIA, RSK, RUMAH SAKIT, PUSKESMAS, PKM, PUSTU, KLINIK, HOSPITAL, CLINIC");
        put(words, SiteKind.FIRE_STATION, "DAMKAR, PEMADAM KEBAKARAN, PEMADAM, FIRE STATION");
        put(words, SiteKind.PRISON, "LAPAS, RUTAN, LPKA, LEMBAGA PEMASYARAKATAN, RUMAH TAHANAN, CABRUTAN, PRISON");
        put(words, SiteKind.RESERVE, "CADANGAN, RESERVE, POWER ON HAND");
        put(words, SiteKind.OTHER, "LOKASI LAIN, LAINNYA, OTHER");
        return List.copyOf(words);
    }

    private static void put(List<Word> words, SiteKind kind, String list) {
        Arrays.stream(list.split(", ")).forEach(word -> words.add(new Word(" " + word + " ", kind)));
    }

    /** The kind that a cell, a folder or an option names anywhere in it. */
    public static Optional<SiteKind> kindOf(String text) {
        return within(" " + Spelling.plain(text) + " ");
    }

    /** The kind that a site's own name shows: surely where it begins with the word. */
    static Optional<Guess> kindOfName(String name) {
        String plain = " " + Spelling.plain(name) + " ";
        String bare = BEFORE.matcher(plain).replaceFirst(" ");
        for (Word word : WORDS) {
            if (bare.startsWith(word.padded())) {
                // "Gudang KPU" is a store, and "KPU, gudang" too.
                return Optional.of(new Guess(word.kind(), true));
            }
        }
        return within(plain).map(kind -> new Guess(kind, false));
    }

    private static Optional<SiteKind> within(String padded) {
        return WORDS.stream()
                .filter(word -> padded.contains(word.padded()))
                .map(Word::kind)
                .findFirst();
    }

    /** What stays of a name when spelling, abbreviations and words such as Kantor do not count. */
    static String key(String name) {
        StringBuilder rest = new StringBuilder();
        for (String word : Spelling.plain(name).split(" ")) {
            if (!EMPTY_WORDS.contains(word)) {
                rest.append(word).append(' ');
            }
        }
        return Spelling.placeKey(rest.isEmpty() ? name : rest.toString(), NO_KIND);
    }

    /** How a site of this kind is called where the list gives it no name: PPK Martapura. Data, so Indonesian. */
    static String called(SiteKind kind) {
        return switch (kind) {
            case ELECTION_OFFICE -> "KPU";
            case ELECTION_SUPERVISOR -> "Bawaslu";
            case DISTRICT_COMMITTEE -> "PPK";
            case LOGISTICS_DEPOT -> "Gudang logistik";
            case POLICE_DISTRICT -> "Polres";
            case POLICE_SECTOR -> "Polsek";
            case ARMY_DISTRICT -> "Koramil";
            case GUARD_POST -> "Pos pam";
            case WATCH_POST -> "Pos pantau";
            case CORDON_POINT -> "Titik sekat";
            case PIER -> "Dermaga";
            case HOSPITAL -> "Puskesmas";
            case FIRE_STATION -> "Damkar";
            case PRISON -> "Lapas";
            case RESERVE -> "Cadangan";
            default -> "Lokasi";
        };
    }
}

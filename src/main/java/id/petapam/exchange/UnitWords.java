package id.petapam.exchange;

import id.petapam.model.UnitKind;
import java.util.regex.Pattern;

/** Compares names of units and tells what kind of body a name means (domain 3e). */
final class UnitWords {

    private static final Pattern NO_KIND = Pattern.compile("^(KESATUAN|SATUAN KERJA) (?=.)");
    private static final Pattern LOOKS_LIKE_UNIT =
            Pattern.compile("(POLSEK|POLSUBSEKTOR|POLRES|POLDA|SAT|BAG|SI|SIE|SEKSI"
                    + "|KODIM|KORAMIL|BRIMOB|SATBRIMOB|DIT|DITSAMAPTA|LINMAS|DISHUB|BPBD|BKO|SPKT|YON|YONIF|SAT[A-Z]+|BAG[A-Z]+)"
                    + "( .*)?");

    private UnitWords() {}

    static String key(String name) {
        return Spelling.placeKey(name, NO_KIND).replaceFirst("^SATUAN(?=.)", "SAT");
    }

    /** Whether a line by itself is the heading of a unit's people. */
    static boolean looksLikeUnit(String line) {
        return LOOKS_LIKE_UNIT.matcher(Spelling.plain(line)).matches();
    }

    /** A guess by words in the name; a body without such a word is one of the Polres. */
    static UnitKind kindOf(String name) {
        String plain = " " + Spelling.plain(name) + " ";
        if (plain.matches(".* (LINMAS|HANSIP|SATLINMAS)\\b.*")) {
            return UnitKind.LINMAS;
        } else if (plain.matches(
                ".* (SATPOL|SATPOLPP|POL PP|DISHUB|BPBD|DAMKAR|DINKES|PLN|PMI|SENKOM|TAGANA|SAR)\\b.*")) {
            return UnitKind.MITRA;
        } else if (plain.matches(".* (KODIM|KORAMIL|KOREM|TNI|YON[A-Z]*|BABINSA|SUBDENPOM|DENPOM|LANAL|LANUD)\\b.*")
                && !plain.contains("BRIMOB")) {
            return UnitKind.TNI;
        } else if (plain.matches(".* (POLSEK|POLSUBSEKTOR|SEKTOR)\\b.*")) {
            return UnitKind.POLSEK;
        } else if (plain.matches(".* (BKO|BRIMOB|SATBRIMOB|SATBRIMOBDA|POLDA|DIT|DIT[A-Z]+)\\b.*")) {
            return UnitKind.BKO;
        }
        return UnitKind.POLRES;
    }
}

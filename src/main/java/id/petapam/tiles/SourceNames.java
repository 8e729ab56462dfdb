package id.petapam.tiles;

import id.petapam.region.SourceNote;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short names of a pack's sources, for the corner of a picture; the whole sentences stand elsewhere. */
final class SourceNames {

    /** The sentence of a source is "what: name, licence" or "what: name (people), licence". */
    private static final Pattern NAME = Pattern.compile(":\\s*([^,;(]+)");

    /** The sentence that OpenStreetMap asks for is its own short form. */
    private static final Pattern CONTRIBUTORS = Pattern.compile("©\\s*(.+?) contributors");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private SourceNames() {}

    /** Empty for a source that need not be named on the picture itself. */
    static String of(SourceNote source) {
        String licence = source.licence().toUpperCase(Locale.ROOT);
        Matcher contributors = CONTRIBUTORS.matcher(source.attributionEn());
        if (contributors.find()) {
            return contributors.group(1) + (licence.startsWith("ODBL") ? " (ODbL)" : "");
        }
        Matcher name = NAME.matcher(source.attributionEn());
        if (licence.equals("MIT") || licence.startsWith("PUBLIC DOMAIN") || !name.find()) {
            return "";
        }
        Matcher year = YEAR.matcher(source.attributionEn());
        String dated = name.group(1).strip() + (year.find() ? " " + year.group() : "");
        // who passes on a picture made from an ODbL database has to say so (ODbL 4.3)
        return licence.startsWith("ODBL") ? dated + " (ODbL)" : dated;
    }
}

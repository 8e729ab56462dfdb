package id.petapam.tiles.file;

import java.util.regex.Pattern;

/** Titles and attributions of files as one line of plain text. Many are HTML: a link around "© OpenStreetMap". */
final class PlainText {

    private static final int LONGEST = 300;
    private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private PlainText() {}

    static String of(String raw) {
        String head = raw.length() > 20_000 ? raw.substring(0, 20_000) : raw;
        String text = TAG.matcher(head)
                .replaceAll("")
                .replace("&copy;", "©")
                .replace("&#169;", "©")
                .replace("&nbsp;", " ")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}

package id.petapam.exchange.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes the text out of the HTML that programs write into descriptions. Goes over the text once, whatever it holds. */
final class HtmlText {

    private HtmlText() {}

    /** Whether the text is a table of properties. */
    static boolean isTable(String html) {
        return html.toLowerCase(Locale.ROOT).contains("<td");
    }

    /** Without tags and with single blanks. */
    static String plain(String html) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            int close = open < 0 ? -1 : html.indexOf('>', open);
            plain.append(html, at, close < 0 ? html.length() : open).append(' ');
            at = close < 0 ? html.length() : close + 1;
        }
        return unescaped(plain.toString()).replaceAll("\\s+", " ").strip();
    }

    /** Rows of two cells as a name and its value; titles and nested tables are passed over. */
    static Map<String, String> table(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        Map<String, String> pairs = new LinkedHashMap<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at >= 0 && at < html.length()) {
            int cell = lower.indexOf("</td", at);
            int end = lower.indexOf("</tr", at);
            if (end >= 0 && (cell < 0 || end < cell)) {
                take(row, pairs);
                row.clear();
                at = end + 4;
            } else if (cell >= 0) {
                int open = lower.lastIndexOf("<td", cell);
                if (open >= at) {
                    row.add(plain(html.substring(open, cell)));
                }
                at = cell + 4;
            } else {
                at = -1;
            }
        }
        return pairs;
    }

    private static void take(List<String> row, Map<String, String> pairs) {
        if (row.size() == 2 && !row.get(0).isEmpty() && row.get(0).length() < 60) {
            pairs.putIfAbsent(row.get(0), row.get(1));
        }
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}

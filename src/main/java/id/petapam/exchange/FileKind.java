package id.petapam.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is, by its first bytes. The name of a file says nothing. */
enum FileKind {
    EMPTY,
    ZIP,
    OLE2,
    SQLITE,
    SHAPEFILE,
    PDF,
    IMAGE,
    WEB_PAGE,
    XML,
    JSON,
    RICH_TEXT,
    ARCHIVE,
    BINARY,
    TEXT;

    private record Mark(FileKind kind, String latin1) {}

    private static final List<Mark> MARKS = List.of(
            new Mark(ZIP, "PK\u0003\u0004"),
            new Mark(ZIP, "PK\u0005\u0006"),
            new Mark(OLE2, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
            new Mark(SQLITE, "SQLite format 3\u0000"),
            new Mark(SHAPEFILE, "\u0000\u0000\u0027\n"),
            new Mark(PDF, "%PDF"),
            new Mark(IMAGE, "\u0089PNG"),
            new Mark(IMAGE, "\u00ff\u00d8\u00ff"),
            new Mark(IMAGE, "GIF8"),
            new Mark(IMAGE, "RIFF"),
            new Mark(IMAGE, "II*\u0000"),
            new Mark(IMAGE, "MM\u0000*"),
            new Mark(RICH_TEXT, "{\\rtf"),
            new Mark(ARCHIVE, "Rar!"),
            new Mark(ARCHIVE, "7z\u00bc\u00af"),
            new Mark(ARCHIVE, "\u001f\u008b"),
            new Mark(ARCHIVE, "BZh"));

    /** Decides by the first few thousand bytes. */
    static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (Mark mark : MARKS) {
            if (text.startsWith(mark.latin1())) {
                return mark.kind();
            }
        }
        if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) {
            return TEXT;
        }
        if (text.indexOf('\0') >= 0 || controls(text) > text.length() / 50) {
            return BINARY;
        }
        return ofText(
                text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT));
    }

    private static FileKind ofText(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        } else if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            return WEB_PAGE;
        } else if (text.startsWith("<?xml") || text.startsWith("<!doctype") || text.startsWith("<")) {
            boolean isPlaces = text.contains("<kml") || text.contains("<gpx");
            return text.contains("<html") && !isPlaces ? WEB_PAGE : XML;
        } else if (text.startsWith("{") || text.matches("(?s)\\[\\s*[{\\[].*")) {
            return JSON;
        }
        return TEXT;
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                .count();
    }
}

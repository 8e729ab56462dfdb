package id.petapam.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width; a word that is wider than the line is broken inside. */
final class LineBreaker {

    private final Typeface typeface;

    LineBreaker(Typeface typeface) {
        this.typeface = typeface;
    }

    /** At least one line, which may be empty. */
    List<String> lines(String text, boolean bold, double size, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            breakParagraph(typeface.printable(paragraph).strip(), bold, size, width, lines);
        }
        return lines;
    }

    private void breakParagraph(String text, boolean bold, double size, double width, List<String> lines) {
        if (typeface.width(text, bold, size) <= width) {
            lines.add(text);
            return;
        }
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (typeface.width(longer, bold, size) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(breakWord(word, bold, size, width, lines));
        }
        lines.add(line.toString());
    }

    /** Adds the full lines of a word that may be too wide and gives back its rest. */
    private String breakWord(String word, boolean bold, double size, double width, List<String> lines) {
        String rest = word;
        while (typeface.width(rest, bold, size) > width && rest.length() > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            int next = end;
            while (next < rest.length()) {
                next = rest.offsetByCodePoints(end, 1);
                if (typeface.width(rest.substring(0, next), bold, size) > width) {
                    break;
                }
                end = next;
            }
            if (end >= rest.length()) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}

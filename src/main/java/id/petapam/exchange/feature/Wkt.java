package id.petapam.exchange.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A reference system in words, as a {@code .prj} has it: {@code PROJCS["...", GEOGCS["...", ...], UNIT["Meter", 1]]}. */
final class Wkt {

    private static final int MAX_DEPTH = 30;
    private static final int MAX_PARTS = 2_000;

    /** One keyword with what stands in its brackets: words, numbers as text, further keywords. */
    record Node(String keyword, List<String> values, List<Node> children) {

        /** Its name, which comes first. */
        String name() {
            return values.isEmpty() ? "" : values.get(0);
        }

        /** The first node with one of these keywords, wherever it stands within. */
        Optional<Node> find(String... keywords) {
            for (Node child : children) {
                if (List.of(keywords).contains(child.keyword)) {
                    return Optional.of(child);
                }
                Optional<Node> deeper = child.find(keywords);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
            return Optional.empty();
        }

        /** The first child with one of these keywords. */
        Optional<Node> child(String... keywords) {
            return children.stream()
                    .filter(c -> List.of(keywords).contains(c.keyword))
                    .findFirst();
        }

        /** A number by its place after the name, counted from 1. */
        Optional<Double> number(int place) {
            try {
                return place < values.size() ? Optional.of(Double.valueOf(values.get(place))) : Optional.empty();
            } catch (NumberFormatException none) {
                return Optional.empty();
            }
        }
    }

    private final String text;
    private int at;
    private int parts;

    private Wkt(String text) {
        this.text = text;
    }

    /** The outermost keyword; empty for what is no such text. */
    static Optional<Node> read(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('(') < 0) {
            return Optional.empty();
        }
        try {
            Node node = new Wkt(text).node(0);
            return node.children().isEmpty() ? Optional.empty() : Optional.of(node);
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private Node node(int depth) {
        String keyword = bare();
        expect('[', '(');
        List<String> values = new ArrayList<>();
        List<Node> children = new ArrayList<>();
        do {
            if (depth == MAX_DEPTH || ++parts > MAX_PARTS) {
                throw new IllegalArgumentException("too large");
            }
            skip();
            if (peek() == '"') {
                values.add(quoted());
            } else {
                int start = at;
                String word = bare();
                skip();
                if (peek() == '[' || peek() == '(') {
                    at = start;
                    children.add(node(depth + 1));
                } else {
                    values.add(word);
                }
            }
            skip();
        } while (goesOn());
        expect(']', ')');
        return new Node(keyword.toUpperCase(Locale.ROOT), values, children);
    }

    private boolean goesOn() {
        boolean comma = peek() == ',';
        at += comma ? 1 : 0;
        return comma;
    }

    private String quoted() {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new IllegalArgumentException("open quote");
        }
        String value = text.substring(at + 1, end);
        at = end + 1;
        return value;
    }

    private String bare() {
        skip();
        int start = at;
        while (at < text.length() && "[](),\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private void expect(char one, char other) {
        skip();
        char c = peek();
        if (c != one && c != other) {
            throw new IllegalArgumentException("at character " + at);
        }
        at++;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}

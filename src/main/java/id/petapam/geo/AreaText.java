package id.petapam.geo;

import java.util.ArrayList;
import java.util.List;

/** Reads the text of an area: {@code MULTIPOLYGON (((104.1 -4.2, ...), (...)), ((...)))}. */
final class AreaText {

    private final String text;
    private int at;

    AreaText(String text) {
        this.text = text;
    }

    AreaShape read() {
        if (!text.startsWith("MULTIPOLYGON")) {
            throw wrong();
        }
        at = "MULTIPOLYGON".length();
        List<List<List<LatLon>>> polygons = list(() -> list(() -> list(this::point)));
        skip();
        if (at != text.length()) {
            throw wrong();
        }
        return AreaShape.of(polygons);
    }

    private interface Part<T> {
        T read();
    }

    private <T> List<T> list(Part<T> part) {
        expect('(');
        List<T> all = new ArrayList<>();
        do {
            all.add(part.read());
        } while (goesOn());
        return all;
    }

    /** True after a comma, false after the closing bracket. */
    private boolean goesOn() {
        skip();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            return true;
        }
        expect(')');
        return false;
    }

    private LatLon point() {
        double lon = number();
        return new LatLon(number(), lon);
    }

    private double number() {
        skip();
        int from = at;
        while (at < text.length() && "+-.0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (from == at) {
            throw wrong();
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private void expect(char wanted) {
        skip();
        if (at >= text.length() || text.charAt(at) != wanted) {
            throw wrong();
        }
        at++;
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not the text of an area, at character " + at);
    }
}

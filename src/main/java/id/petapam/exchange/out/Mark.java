package id.petapam.exchange.out;

import id.petapam.geo.LatLon;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A named place of a file for maps and receivers.
 *
 * @param name never empty
 * @param folder where it stands in a tree: the kecamatan, or the kind of site
 * @param properties what is said about it as data: String, Integer, Double, Boolean; in their order
 */
public record Mark(
        String name, String description, LatLon at, String folder, Style style, Map<String, Object> properties) {

    /** How a place looks. */
    public enum Style {
        KURANG_RAWAN("2F9E5F", "Pin, Green"),
        RAWAN("E0A800", "Pin, Amber"),
        SANGAT_RAWAN("D02F3D", "Pin, Red"),
        KHUSUS("7A42A8", "Pin, Violet"),
        UNDECIDED("64748B", "Pin, White"),
        SITE("12263F", "Flag, Blue");

        private final String rgb;
        private final String symbol;

        Style(String rgb, String symbol) {
            this.rgb = rgb;
            this.symbol = symbol;
        }

        /** Colour as RRGGBB. */
        String rgb() {
            return rgb;
        }

        /** What receivers call a sign like it. */
        String symbol() {
            return symbol;
        }
    }

    public Mark {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place without a name");
        }
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    Mark named(String other) {
        return new Mark(other, description, at, folder, style, properties);
    }
}

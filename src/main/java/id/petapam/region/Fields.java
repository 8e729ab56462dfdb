package id.petapam.region;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a fine layer as far as it has them, by their place in the row; what is missing or empty is not known. */
final class Fields {

    /** Of words that many roads share, one object each. */
    private static final int MOST_WORDS = 100;

    private static final Set<String> KNOWN = Set.of(
            "osm_id",
            "name",
            "other_names",
            "ref",
            "class",
            "link",
            "surface",
            "structure",
            "oneway",
            "car",
            "motorcycle",
            "foot",
            "maxspeed",
            "season",
            "kind",
            "width",
            "boat",
            "tidal",
            "intermittent",
            "tunnel",
            "minutes",
            "population");

    private final List<String> selected = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Enum<?>> words = new HashMap<>();

    Fields(PackDatabase db, String layer) throws RegionUnreadable {
        String geometry = db.geometryColumn(layer);
        selected.add(geometry);
        for (String column : db.columns(layer)) {
            if (KNOWN.contains(column)) {
                selected.add(column);
                // the row number comes first, then the geometry
                places.put(column, selected.size() + 1);
            }
        }
    }

    /** The columns to be read, the geometry first. */
    List<String> selected() {
        return selected;
    }

    byte[] geometry(PackRow row) throws SQLException {
        return row.bytesAt(2);
    }

    /** Number of the OpenStreetMap element; minus the row number for what somebody drew. */
    long id(PackRow row) throws SQLException {
        Object id = at(row, "osm_id");
        return id instanceof Number n ? n.longValue() : -row.longAt(1);
    }

    Optional<String> text(PackRow row, String column) throws SQLException {
        Object value = at(row, column);
        return value == null ? Optional.empty() : Optional.of(value.toString()).filter(s -> !s.isBlank());
    }

    Optional<String> firstText(PackRow row, List<String> columns) throws SQLException {
        for (String column : columns) {
            Optional<String> text = text(row, column);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    int number(PackRow row, String column, int unknown) throws SQLException, RegionUnreadable {
        Object value = at(row, column);
        if (value == null) {
            return unknown;
        }
        if (value instanceof Number n && n.doubleValue() >= 0 && n.doubleValue() <= Integer.MAX_VALUE) {
            return n.intValue();
        }
        throw row.damaged("row " + row.longAt(1) + ": " + column + " is " + value);
    }

    boolean flag(PackRow row, String column, boolean unknown) throws SQLException, RegionUnreadable {
        Object value = at(row, column);
        if (value == null) {
            return unknown;
        }
        if (value instanceof Number n) {
            return n.intValue() != 0;
        }
        throw row.damaged("row " + row.longAt(1) + ": " + column + " is " + value);
    }

    /** One of the names of an enum, large or small. */
    <E extends Enum<E>> E choice(PackRow row, String column, Class<E> kinds, E unknown)
            throws SQLException, RegionUnreadable {
        Object value = at(row, column);
        if (value == null || value.toString().isBlank()) {
            return unknown;
        }
        Enum<?> known = words.get(column + value);
        if (known != null) {
            return kinds.cast(known);
        }
        String word = value.toString().strip().toUpperCase(Locale.ROOT);
        for (E kind : kinds.getEnumConstants()) {
            if (kind.name().equals(word)) {
                if (words.size() < MOST_WORDS) {
                    words.put(column + value, kind);
                }
                return kind;
            }
        }
        throw row.damaged("row " + row.longAt(1) + ": " + column + " is " + value);
    }

    private Object at(PackRow row, String column) throws SQLException {
        Integer place = places.get(column);
        return place == null ? null : row.valueAt(place);
    }
}

package id.petapam.region.detail;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of one layer in flat arrays: a province has half a million roads with four million vertices, which as objects
 * would not fit into a modest laptop. Vertices are whole 1e-7 degrees, as OpenStreetMap has them, so that two lines that
 * share a vertex share it exactly: that is what makes a network of them. Never changes; safe for several threads.
 *
 * @param <T> what is said about a line; equal values are kept once
 */
public final class LineTable<T> {

    /** Whole units in one degree. */
    public static final double UNIT = 1e7;

    private final long[] ids;
    private final int[] starts;
    private final int[] lats;
    private final int[] lons;
    private final int[] traitOf;
    private final List<T> traits;
    private final int[] nameOf;
    private final List<String> names;

    private LineTable(Builder<T> from) {
        ids = Arrays.copyOf(from.ids, from.size);
        starts = Arrays.copyOf(from.starts, from.size + 1);
        lats = Arrays.copyOf(from.lats, from.vertices);
        lons = Arrays.copyOf(from.lons, from.vertices);
        traitOf = Arrays.copyOf(from.traitOf, from.size);
        nameOf = Arrays.copyOf(from.nameOf, from.size);
        traits = List.copyOf(from.traits);
        names = List.copyOf(from.names);
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    public static <T> LineTable<T> empty() {
        return new Builder<T>().build();
    }

    public int size() {
        return ids.length;
    }

    public int vertices() {
        return lats.length;
    }

    /** Id of the OpenStreetMap way; negative for a line that somebody drew: minus its row number. */
    public long id(int line) {
        return ids[line];
    }

    public T traits(int line) {
        return traits.get(traitOf[line]);
    }

    public Optional<String> name(int line) {
        return nameOf[line] < 0 ? Optional.empty() : Optional.of(names.get(nameOf[line]));
    }

    /** Where the name of a line stands in {@link #names}; -1 for a line without one. */
    public int nameNumber(int line) {
        return nameOf[line];
    }

    /** Number of the first vertex of a line. */
    public int start(int line) {
        return starts[line];
    }

    /** One after the number of the last vertex of a line; a line has two vertices or more. */
    public int end(int line) {
        return starts[line + 1];
    }

    /** Latitude of a vertex in 1e-7 degrees. */
    public int lat7(int vertex) {
        return lats[vertex];
    }

    /** Longitude of a vertex in 1e-7 degrees. */
    public int lon7(int vertex) {
        return lons[vertex];
    }

    public LatLon at(int vertex) {
        return new LatLon(lats[vertex] / UNIT, lons[vertex] / UNIT);
    }

    /** All names that occur, once each, in no particular order: see {@link #nameNumber}. */
    public List<String> names() {
        return names;
    }

    /** Collects lines. Not for several threads. */
    public static final class Builder<T> {

        private long[] ids = new long[64];
        private int[] starts = new int[65];
        private int[] traitOf = new int[64];
        private int[] nameOf = new int[64];
        private int[] lats = new int[512];
        private int[] lons = new int[512];
        private int size;
        private int vertices;
        private final List<T> traits = new ArrayList<>();
        private final Map<T, Integer> traitNumbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> nameNumbers = new HashMap<>();

        /** Adds a vertex to the line that {@link #line} will end. */
        public Builder<T> vertex(int lat7, int lon7) {
            if (vertices == lats.length) {
                lats = Arrays.copyOf(lats, vertices + vertices / 2);
                lons = Arrays.copyOf(lons, vertices + vertices / 2);
            }
            lats[vertices] = lat7;
            lons[vertices] = lon7;
            vertices++;
            return this;
        }

        public Builder<T> vertex(LatLon at) {
            return vertex((int) Math.round(at.lat() * UNIT), (int) Math.round(at.lon() * UNIT));
        }

        /** Ends a line made of the vertices added since the last one; dropped when they are fewer than two. */
        public Builder<T> line(long id, Optional<String> name, T what) {
            if (vertices - starts[size] < 2) {
                vertices = starts[size];
                return this;
            }
            if (size == ids.length) {
                int more = size + size / 2;
                ids = Arrays.copyOf(ids, more);
                starts = Arrays.copyOf(starts, more + 1);
                traitOf = Arrays.copyOf(traitOf, more);
                nameOf = Arrays.copyOf(nameOf, more);
            }
            ids[size] = id;
            traitOf[size] = number(what, traitNumbers, traits);
            nameOf[size] = name.map(n -> number(n, nameNumbers, names)).orElse(-1);
            size++;
            starts[size] = vertices;
            return this;
        }

        private static <V> int number(V value, Map<V, Integer> numbers, List<V> values) {
            Integer known = numbers.get(value);
            if (known == null) {
                known = values.size();
                numbers.put(value, known);
                values.add(value);
            }
            return known;
        }

        public LineTable<T> build() {
            return new LineTable<>(this);
        }
    }
}

package id.petapam.region.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Surfaces of one layer in flat arrays, each made of closed rings; by the even-odd rule holes are rings too. Never
 * changes; safe for several threads.
 *
 * @param <T> what is said about a surface
 */
public final class SurfaceTable<T> {

    private final LineTable<Integer> rings;
    private final int[] firstRing;
    private final LineTable<T> about;

    private SurfaceTable(LineTable<Integer> rings, List<Integer> first, LineTable<T> about) {
        this.rings = rings;
        this.firstRing = first.stream().mapToInt(Integer::intValue).toArray();
        this.about = about;
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    public static <T> SurfaceTable<T> empty() {
        return new Builder<T>().build();
    }

    public int size() {
        return about.size();
    }

    /** Id of the OpenStreetMap way, or minus the id of the relation; for a drawn surface see {@link LineTable#id}. */
    public long id(int surface) {
        return about.id(surface);
    }

    public T traits(int surface) {
        return about.traits(surface);
    }

    public Optional<String> name(int surface) {
        return about.name(surface);
    }

    /** The rings of all surfaces; the first vertex of a ring is repeated as its last. */
    public LineTable<Integer> rings() {
        return rings;
    }

    /** Number of the first ring of a surface. */
    public int firstRing(int surface) {
        return firstRing[surface];
    }

    /** One after the number of the last ring of a surface. */
    public int endRing(int surface) {
        return firstRing[surface + 1];
    }

    /** Collects surfaces. Not for several threads. */
    public static final class Builder<T> {

        private final LineTable.Builder<Integer> rings = LineTable.builder();
        private final LineTable.Builder<T> about = LineTable.builder();
        private final List<Integer> first = new ArrayList<>(List.of(0));
        private int ringCount;

        public Builder<T> vertex(int lat7, int lon7) {
            rings.vertex(lat7, lon7);
            return this;
        }

        /** Ends a ring of the vertices added since the last one, first and last vertex being the same. */
        public Builder<T> ring() {
            rings.line(ringCount, Optional.empty(), 0);
            ringCount++;
            return this;
        }

        /** Ends a surface of the rings added since the last one; each of them must have two vertices or more. */
        public Builder<T> surface(long id, Optional<String> name, T what) {
            about.vertex(0, 0).vertex(0, 0).line(id, name, what);
            first.add(ringCount);
            return this;
        }

        public SurfaceTable<T> build() {
            return new SurfaceTable<>(rings.build(), first, about.build());
        }
    }
}

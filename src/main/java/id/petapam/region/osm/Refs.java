package id.petapam.region.osm;

import java.util.Arrays;

/** Ids of the nodes of a way, in order. */
public final class Refs {

    /** OpenStreetMap allows 2,000; what has far more is no way. */
    private static final int MOST = 100_000;

    private long[] ids = new long[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(long id) throws OsmUnreadable {
        if (size == MOST) {
            throw OsmUnreadable.damaged("a way of more than " + MOST + " nodes");
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size++] = Ids.checked(id);
    }

    public int size() {
        return size;
    }

    public long id(int at) {
        return ids[at];
    }

    /** Begins and ends at the same node and can enclose something. */
    public boolean isRing() {
        return size >= 4 && ids[0] == ids[size - 1];
    }
}

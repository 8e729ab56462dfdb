package id.petapam.region.osm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Members of a relation, in order. */
public final class Members {

    /** OpenStreetMap allows 32,000. */
    private static final int MOST = 200_000;

    private long[] ids = new long[64];
    private byte[] kinds = new byte[64];
    private final List<String> roles = new ArrayList<>();

    void clear() {
        roles.clear();
    }

    /** @param kind 0 node, 1 way, 2 relation */
    void add(long id, int kind, String role) throws OsmUnreadable {
        int size = roles.size();
        if (size == MOST || kind < 0 || kind > 2) {
            throw OsmUnreadable.damaged("members of a relation: " + size + ", kind " + kind);
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        ids[size] = Ids.checked(id);
        kinds[size] = (byte) kind;
        roles.add(role);
    }

    public int size() {
        return roles.size();
    }

    public long id(int at) {
        return ids[at];
    }

    public OsmSink.Kind kind(int at) {
        return OsmSink.Kind.values()[kinds[at]];
    }

    public String role(int at) {
        return roles.get(at);
    }
}

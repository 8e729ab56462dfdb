package id.petapam.region.build;

import java.util.Arrays;

/** Where the wanted nodes lie: twelve bytes each, ids included. */
final class NodePlaces {

    private static final int UNSEEN = Integer.MIN_VALUE;

    private final IdSet ids;
    private final int[] lats;
    private final int[] lons;

    /** @param ids sealed */
    NodePlaces(IdSet ids) {
        this.ids = ids;
        this.lats = new int[ids.size()];
        this.lons = new int[ids.size()];
        Arrays.fill(lats, UNSEEN);
    }

    void put(long id, int lat7, int lon7) {
        int at = ids.number(id);
        if (at >= 0) {
            lats[at] = lat7;
            lons[at] = lon7;
        }
    }

    /** Number of a node; -1 where the file does not have it. */
    int find(long id) {
        int at = ids.number(id);
        return at >= 0 && lats[at] != UNSEEN ? at : -1;
    }

    int lat7(int at) {
        return lats[at];
    }

    int lon7(int at) {
        return lons[at];
    }
}

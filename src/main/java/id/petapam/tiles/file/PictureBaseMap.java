package id.petapam.tiles.file;

import id.petapam.geo.Mercator;
import id.petapam.pen.PictureReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A base map whose tiles are pictures. */
final class PictureBaseMap implements BaseMapFile {

    private static final Logger LOG = LoggerFactory.getLogger(PictureBaseMap.class);

    /** Coarser tiles that were enlarged last: one serves all its parts. */
    private static final int KEPT = 12;

    private record Key(int z, int x, int y) {}

    private static final class Kept extends LinkedHashMap<Key, int[]> {

        private static final long serialVersionUID = 1L;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, int[]> eldest) {
            return size() > KEPT;
        }
    }

    private final TileStore store;
    private final Map<Key, int[]> enlarged = new Kept();

    PictureBaseMap(TileStore store) {
        this.store = store;
    }

    @Override
    public BaseMapInfo info() {
        return store.info();
    }

    @Override
    public Optional<int[]> tile(int z, int x, int y, TileLook look) {
        try {
            Optional<TileSearch.Found> found = TileSearch.find(store, z, x, y);
            if (found.isEmpty() || found.get().bytes().length == 0) {
                return Optional.empty();
            }
            return Optional.of(
                    found.get().steps() == 0
                            ? PictureReader.square(found.get().bytes(), Mercator.TILE)
                            : part(found.get()));
        } catch (IOException e) {
            LOG.debug("tile {}/{}/{} of {} cannot be shown: {}", z, x, y, info().title(), e.toString());
            return Optional.empty();
        }
    }

    private int[] part(TileSearch.Found found) throws IOException {
        Key key = new Key(found.z(), found.x(), found.y());
        int[] whole;
        synchronized (enlarged) {
            whole = enlarged.get(key);
        }
        if (whole == null) {
            whole = PictureReader.square(found.bytes(), Mercator.TILE);
            synchronized (enlarged) {
                enlarged.put(key, whole);
            }
        }
        return Enlarging.part(whole, found.left(), found.top(), found.scale());
    }

    @Override
    public void close() {
        store.close();
    }
}

package id.petapam.tiles.file;

import id.petapam.geo.Mercator;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A base map whose tiles are shapes (MVT), drawn in our style. */
final class ShapeBaseMap implements BaseMapFile {

    private static final Logger LOG = LoggerFactory.getLogger(ShapeBaseMap.class);
    private static final int MAX_UNPACKED = 16 << 20;

    /** Coarser tiles of which parts were drawn last. */
    private static final int KEPT = 6;

    private record Key(int z, int x, int y) {}

    private static final class Kept extends LinkedHashMap<Key, Scene> {

        private static final long serialVersionUID = 1L;

        Kept() {
            super(8, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Scene> eldest) {
            return size() > KEPT;
        }
    }

    private final TileStore store;
    private final PenFonts fonts;
    private final Map<Key, Scene> enlarged = new Kept();

    ShapeBaseMap(TileStore store, PenFonts fonts) {
        this.store = store;
        this.fonts = fonts;
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
            Scene scene = found.get().steps() == 0 ? scene(found.get()) : keptScene(found.get());
            if (scene.isEmpty()) {
                return Optional.empty();
            }
            ScenePainter.Part part = new ScenePainter.Part(
                    z, found.get().left(), found.get().top(), found.get().scale());
            return Optional.of(PenImage.drawn(
                            Mercator.TILE * look.dots(),
                            Mercator.TILE * look.dots(),
                            look.dots(),
                            fonts,
                            pen -> new ScenePainter(look).paint(pen, scene, part))
                    .pixels());
        } catch (IOException e) {
            LOG.debug("tile {}/{}/{} of {} cannot be shown: {}", z, x, y, info().title(), e.toString());
            return Optional.empty();
        }
    }

    private Scene keptScene(TileSearch.Found found) throws IOException {
        Key key = new Key(found.z(), found.x(), found.y());
        Scene scene;
        synchronized (enlarged) {
            scene = enlarged.get(key);
        }
        if (scene == null) {
            scene = scene(found);
            synchronized (enlarged) {
                enlarged.put(key, scene);
            }
        }
        return scene;
    }

    private Scene scene(TileSearch.Found found) throws IOException {
        byte[] bytes = found.bytes();
        return MvtScenes.of(
                Unpacking.isGzip(bytes) ? Unpacking.gzip(bytes, MAX_UNPACKED) : bytes,
                TileSearch.ring(info().bounds(), found.z(), found.x(), found.y()));
    }

    @Override
    public void close() {
        store.close();
    }
}

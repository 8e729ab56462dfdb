package id.petapam.ui.map;

import id.petapam.map.AreaCover;
import id.petapam.map.TileSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Tiles with the coverage of the plan drawn into them, so that it costs nothing while the map moves. Made in the
 * background from the tiles that Gluon is given; until a tile is made anew after an edit, the old one is shown. JavaFX
 * thread only.
 */
final class GroundTiles {

    /** About 32 MB where a plan tints its areas, else the tiles of {@link OfflineTiles} once more. */
    private static final int KEPT = 128;

    /** Windows full of tiles that are kept on a large screen. */
    private static final int WINDOWS = 3;

    /** One tile of the world. */
    record Spot(int zoom, long x, long y) {

        Spot parent() {
            return new Spot(zoom - 1, x >> 1, y >> 1);
        }
    }

    /** Told when a tile can be shown or looks different. */
    interface Listener {
        void arrived(Spot spot);
    }

    private record Tile(int[] pixels, int version) {}

    private static final class Kept extends LinkedHashMap<Spot, Tile> {

        private static final long serialVersionUID = 1L;

        private int limit = KEPT;

        Kept() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Spot, Tile> eldest) {
            return size() > limit;
        }
    }

    private final Executor background;
    private final Executor fxThread;
    private final Listener listener;
    private final Kept kept = new Kept();
    private final Map<Spot, Integer> asked = new HashMap<>();
    private Optional<TileSource> source = Optional.empty();
    private AreaCover cover = AreaCover.NONE;
    private int version;

    GroundTiles(Executor background, Executor fxThread, Listener listener) {
        this.background = background;
        this.fxThread = fxThread;
        this.listener = listener;
    }

    /** Forgets all tiles; {@link OfflineTiles} must use the same source. */
    void use(TileSource newSource) {
        source = Optional.of(newSource);
        kept.clear();
        asked.clear();
        version++;
    }

    void cover(AreaCover newCover) {
        if (!newCover.equals(cover)) {
            cover = newCover;
            version++;
        }
    }

    /** So many tiles are needed at once. */
    void keep(int needed) {
        kept.limit = Math.max(KEPT, WINDOWS * needed);
    }

    /** The pixels of a tile as far as they are known, perhaps with the coverage before the last edit. */
    Optional<int[]> find(Spot spot) {
        return Optional.ofNullable(kept.get(spot)).map(Tile::pixels);
    }

    /** Has the tile made if it is not there with the latest coverage. */
    void want(Spot spot) {
        Tile tile = kept.get(spot);
        if (source.isEmpty() || (tile != null && tile.version() == version)) {
            return;
        }
        Integer before = asked.put(spot, version);
        if (before != null && before == version) {
            return;
        }
        make(source.get(), spot, version, cover);
    }

    private void make(TileSource from, Spot spot, int wanted, AreaCover over) {
        CompletableFuture<Optional<int[]>> ground =
                OfflineTiles.installed().loadPixels(spot.zoom(), spot.x(), spot.y());
        CompletableFuture<Optional<int[]>> made = over.isEmpty()
                ? ground
                : ground.thenApplyAsync(
                        g -> g.map(p -> from.covered(spot.zoom(), (int) spot.x(), (int) spot.y(), p, over)),
                        background);
        made.exceptionally(failure -> Optional.empty())
                .thenAcceptAsync(pixels -> arrive(from, spot, wanted, pixels), fxThread);
    }

    private void arrive(TileSource from, Spot spot, int wanted, Optional<int[]> pixels) {
        asked.remove(spot, wanted);
        Tile old = kept.get(spot);
        if (from == source.orElse(null) && pixels.isPresent() && (old == null || old.version() < wanted)) {
            kept.put(spot, new Tile(pixels.get(), wanted));
            listener.arrived(spot);
        }
    }
}

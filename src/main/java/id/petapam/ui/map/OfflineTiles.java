package id.petapam.ui.map;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import id.petapam.geo.Mercator;
import id.petapam.map.TileSource;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The one place where Gluon gets tiles: rendered from the region data, never from the network. Gluon finds it as a
 * service and keeps one instance for the life of the program, so the instance is told which source counts now. The
 * newest request is rendered first, since older ones are often off the screen already.
 *
 * <p>{@link #loadTile} and {@link #use} belong to the JavaFX thread; tiles are rendered on the executor that is given.
 */
public final class OfflineTiles implements TileRetriever {

    /** About 40 MB: twelve windows full at 1366 x 768. */
    private static final int KEPT_TILES = 160;

    private static final Tile NO_TILE = new Tile(Optional.empty(), new WritableImage(1, 1));

    private record Key(int zoom, long x, long y) {}

    /** The picture stands on the same array of pixels. */
    private record Tile(Optional<int[]> pixels, Image image) {}

    private record Request(Key key, CompletableFuture<Tile> tile) {}

    private static final class Kept extends LinkedHashMap<Key, Tile> {

        private static final long serialVersionUID = 1L;

        Kept() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tile> eldest) {
            return size() > KEPT_TILES;
        }
    }

    private final Deque<Request> waiting = new ArrayDeque<>();
    private final Map<Key, CompletableFuture<Tile>> asked = new HashMap<>();
    private final Map<Key, Tile> kept = new Kept();
    private TileSource source = (z, x, y) -> Optional.empty();
    private Executor background = Runnable::run;
    private Executor fxThread = Runnable::run;

    /** The instance that Gluon uses; fails where another library has taken its place. */
    static OfflineTiles installed() {
        TileRetriever retriever = TileRetrieverProvider.getInstance().load();
        if (retriever instanceof OfflineTiles tiles) {
            return tiles;
        }
        throw new IllegalStateException("map tiles would come from " + retriever.getClass());
    }

    /** From now on tiles come from this source; what the old one drew is forgotten. */
    void use(TileSource newSource, Executor newBackground, Executor newFxThread) {
        synchronized (waiting) {
            waiting.forEach(r -> r.tile().complete(NO_TILE));
            waiting.clear();
        }
        asked.clear();
        kept.clear();
        source = newSource;
        background = newBackground;
        fxThread = newFxThread;
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        return load(new Key(zoom, x, y)).thenApply(Tile::image);
    }

    /** The pixels of the same tile, not to be changed; empty for nothing. */
    CompletableFuture<Optional<int[]>> loadPixels(int zoom, long x, long y) {
        return load(new Key(zoom, x, y)).thenApply(Tile::pixels);
    }

    private CompletableFuture<Tile> load(Key key) {
        Tile known = kept.get(key);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        CompletableFuture<Tile> under = asked.get(key);
        if (under != null) {
            return under;
        }
        Request request = new Request(key, new CompletableFuture<>());
        asked.put(key, request.tile());
        synchronized (waiting) {
            waiting.addFirst(request);
        }
        TileSource from = source;
        Executor back = fxThread;
        background.execute(() -> renderNewest(from, back));
        return request.tile();
    }

    private void renderNewest(TileSource from, Executor back) {
        Request request;
        synchronized (waiting) {
            request = waiting.pollFirst();
        }
        if (request == null) {
            return;
        }
        CompletableFuture.supplyAsync(() -> render(from, request.key()), Runnable::run)
                .exceptionally(failure -> NO_TILE)
                .thenAcceptAsync(tile -> deliver(from, request, tile), back);
    }

    private void deliver(TileSource from, Request request, Tile tile) {
        if (from == source) {
            asked.remove(request.key());
            if (tile != NO_TILE) {
                kept.put(request.key(), tile);
            }
        }
        request.tile().complete(tile);
    }

    private static Tile render(TileSource from, Key key) {
        return from.tile(key.zoom(), (int) key.x(), (int) key.y())
                .map(pixels -> new Tile(Optional.of(pixels), picture(pixels)))
                .orElse(NO_TILE);
    }

    /** The ground leaves no pixel open, so colours are the same with or without their alpha multiplied in. */
    private static Image picture(int[] pixels) {
        return new WritableImage(new PixelBuffer<>(
                Mercator.TILE, Mercator.TILE, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}

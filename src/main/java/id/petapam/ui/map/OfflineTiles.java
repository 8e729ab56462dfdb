package id.petapam.ui.map;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import id.petapam.geo.Mercator;
import id.petapam.map.TileSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
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

    private static final Image NOTHING = new WritableImage(1, 1);

    private record Key(int zoom, long x, long y) {}

    private record Request(Key key, CompletableFuture<Image> tile) {}

    private static final class Kept extends LinkedHashMap<Key, Image> {

        private static final long serialVersionUID = 1L;

        Kept() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > KEPT_TILES;
        }
    }

    private final Deque<Request> waiting = new ArrayDeque<>();
    private final Map<Key, Image> kept = new Kept();
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
            waiting.forEach(r -> r.tile().complete(NOTHING));
            waiting.clear();
        }
        kept.clear();
        source = newSource;
        background = newBackground;
        fxThread = newFxThread;
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        Key key = new Key(zoom, x, y);
        Image known = kept.get(key);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        Request request = new Request(key, new CompletableFuture<>());
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
                .exceptionally(failure -> NOTHING)
                .thenAcceptAsync(image -> deliver(from, request, image), back);
    }

    private void deliver(TileSource from, Request request, Image image) {
        if (from == source && image != NOTHING) {
            kept.put(request.key(), image);
        }
        request.tile().complete(image);
    }

    private static Image render(TileSource from, Key key) {
        Optional<int[]> pixels = from.tile(key.zoom(), (int) key.x(), (int) key.y());
        if (pixels.isEmpty()) {
            return NOTHING;
        }
        WritableImage image = new WritableImage(Mercator.TILE, Mercator.TILE);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        Mercator.TILE,
                        Mercator.TILE,
                        PixelFormat.getIntArgbInstance(),
                        pixels.get(),
                        0,
                        Mercator.TILE);
        return image;
    }
}

package id.petapam.ui.map;

import id.petapam.geo.Mercator;
import id.petapam.map.AreaCover;
import id.petapam.map.TileSource;
import id.petapam.map.Viewport;
import id.petapam.ui.map.GroundTiles.Spot;
import java.nio.IntBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/**
 * The ground as one picture of the window: Gluon's tiles with the coverage of areas, in the pixels of the screen. JavaFX
 * only has to copy it; to have it scale tiles and blend colours in every frame takes too long without a graphics card.
 * Where no tile has come yet it is open and shows what Gluon has.
 */
final class GroundLayer extends ImageView {

    /** Tiles so far outside of the window are made before they are seen; pixels. */
    private static final double AHEAD = 128;

    private final GroundTiles tiles;
    private final Set<Spot> arrived = new LinkedHashSet<>();
    private final Scale toUnits = new Scale();
    private GroundPicture picture;
    private List<Page> pages;
    private boolean covering;

    /** Pixels as JavaFX shows them. */
    private record Page(PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Page of(int[] pixels, int width, int height) {
            PixelBuffer<IntBuffer> buffer =
                    new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            return new Page(buffer, new WritableImage(buffer));
        }
    }

    /** @param stale told when a tile has come */
    GroundLayer(Executor background, Executor fxThread, Runnable stale) {
        tiles = new GroundTiles(background, fxThread, spot -> {
            arrived.add(spot);
            stale.run();
        });
        picture = new GroundPicture(1, 1, tiles::find);
        setMouseTransparent(true);
        getTransforms().add(toUnits);
    }

    void use(TileSource source) {
        tiles.use(source);
        picture.renew();
    }

    void cover(AreaCover cover) {
        tiles.cover(cover);
    }

    /** Whether every tile in the window is there, at least a coarser one. */
    boolean isCovering() {
        return covering;
    }

    /**
     * @param scale pixels of the screen for one unit of the view
     * @param moving the zoom is under way: nothing is made ahead
     */
    void follow(Viewport view, double scale, boolean moving) {
        fit(pixels(view.width(), scale), pixels(view.height(), scale), scale);
        double zoom = view.zoom() + Math.log(scale) / Math.log(2);
        double world = Mercator.worldPixels(zoom);
        double left = view.worldX(0) * world;
        double top = view.worldY(0) * world;
        if (!moving) {
            want(picture.spots(zoom, left, top, AHEAD));
        }
        List<Spot> visible = picture.spots(zoom, left, top, 0);
        want(visible);
        covering = visible.stream().allMatch(picture::isKnown);
        int before = picture.shown();
        picture.look(zoom, left, top, arrived, !moving);
        arrived.clear();
        if (picture.shown() != before || getImage() == null) {
            Page page = pages.get(picture.shown());
            page.buffer().updateBuffer(all -> null);
            setImage(page.image());
        }
    }

    private static int pixels(double length, double scale) {
        return (int) Math.ceil(length * scale - 0.01);
    }

    private void want(List<Spot> spots) {
        tiles.keep(spots.size());
        spots.forEach(tiles::want);
    }

    private void fit(int width, int height, double scale) {
        if (width != picture.width() || height != picture.height()) {
            picture = new GroundPicture(width, height, tiles::find);
            pages = List.of(Page.of(picture.page(0), width, height), Page.of(picture.page(1), width, height));
            setImage(null);
        }
        toUnits.setX(1 / scale);
        toUnits.setY(1 / scale);
    }
}

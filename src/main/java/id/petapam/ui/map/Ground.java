package id.petapam.ui.map;

import id.petapam.geo.Mercator;
import id.petapam.map.AreaCover;
import id.petapam.map.TileSource;
import id.petapam.map.Viewport;
import id.petapam.ui.map.GroundTiles.Spot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * The ground as one picture of the window: Gluon's tiles with the coverage of areas, in the pixels of the screen. To have
 * JavaFX scale tiles and blend colours in every frame takes too long without a graphics card. Where no tile has come yet
 * it is open and shows what Gluon has. JavaFX thread only.
 */
final class Ground {

    /** Tiles so far outside of the window are made before they are seen; pixels. */
    private static final double AHEAD = 128;

    private static final double FAR_AHEAD = 768;

    /** How many zooms farther out the stand-ins are: one covers 64 tiles. */
    private static final int COARSER = 3;

    private final GroundTiles tiles;
    private final Set<Spot> arrived = new LinkedHashSet<>();
    private GroundPicture picture;
    private boolean covering;

    /** @param stale told when a tile has come */
    Ground(Executor background, Executor fxThread, Runnable stale) {
        tiles = new GroundTiles(background, fxThread, spot -> {
            arrived.add(spot);
            stale.run();
        });
        picture = new GroundPicture(1, 1, tiles::find);
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

    int[] pixels() {
        return picture.pixels();
    }

    /**
     * @param width pixels of the screen
     * @param scale pixels of the screen for one unit of the view
     * @param moving the zoom is under way: nothing is made ahead
     * @return whether the picture is another one now
     */
    boolean follow(Viewport view, int width, int height, double scale, boolean moving) {
        if (width != picture.width() || height != picture.height()) {
            picture = new GroundPicture(width, height, tiles::find);
        }
        double zoom = view.zoom() + Math.log(scale) / Math.log(2);
        double world = Mercator.worldPixels(zoom);
        double left = view.worldX(0) * world;
        double top = view.worldY(0) * world;
        if (!moving) {
            want(picture.spots(zoom, left, top, AHEAD));
        }
        List<Spot> visible = picture.spots(zoom, left, top, 0);
        want(visible);
        if (!moving) {
            standIns(picture.spots(zoom, left, top, FAR_AHEAD));
        }
        covering = visible.stream().allMatch(picture::isKnown);
        boolean changed = picture.look(zoom, left, top, arrived, !moving);
        arrived.clear();
        return changed;
    }

    /** Coarse tiles of a wide surrounding: a few of them stand in wherever a push goes before the fine ones have come. */
    private void standIns(List<Spot> spots) {
        spots.stream()
                .filter(spot -> spot.zoom() >= COARSER)
                .map(spot -> new Spot(spot.zoom() - COARSER, spot.x() >> COARSER, spot.y() >> COARSER))
                .distinct()
                .forEach(tiles::want);
    }

    private void want(List<Spot> spots) {
        tiles.keep(spots.size());
        spots.forEach(tiles::want);
    }
}

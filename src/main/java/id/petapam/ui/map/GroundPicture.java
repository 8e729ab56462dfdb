package id.petapam.ui.map;

import id.petapam.geo.Mercator;
import id.petapam.ui.map.GroundTiles.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tiles put together to one picture of the window at any zoom. While the map is pushed, what was put together before is
 * moved by whole pixels and only what comes into the window is made. Knows no toolkit; pixels are those of the screen.
 */
final class GroundPicture {

    /** A tile is first looked for in its own zoom, then so many steps farther out. */
    private static final int COARSER = 6;

    private final Function<Spot, Optional<int[]>> tiles;
    private final TileStretch stretch = new TileStretch();
    private final int width;
    private final int height;
    private double zoom = Double.NaN;
    private double left;
    private double top;
    private final int[] pixels;

    /** @param tiles pixels of a tile, if it is there */
    GroundPicture(int width, int height, Function<Spot, Optional<int[]>> tiles) {
        this.width = width;
        this.height = height;
        this.tiles = tiles;
        this.pixels = new int[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** {@code 0xFFRRGGBB}, 0 where there is no tile; the same array for ever. */
    int[] pixels() {
        return pixels;
    }

    /** Forgets what was put together. */
    void renew() {
        zoom = Double.NaN;
    }

    /**
     * Puts together what the window shows.
     *
     * @param newZoom of screen pixels, fractional
     * @param wantedLeft left edge in pixels of the world at that zoom
     * @param arrived tiles that have come or look different
     * @param smooth false for a picture that stays for one frame only, made in half the time
     * @return whether anything is new
     */
    boolean look(double newZoom, double wantedLeft, double wantedTop, Collection<Spot> arrived, boolean smooth) {
        double dx = Math.rint(wantedLeft - left);
        double dy = Math.rint(wantedTop - top);
        boolean same = newZoom == zoom && smooth == stretch.isSmooth();
        if (same && dx == 0 && dy == 0 && arrived.isEmpty()) {
            return false;
        }
        stretch.smooth(smooth);
        if (same && Math.abs(dx) < width && Math.abs(dy) < height) {
            left += dx;
            top += dy;
            shift((int) dx, (int) dy);
            arrived.forEach(this::refresh);
            return true;
        }
        zoom = newZoom;
        // On whole pixels, so that a tile shown in its own size is copied and not blurred.
        left = Math.rint(wantedLeft);
        top = Math.rint(wantedTop);
        paint(0, 0, width, height);
        return true;
    }

    private void refresh(Spot spot) {
        double side = side(spot.zoom());
        paint(
                edge(spot.x() * side - left, width),
                edge(spot.y() * side - top, height),
                edge((spot.x() + 1) * side - left, width),
                edge((spot.y() + 1) * side - top, height));
    }

    /** The zoom of the tiles that fit a zoom of the screen: the one that Gluon takes as well. */
    static int tileZoom(double zoom) {
        return (int) Math.floor(zoom + 0.2);
    }

    /** The tiles of a window and of so many pixels around it. */
    List<Spot> spots(double ofZoom, double ofLeft, double ofTop, double around) {
        int z = tileZoom(ofZoom);
        double side = Mercator.TILE * Math.pow(2, ofZoom - z);
        List<Spot> spots = new ArrayList<>();
        long end = 1L << z;
        long lastRow = Math.min(end - 1, (long) Math.floor((ofTop + height + around) / side));
        long lastColumn = Math.min(end - 1, (long) Math.floor((ofLeft + width + around) / side));
        for (long y = Math.max(0, (long) Math.floor((ofTop - around) / side)); y <= lastRow; y++) {
            for (long x = Math.max(0, (long) Math.floor((ofLeft - around) / side)); x <= lastColumn; x++) {
                spots.add(new Spot(z, x, y));
            }
        }
        return spots;
    }

    /** Whether a tile can be shown, be it from a coarser one. */
    boolean isKnown(Spot spot) {
        Spot at = spot;
        for (int i = 0; i < COARSER && tiles.apply(at).isEmpty() && at.zoom() > 0; i++) {
            at = at.parent();
        }
        return tiles.apply(at).isPresent();
    }

    private void shift(int dx, int dy) {
        int keptWidth = width - Math.abs(dx);
        int keptRows = height - Math.abs(dy);
        for (int i = 0; i < keptRows; i++) {
            // Upwards or downwards, so that no row is written before it was read.
            int y = dy >= 0 ? i : height - 1 - i;
            System.arraycopy(
                    pixels, (y + dy) * width + Math.max(0, dx), pixels, y * width + Math.max(0, -dx), keptWidth);
        }
        int keptTop = Math.max(0, -dy);
        int keptBottom = Math.min(height, height - dy);
        paint(0, 0, width, keptTop);
        paint(0, keptBottom, width, height);
        paint(0, keptTop, Math.max(0, -dx), keptBottom);
        paint(Math.min(width, width - dx), keptTop, width, keptBottom);
    }

    /** Side of a tile on the screen, pixels. */
    private double side(int tileZoom) {
        return Mercator.TILE * Math.pow(2, zoom - tileZoom);
    }

    /** The first pixel whose middle is not left of this. */
    private static int edge(double at, int limit) {
        return (int) Math.max(0, Math.min(limit, Math.ceil(at - 0.5)));
    }

    private void paint(int x0, int y0, int x1, int y1) {
        if (x0 >= x1 || y0 >= y1 || Double.isNaN(zoom)) {
            return;
        }
        int z = tileZoom(zoom);
        double side = side(z);
        long lastColumn = (long) Math.floor((left + x1 - 0.5) / side);
        long lastRow = (long) Math.floor((top + y1 - 0.5) / side);
        for (long row = (long) Math.floor((top + y0 + 0.5) / side); row <= lastRow; row++) {
            for (long column = (long) Math.floor((left + x0 + 0.5) / side); column <= lastColumn; column++) {
                int tx0 = Math.max(x0, edge(column * side - left, width));
                int ty0 = Math.max(y0, edge(row * side - top, height));
                int tx1 = Math.min(x1, edge((column + 1) * side - left, width));
                int ty1 = Math.min(y1, edge((row + 1) * side - top, height));
                paintTile(new Spot(z, column, row), tx0, ty0, tx1, ty1);
            }
        }
    }

    private void paintTile(Spot spot, int x0, int y0, int x1, int y1) {
        Spot best = spot;
        Optional<int[]> tile = tiles.apply(best);
        for (int i = 0; i < COARSER && tile.isEmpty() && best.zoom() > 0; i++) {
            best = best.parent();
            tile = tiles.apply(best);
        }
        if (tile.isPresent()) {
            put(best, tile.get(), x0, y0, x1, y1);
        } else {
            for (int y = y0; y < y1; y++) {
                Arrays.fill(pixels, y * width + x0, y * width + Math.max(x0, x1), 0);
            }
        }
        if (best != spot) {
            paintFiner(spot, x0, y0, x1, y1);
        }
    }

    /** What was seen from nearer is better than what was seen from farther out. */
    private void paintFiner(Spot spot, int x0, int y0, int x1, int y1) {
        double half = side(spot.zoom() + 1);
        for (int i = 0; i < 4; i++) {
            Spot child = new Spot(spot.zoom() + 1, spot.x() * 2 + i % 2, spot.y() * 2 + i / 2);
            tiles.apply(child)
                    .ifPresent(tile -> put(
                            child,
                            tile,
                            Math.max(x0, edge(child.x() * half - left, width)),
                            Math.max(y0, edge(child.y() * half - top, height)),
                            Math.min(x1, edge((child.x() + 1) * half - left, width)),
                            Math.min(y1, edge((child.y() + 1) * half - top, height))));
        }
    }

    private void put(Spot spot, int[] tile, int x0, int y0, int x1, int y1) {
        if (x0 < x1 && y0 < y1) {
            double side = side(spot.zoom());
            stretch.put(
                    tile,
                    new TileStretch.Place(spot.x() * side - left, spot.y() * side - top, side),
                    new TileStretch.Target(pixels, width, x0, y0, x1, y1));
        }
    }
}

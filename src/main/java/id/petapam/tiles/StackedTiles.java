package id.petapam.tiles;

import id.petapam.geo.Mercator;
import id.petapam.map.AreaCover;
import id.petapam.map.BaseMap;
import id.petapam.map.BaseMapPainter;
import id.petapam.map.MapTheme;
import id.petapam.map.TileSource;
import id.petapam.map.Viewport;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import id.petapam.tiles.file.Blending;
import id.petapam.tiles.file.TileLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ground of the region with base maps of others laid over it, and the borders once more on top, since the plan is
 * read by them. Where no base map has anything the tile is the region's own. Safe for several threads.
 */
public final class StackedTiles implements TileSource {

    private final TileSource ground;
    private final List<BaseMapLayer> layers;
    private final TileLook look;
    private final BaseMapPainter borders;
    private final PenFonts fonts;

    /**
     * A stack over a region's ground.
     *
     * @param layers from the lowest to the highest
     */
    public StackedTiles(BaseMap map, List<BaseMapLayer> layers, MapTheme theme, PenFonts fonts) {
        this.ground = new RegionTiles(map, theme, fonts);
        this.layers = layers.stream().filter(layer -> layer.opacity() > 0).toList();
        this.look = TileLook.below(map, theme, 1);
        this.borders = new BaseMapPainter(map, theme);
        this.fonts = fonts;
    }

    /** Pixels of a base map and how much they cover. */
    private record Sheet(int[] pixels, int opacity) {

        boolean hidesAll() {
            return opacity == 100 && Blending.isOpaque(pixels);
        }
    }

    @Override
    public Optional<int[]> tile(int z, int x, int y) {
        List<Sheet> sheets = sheets(z, x, y);
        if (sheets.isEmpty()) {
            return ground.tile(z, x, y);
        }
        int[] pixels;
        if (sheets.get(0).hidesAll()) {
            // what lies below is not even drawn
            pixels = sheets.remove(0).pixels();
        } else {
            Optional<int[]> below = ground.tile(z, x, y);
            if (below.isEmpty()) {
                return below;
            }
            pixels = below.get();
        }
        for (Sheet sheet : sheets) {
            Blending.over(pixels, sheet.pixels(), sheet.opacity());
        }
        PenImage image = PenImage.of(pixels, Mercator.TILE);
        image.draw(fonts, pen -> borders.paintBorders(pen, Viewport.ofTile(z, x, y)));
        return Optional.of(image.pixels());
    }

    /** What can be seen of the stack, from the lowest. */
    private List<Sheet> sheets(int z, int x, int y) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            BaseMapLayer layer = layers.get(i);
            Optional<Sheet> sheet = layer.file().tile(z, x, y, look).map(pixels -> new Sheet(pixels, layer.opacity()));
            sheet.ifPresent(seen -> sheets.add(0, seen));
            if (sheet.filter(Sheet::hidesAll).isPresent()) {
                return sheets;
            }
        }
        return sheets;
    }

    @Override
    public int[] covered(int z, int x, int y, int[] pixels, AreaCover cover) {
        return ground.covered(z, x, y, pixels, cover);
    }
}

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
import java.util.Optional;

/** Draws tiles of a base map when they are asked for. Reads no file and no network. Safe for several threads. */
public final class RegionTiles implements TileSource {

    /** From here on numbers of tiles would not fit; no map is that near. */
    private static final int DEEPEST = 24;

    private final BaseMapPainter painter;
    private final PenFonts fonts;

    public RegionTiles(BaseMap map, MapTheme theme, PenFonts fonts) {
        this.painter = new BaseMapPainter(map, theme);
        this.fonts = fonts;
    }

    @Override
    public Optional<int[]> tile(int z, int x, int y) {
        if (z < 0 || z > DEEPEST || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z) {
            return Optional.empty();
        }
        Viewport view = Viewport.ofTile(z, x, y);
        return Optional.of(PenImage.drawn(Mercator.TILE, Mercator.TILE, fonts, pen -> painter.paint(pen, view))
                .pixels());
    }

    @Override
    public int[] covered(int z, int x, int y, int[] ground, AreaCover cover) {
        if (cover.isEmpty()) {
            return ground;
        }
        Viewport view = Viewport.ofTile(z, x, y);
        PenImage image = PenImage.of(ground, Mercator.TILE);
        image.draw(fonts, pen -> {
            painter.paintTints(pen, view, cover.tints());
            if (!cover.focus().isEmpty()) {
                painter.paintFocus(pen, view, cover.focus());
            }
        });
        return image.pixels();
    }
}

package id.petapam.tiles;

import id.petapam.geo.Mercator;
import id.petapam.map.Attribution;
import id.petapam.map.BaseMap;
import id.petapam.map.MapPen;
import id.petapam.map.MapTheme;
import id.petapam.map.Underlay;
import id.petapam.map.Viewport;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import id.petapam.tiles.file.BaseMapInfo;
import id.petapam.tiles.file.TileLook;
import java.util.List;
import java.util.Optional;

/** The stack of base maps on paper: one picture of about 200 dots an inch below borders and plan. */
public final class StackedUnderlay implements Underlay {

    /** Dots for one point of paper (1/72 inch). */
    private static final double SHARP = 200 / 72.0;

    /** Maps drawn by us: as large as on the screen, three dots for each pixel. */
    private static final int FINE = 3;

    private final List<BaseMapLayer> layers;
    private final List<Attribution> attributions;
    private final PenFonts fonts;

    /** @param layers from the lowest to the highest */
    public StackedUnderlay(List<BaseMapLayer> layers, List<Attribution> attributions, PenFonts fonts) {
        this.layers = List.copyOf(layers);
        this.attributions = List.copyOf(attributions);
        this.fonts = fonts;
    }

    @Override
    public List<Attribution> attributions() {
        return attributions;
    }

    @Override
    public boolean paint(MapPen pen, Viewport view, BaseMap above) {
        TileLook look = TileLook.below(above, MapTheme.PRINT, FINE);
        int width = (int) Math.ceil(view.width() * SHARP);
        int height = (int) Math.ceil(view.height() * SHARP);
        boolean[] any = {false};
        PenImage image = PenImage.drawn(width, height, SHARP, fonts, dots -> {
            for (BaseMapLayer layer : layers) {
                any[0] |= paint(dots, view, layer, look);
            }
        });
        if (any[0]) {
            pen.picture(image.pixels(), width, 0, 0, width / SHARP, height / SHARP, 1);
        }
        return any[0];
    }

    private static boolean paint(MapPen dots, Viewport view, BaseMapLayer layer, TileLook look) {
        boolean drawn = layer.file().info().kind().isDrawn();
        double wanted = view.zoom() + (drawn ? 0 : Math.log(SHARP) / Math.log(2));
        int z = (int) Math.max(0, Math.min(BaseMapInfo.DEEPEST, Math.round(wanted)));
        int fine = drawn ? FINE : 1;
        double across = Math.scalb(1.0, z);
        double side = Mercator.TILE * Math.pow(2, view.zoom() - z);
        int last = (1 << z) - 1;
        boolean any = false;
        for (int y = tile(view.worldY(0) * across, last); y <= tile(view.worldY(view.height()) * across, last); y++) {
            for (int x = tile(view.worldX(0) * across, last);
                    x <= tile(view.worldX(view.width()) * across, last);
                    x++) {
                Optional<int[]> tile = layer.file().tile(z, x, y, look);
                if (tile.isPresent()) {
                    any = true;
                    dots.picture(
                            tile.get(),
                            Mercator.TILE * fine,
                            view.screenX(x / across),
                            view.screenY(y / across),
                            side,
                            side,
                            layer.opacity() / 100.0);
                }
            }
        }
        return any;
    }

    private static int tile(double at, int last) {
        return (int) Math.max(0, Math.min(last, Math.floor(at)));
    }
}

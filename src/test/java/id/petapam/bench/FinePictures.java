package id.petapam.bench;

import id.petapam.geo.LatLon;
import id.petapam.map.BaseMap;
import id.petapam.map.BaseMapPainter;
import id.petapam.map.LabelPlacer;
import id.petapam.map.MapLabels;
import id.petapam.map.MapTheme;
import id.petapam.map.Viewport;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.tiles.RegionBaseMap;
import id.petapam.tiles.RiverTown;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws sample pictures of fine layers to target/pictures, to be looked at: the made-up town in all themes, or a region
 * pack around a place. Run:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=FinePictures [-Dbench.args="PACK LAT LON"]}
 */
public final class FinePictures {

    private final BaseMap map;
    private final PenFonts fonts;
    private final String name;

    private FinePictures(Region region, String name, PenFonts fonts) {
        this.map = RegionBaseMap.of(region);
        this.name = name;
        this.fonts = fonts;
    }

    public static void main(String[] args) throws IOException {
        Path home = Path.of(System.getProperty("petapam.home", "."));
        boolean town = args.length < 3;
        Region region = town ? RiverTown.region() : new RegionReader().read(Path.of(args[0]));
        LatLon middle = town ? RiverTown.MIDDLE : new LatLon(Double.parseDouble(args[1]), Double.parseDouble(args[2]));
        String name = town ? "town" : Path.of(args[0]).getFileName().toString().replaceAll("\\..*", "");
        FinePictures pictures = new FinePictures(region, name, PenFonts.read(home));
        for (double zoom : town
                ? List.of(11.0, 13.0, 14.0, 15.0, 16.0, 17.0)
                : List.of(9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0)) {
            pictures.write(middle, zoom, MapTheme.LIGHT);
        }
        for (MapTheme theme : MapTheme.values()) {
            pictures.write(middle, 13, theme);
            pictures.write(middle, 15, theme);
        }
    }

    private void write(LatLon middle, double zoom, MapTheme theme) throws IOException {
        double scale = theme == MapTheme.PRINT ? 2 : 1;
        double w = 1200 / scale;
        double h = 760 / scale;
        Viewport view = Viewport.of(middle, zoom - (scale - 1), w, h);
        PenImage image = PenImage.drawn(1200, 760, scale, fonts, pen -> {
            new BaseMapPainter(map, theme).paint(pen, view);
            new LabelPlacer(pen)
                    .place(new MapLabels(map, theme, theme == MapTheme.PRINT ? 0.78 : 1).of(view, ""), List.of(), view)
                    .forEach(label -> label.draw(pen, 0, 0));
        });
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Path file = folder.resolve(name + "-" + theme.name().toLowerCase() + "-" + (int) zoom + ".png");
        try (OutputStream out = Files.newOutputStream(file)) {
            image.writePng(out);
        }
    }
}

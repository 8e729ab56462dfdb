package id.petapam.bench;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.geo.Spread;
import id.petapam.map.AccessMark;
import id.petapam.map.AreaTint;
import id.petapam.map.BaseMap;
import id.petapam.map.BaseMapPainter;
import id.petapam.map.ClusterLevel;
import id.petapam.map.Clusters;
import id.petapam.map.Graticule;
import id.petapam.map.LabelPlacer;
import id.petapam.map.MapArea;
import id.petapam.map.MapLabels;
import id.petapam.map.MapPen;
import id.petapam.map.MapTheme;
import id.petapam.map.MarkClass;
import id.petapam.map.MarkState;
import id.petapam.map.NorthArrow;
import id.petapam.map.Obstacle;
import id.petapam.map.PenPath;
import id.petapam.map.ScaleBar;
import id.petapam.map.StationMarks;
import id.petapam.map.SymbolPainter;
import id.petapam.map.Viewport;
import id.petapam.model.Coverage;
import id.petapam.model.SiteKind;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.region.Village;
import id.petapam.tiles.RegionBaseMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Draws sample pictures of the map to target/pictures, to be looked at. Classes and coverage are made up. Run:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=MapPictures}
 */
public final class MapPictures {

    private final Region region;
    private final BaseMap map;
    private final PenFonts fonts;

    private MapPictures(Region region, PenFonts fonts) {
        this.region = region;
        this.map = RegionBaseMap.of(region);
        this.fonts = fonts;
    }

    public static void main(String[] args) throws IOException {
        Path home = Path.of(System.getProperty("petapam.home", "."));
        Region region = new RegionReader().read(home.resolve("data/region/sumsel.gpkg"));
        MapPictures pictures = new MapPictures(region, PenFonts.read(home));
        Map<String, String> names =
                Map.of("16.08", "okutimur", "16.02", "oki", "16.07", "banyuasin", "16.71", "palembang");
        for (var entry : new TreeMap<>(names).entrySet()) {
            Viewport view =
                    Viewport.fitted(pictures.map.boundsOf(entry.getKey()).orElseThrow(), 20, 1366, 768);
            pictures.write(entry.getValue() + "-light", entry.getKey(), view, MapTheme.LIGHT);
            pictures.write(entry.getValue() + "-dark", entry.getKey(), view, MapTheme.DARK);
            // the map's pane in a window of 1366 x 768
            Viewport pane =
                    Viewport.fitted(pictures.map.boundsOf(entry.getKey()).orElseThrow(), 16, 802, 420);
            pictures.write(entry.getValue() + "-pane", entry.getKey(), pane, MapTheme.LIGHT);
        }
        Viewport timur = Viewport.fitted(pictures.map.boundsOf("16.08").orElseThrow(), 20, 1366, 768);
        pictures.write("okutimur-print", "16.08", timur, MapTheme.PRINT);
        pictures.symbols(MapTheme.LIGHT);
        pictures.symbols(MapTheme.DARK);
        pictures.symbols(MapTheme.PRINT);
        LatLon martapura = new LatLon(-4.3186, 104.3583);
        pictures.write("martapura-11", "16.08", Viewport.of(martapura, 11.6, 1366, 768), MapTheme.LIGHT);
        pictures.write("martapura-13", "16.08", Viewport.of(martapura, 13.4, 1366, 768), MapTheme.LIGHT);
        pictures.write("martapura-16", "16.08", Viewport.of(martapura, 16, 1366, 768), MapTheme.LIGHT);
        pictures.write(
                "sumsel",
                "",
                Viewport.fitted(pictures.map.boundsOf("16").orElseThrow(), 10, 1366, 768),
                MapTheme.LIGHT);
    }

    /** Every state of a station, every site, once small and once large. */
    private void symbols(MapTheme theme) throws IOException {
        PenImage image = PenImage.drawn(1366, 900, fonts, pen -> {
            pen.fill(PenPath.rect(0, 0, 1366, 900), theme.ground().land());
            for (int s = 0; s < 2; s++) {
                double size = s == 0 ? 1 : 2.2;
                double step = 40 * size;
                SymbolPainter symbols = new SymbolPainter(theme, size);
                double top = s == 0 ? 30 : 290;
                int row = 0;
                for (MarkClass klass : MarkClass.values()) {
                    int column = 0;
                    for (Coverage coverage : Coverage.values()) {
                        for (boolean estimated : new boolean[] {false, true}) {
                            AccessMark access = AccessMark.values()[(row + column) % 6];
                            symbols.station(
                                    pen,
                                    30 * size + column++ * step,
                                    top + row * step,
                                    new MarkState(klass, coverage, estimated, access));
                        }
                    }
                    row++;
                }
                int n = 0;
                for (SiteKind kind : SiteKind.values()) {
                    Coverage coverage = Coverage.values()[n % 4];
                    symbols.site(pen, 740 + n % 8 * 34 * size, top + n / 8 * step, kind, coverage, n % 3 == 0);
                    n++;
                }
                symbols.cluster(pen, 760, top + 2.5 * step, 22 * size, new int[] {40, 12, 6, 3, 5}, 14);
                symbols.cluster(pen, 760 + 60 * size, top + 2.5 * step, 16 * size, new int[] {2, 1, 0, 0, 0}, 0);
                symbols.station(
                        pen,
                        760 + 120 * size,
                        top + 2.5 * step,
                        new MarkState(MarkClass.RAWAN, Coverage.PARTLY, false, AccessMark.NONE));
                symbols.selection(pen, 760 + 120 * size, top + 2.5 * step, 11 * size);
                symbols.dropTarget(pen, 760 + 180 * size, top + 2.5 * step, 11 * size);
            }
        });
        save(image, "symbols-" + theme);
    }

    private static void save(PenImage image, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".png"))) {
            image.writePng(out);
        }
    }

    private void write(String name, String focus, Viewport view, MapTheme theme) throws IOException {
        List<Integer> missing = new ArrayList<>();
        StationMarks marks = marks(focus, missing);
        Clusters clusters =
                Clusters.of(marks, missing.stream().mapToInt(Integer::intValue).toArray());
        PenImage image = PenImage.drawn(
                (int) view.width(), (int) view.height(), fonts, pen -> draw(pen, view, theme, focus, clusters));
        save(image, name);
    }

    private StationMarks marks(String focus, List<Integer> missing) {
        Random dice = new Random(7);
        StationMarks.Builder builder = new StationMarks.Builder();
        for (Village village : region.villages()) {
            if (village.code().startsWith(focus) && village.point().isPresent()) {
                for (int i = 0; i < village.stations2024(); i++) {
                    int d = dice.nextInt(100);
                    MarkClass klass = d < 88
                            ? MarkClass.KURANG_RAWAN
                            : d < 95
                                    ? MarkClass.RAWAN
                                    : d < 97 ? MarkClass.SANGAT_RAWAN : d < 98 ? MarkClass.KHUSUS : MarkClass.UNDECIDED;
                    int c = dice.nextInt(10);
                    Coverage coverage = c < 6
                            ? Coverage.FULL
                            : c < 8 ? Coverage.PARTLY : c < 9 ? Coverage.EMPTY : Coverage.TOO_MANY;
                    AccessMark access = dice.nextInt(12) == 0 ? AccessMark.values()[dice.nextInt(6)] : AccessMark.NONE;
                    builder.add(
                            new Spread(village.point().get(), new Metres(90)).place(i),
                            new MarkState(klass, coverage, dice.nextInt(3) == 0, access));
                    missing.add(coverage == Coverage.EMPTY ? 2 : coverage == Coverage.PARTLY && i % 2 == 0 ? 1 : 0);
                }
            }
        }
        return builder.build();
    }

    private void draw(MapPen pen, Viewport view, MapTheme theme, String focus, Clusters clusters) {
        BaseMapPainter ground = new BaseMapPainter(map, theme);
        ground.paint(pen, view);
        Map<String, AreaTint> tints = new HashMap<>();
        int n = 0;
        for (MapArea district : map.districtsOf(focus)) {
            tints.put(district.code(), AreaTint.values()[n++ % 3]);
        }
        ground.paintTints(pen, view, tints);
        ground.paintFocus(pen, view, focus);
        ClusterLevel level = clusters.level(view.zoom());
        List<Obstacle> obstacles = new ArrayList<>();
        for (int c : level.visible(view)) {
            obstacles.add(
                    Obstacle.disc(view.screenX(level.worldX(c)), view.screenY(level.worldY(c)), level.radius(c) + 1));
        }
        new LabelPlacer(pen)
                .place(new MapLabels(map, theme, 1).of(view, focus), obstacles, view)
                .forEach(label -> label.draw(pen, 0, 0));
        SymbolPainter symbols = new SymbolPainter(theme);
        ScaleBar.of(view, 130).draw(pen, 1200, 748, theme);
        NorthArrow.draw(pen, 1340, 40, 44, theme);
        if (theme == MapTheme.PRINT) {
            Graticule.of(view, 110).draw(pen, view, theme);
        }
        for (int c : level.visible(view)) {
            double x = view.screenX(level.worldX(c));
            double y = view.screenY(level.worldY(c));
            if (level.count(c) == 1) {
                symbols.station(pen, x, y, clusters.marks().state(level.firstMember(c)));
            } else {
                symbols.cluster(pen, x, y, level.radius(c), level.counts(c), level.missing(c));
            }
        }
    }
}

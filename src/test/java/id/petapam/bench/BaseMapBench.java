package id.petapam.bench;

import id.petapam.geo.Mercator;
import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.map.TileSource;
import id.petapam.pen.PenFonts;
import id.petapam.region.BuiltInRegion;
import id.petapam.tiles.BaseMapLayer;
import id.petapam.tiles.RegionBaseMap;
import id.petapam.tiles.RegionTiles;
import id.petapam.tiles.StackedTiles;
import id.petapam.tiles.file.BaseMapFile;
import id.petapam.tiles.file.BaseMapFiles;
import id.petapam.tiles.file.MadeMaps;
import id.petapam.tiles.file.TileLook;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * CPU time of a tile of each kind of base map, over maps made here (OKU Timur, zooms 10 to 13, pictures full of detail,
 * about 170 ways a vector tile) beside a tile of the region's own ground; and of a stack of two of them.
 */
public final class BaseMapBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM = 3;

    private BaseMapBench() {}

    public static void main(String[] args) throws IOException {
        PenFonts fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
        Path folder = Files.createTempDirectory("petapam-base-maps");
        BaseMap region = RegionBaseMap.of(BuiltInRegion.read());
        TileLook look = TileLook.of(MapTheme.LIGHT);
        print("region's own ground", new RegionTiles(region, MapTheme.LIGHT, fonts), 10, 13);
        BaseMapFiles files = new BaseMapFiles(fonts);
        try (BaseMapFile png = files.open(MadeMaps.pictures(folder.resolve("png.mbtiles"), "png"));
                BaseMapFile jpg = files.open(MadeMaps.pictures(folder.resolve("jpg.mbtiles"), "jpg"));
                BaseMapFile pm = files.open(MadeMaps.pmtiles(folder.resolve("jpg.pmtiles")));
                BaseMapFile shapes = files.open(MadeMaps.shapes(folder.resolve("mvt.mbtiles")));
                BaseMapFile tiff = files.open(MadeMaps.geoTiff(folder.resolve("photo.tif")))) {
            print("MBTiles png", (z, x, y) -> png.tile(z, x, y, look), 10, 13);
            print("MBTiles jpg", (z, x, y) -> jpg.tile(z, x, y, look), 10, 13);
            print("PMTiles jpg", (z, x, y) -> pm.tile(z, x, y, look), 10, 13);
            print("MBTiles jpg enlarged", (z, x, y) -> jpg.tile(z, x, y, look), 14, 15);
            print("MBTiles vector", (z, x, y) -> shapes.tile(z, x, y, look), 10, 13);
            print("MBTiles vector enlarged", (z, x, y) -> shapes.tile(z, x, y, look), 14, 15);
            print("GeoTIFF in UTM", (z, x, y) -> tiff.tile(z, x, y, look), 10, 13);
            List<BaseMapLayer> two = List.of(new BaseMapLayer(jpg, 70), new BaseMapLayer(shapes, 50));
            print("ground, jpg 70 %, vector 50 %", new StackedTiles(region, two, MapTheme.LIGHT, fonts), 10, 13);
        }
    }

    private static void print(String name, TileSource tiles, int from, int to) {
        double[] cpu = new double[4000];
        int n = 0;
        for (int round = 0; round <= WARM; round++) {
            n = 0;
            for (int z = from; z <= to; z++) {
                int cx = (int) (Mercator.x(104.5) * (1 << z));
                int cy = (int) (Mercator.y(-4.2) * (1 << z));
                int reach = z < 12 ? 1 : 3;
                for (int x = cx - reach; x <= cx + reach; x++) {
                    for (int y = cy - reach; y <= cy + reach; y++) {
                        long start = THREADS.getCurrentThreadCpuTime();
                        boolean there = tiles.tile(z, x, y).isPresent();
                        cpu[n] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
                        n += there ? 1 : 0;
                    }
                }
            }
        }
        double[] sorted = Arrays.copyOf(cpu, n);
        Arrays.sort(sorted);
        System.out.printf(
                "%-32s %4d tiles, CPU p50 %5.1f p95 %5.1f max %5.1f ms%n",
                name, n, sorted[n / 2], sorted[(int) (n * 0.95)], sorted[n - 1]);
    }
}

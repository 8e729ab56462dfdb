package id.petapam.bench;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.map.Viewport;
import id.petapam.pen.PenFonts;
import id.petapam.region.Region;
import id.petapam.region.RegionReader;
import id.petapam.tiles.DenseProvince;
import id.petapam.tiles.RegionBaseMap;
import id.petapam.tiles.RegionTiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How long a base-map tile takes (quality.md: p50 ≤ 8 ms, p95 ≤ 25 ms). Every tile of South Sumatra at zooms 7 to 10 and
 * those around six towns at 11 to 16, after a warm-up; CPU time beside it, since other work disturbs the clock. With the
 * argument {@code dense} a made-up province of half a million roads lies on it; or the path of another pack. Run:
 * {@code mvn -q test-compile exec:exec@bench -Dbench=TileBench [-Dbench.args=dense]}
 */
public final class TileBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static double[][] towns = {
        {-4.319, 104.358},
        {-2.988, 104.757},
        {-3.395, 104.832},
        {-2.89, 104.38},
        {-2.36, 104.9},
        {-4.126, 104.166}
    };

    private TileBench() {}

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    public static void main(String[] args) throws IOException {
        Path home = Path.of(System.getProperty("petapam.home", "."));
        long t0 = THREADS.getCurrentThreadCpuTime();
        Region region = new RegionReader().read(home.resolve("data/region/sumsel.gpkg"));
        if (args.length > 0 && args[0].equals("dense")) {
            region = new Region(region.header(), region.layers(), List.of(), DenseProvince.detail());
            System.out.printf(
                    "dense: %d roads with %d vertices, heap %d MB%n",
                    region.detail().roads().size(), region.detail().roads().vertices(), heap());
            t0 = THREADS.getCurrentThreadCpuTime();
        } else if (args.length > 0) {
            region = new RegionReader().read(Path.of(args[0]));
        }
        long t1 = THREADS.getCurrentThreadCpuTime();
        BaseMap map = RegionBaseMap.of(region);
        long t2 = THREADS.getCurrentThreadCpuTime();
        PenFonts fonts = PenFonts.read(home);
        long t3 = THREADS.getCurrentThreadCpuTime();
        System.out.printf(
                "cold, CPU: region %.0f ms, base map %.0f ms, fonts %.0f ms%n", ms(t1 - t0), ms(t2 - t1), ms(t3 - t2));
        RegionTiles tiles = new RegionTiles(map, MapTheme.LIGHT, fonts);
        System.out.printf("heap with the base map: %d MB%n", heap());
        Bounds area = map.boundsOf("16").orElse(region.bounds());
        if (map.boundsOf("16").isPresent()) {
            firstScreen(tiles, map);
        } else {
            double lat = (area.south() + area.north()) / 2;
            double lon = (area.west() + area.east()) / 2;
            towns = new double[][] {{lat, lon}};
        }
        for (int z = 7; z <= 16; z++) {
            run(tiles, area, z, false);
        }
        for (int z = 7; z <= 16; z++) {
            run(tiles, area, z, true);
        }
    }

    private static void firstScreen(RegionTiles tiles, BaseMap map) {
        Viewport view = Viewport.fitted(map.boundsOf("16.08").orElseThrow(), 20, 1366, 768);
        int z = (int) Math.round(view.zoom());
        long start = THREADS.getCurrentThreadCpuTime();
        int n = 0;
        int across = 1 << z;
        for (int x = (int) (view.worldX(0) * across); x <= (int) (view.worldX(1366) * across); x++) {
            for (int y = (int) (view.worldY(0) * across); y <= (int) (view.worldY(768) * across); y++) {
                tiles.tile(z, x, y);
                n++;
            }
        }
        System.out.printf(
                "cold, CPU: first screen of OKU Timur, %d tiles %.0f ms%n",
                n, ms(THREADS.getCurrentThreadCpuTime() - start));
    }

    private static void run(RegionTiles tiles, Bounds area, int z, boolean print) {
        int across = 1 << z;
        double[] wall = new double[20_000];
        double[] cpu = new double[20_000];
        int n = 0;
        if (z <= 10) {
            for (int x = (int) (Mercator.x(area.west()) * across); x <= Mercator.x(area.east()) * across; x++) {
                for (int y = (int) (Mercator.y(area.north()) * across); y <= Mercator.y(area.south()) * across; y++) {
                    n = one(tiles, z, x, y, wall, cpu, n);
                }
            }
        } else {
            for (double[] town : towns) {
                LatLon p = new LatLon(town[0], town[1]);
                int cx = (int) (Mercator.x(p.lon()) * across);
                int cy = (int) (Mercator.y(p.lat()) * across);
                for (int x = cx - 3; x <= cx + 3; x++) {
                    for (int y = cy - 2; y <= cy + 2; y++) {
                        n = one(tiles, z, x, y, wall, cpu, n);
                    }
                }
            }
        }
        if (print) {
            System.out.printf(
                    "zoom %2d: %5d tiles, wall p50 %5.1f p95 %5.1f max %5.1f ms; cpu p50 %5.1f p95 %5.1f ms%n",
                    z, n, at(wall, n, 0.5), at(wall, n, 0.95), at(wall, n, 1), at(cpu, n, 0.5), at(cpu, n, 0.95));
        }
    }

    private static int one(RegionTiles tiles, int z, int x, int y, double[] wall, double[] cpu, int n) {
        long c = THREADS.getCurrentThreadCpuTime();
        long t = System.nanoTime();
        tiles.tile(z, x, y);
        wall[n] = ms(System.nanoTime() - t);
        cpu[n] = ms(THREADS.getCurrentThreadCpuTime() - c);
        return n + 1;
    }

    private static double at(double[] values, int n, double share) {
        double[] sorted = Arrays.copyOf(values, n);
        Arrays.sort(sorted);
        return sorted[Math.min(n - 1, (int) (n * share))];
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }
}

package id.petapam.tiles.file;

import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.geo.UtmZone;
import id.petapam.tiles.file.TestMaps.At;
import id.petapam.tiles.file.TestMaps.Mvt;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Base maps over OKU Timur as large and as detailed as real ones, for benchmarks. */
public final class MadeMaps {

    private MadeMaps() {}

    private static Map<At, byte[]> tiles(Function<At, byte[]> made) {
        Map<At, byte[]> tiles = new LinkedHashMap<>();
        for (int z = 10; z <= 13; z++) {
            int cx = (int) (Mercator.x(104.5) * (1 << z));
            int cy = (int) (Mercator.y(-4.2) * (1 << z));
            for (int x = cx - 4; x <= cx + 4; x++) {
                for (int y = cy - 4; y <= cy + 4; y++) {
                    At at = new At(z, x, y);
                    tiles.put(at, made.apply(at));
                }
            }
        }
        return tiles;
    }

    public static Path pictures(Path file, String format) {
        return TestMaps.mbtiles(file, Map.of("format", format), tiles(at -> photo(at, format)));
    }

    public static Path pmtiles(Path file) {
        return TestMaps.pmtiles(file, 3, "{}", tiles(at -> photo(at, "jpg")), true);
    }

    public static Path shapes(Path file) {
        return TestMaps.mbtiles(file, Map.of("format", "pbf"), tiles(at -> TestMaps.gzip(town(at))));
    }

    public static Path geoTiff(Path file) {
        LatLon corner = new LatLon(-4.0, 104.3);
        UtmZone zone = new UtmZone(48, true);
        return TestTiff.write(
                file,
                3000,
                (x, y) -> colour(x * 0.02, y * 0.02),
                32748,
                zone.easting(corner),
                zone.northing(corner),
                15,
                8);
    }

    private static byte[] photo(At at, String format) {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 256; y++) {
            for (int x = 0; x < 256; x++) {
                image.setRGB(x, y, colour(at.x() + x / 40.0, at.y() + y / 40.0));
            }
        }
        return TestMaps.bytes(image, format);
    }

    private static int colour(double x, double y) {
        double v = Math.sin(x * 2.1) + Math.sin(y * 1.7) + 0.5 * Math.sin(x * 17 + y * 25);
        int grain = (int) (Math.abs(Math.sin(x * 12.9898 + y * 78.233) * 43758.5453) % 1 * 24);
        return (int) (95 + 25 * v) + grain << 16 | (int) (110 + 30 * v) + grain << 8 | (int) (70 + 15 * v) + grain;
    }

    private static byte[] town(At at) {
        Random random = new Random(at.hashCode());
        Mvt tile = new Mvt();
        tile.surface("water", Map.of("class", "lake"), ring(random, 900));
        for (int i = 0; i < 25; i++) {
            tile.surface("landcover", Map.of("class", i % 2 == 0 ? "wood" : "farmland"), ring(random, 400));
        }
        String[] classes = {"trunk", "primary", "secondary", "minor", "minor", "track", "path"};
        for (int i = 0; i < 140; i++) {
            int[] line = new int[40];
            int x = random.nextInt(4096);
            int y = random.nextInt(4096);
            for (int k = 0; k < line.length; k += 2) {
                line[k] = x;
                line[k + 1] = y;
                x += random.nextInt(160) - 40;
                y += random.nextInt(120) - 60;
            }
            tile.line("transportation", Map.of("class", classes[i % classes.length]), line);
            if (i % 5 == 0) {
                tile.line("transportation_name", Map.of("class", "minor", "name", "Jalan Contoh " + i), line);
            }
        }
        for (int i = 0; i < 12; i++) {
            tile.point(
                    "place",
                    Map.of("class", i < 2 ? "town" : "village", "name", "Contoh " + i),
                    random.nextInt(4096),
                    random.nextInt(4096));
        }
        return tile.bytes();
    }

    private static int[] ring(Random random, int radius) {
        int[] ring = new int[60];
        int cx = random.nextInt(4096);
        int cy = random.nextInt(4096);
        for (int i = 0; i < 30; i++) {
            double r = radius * (0.6 + 0.4 * random.nextDouble());
            ring[2 * i] = (int) (cx + r * Math.cos(i * Math.PI / 15));
            ring[2 * i + 1] = (int) (cy + r * Math.sin(i * Math.PI / 15));
        }
        return ring;
    }
}

package id.petapam.tiles.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.map.MapTheme;
import id.petapam.pen.PenFonts;
import id.petapam.tiles.file.TestMaps.At;
import id.petapam.tiles.file.TestMaps.Mvt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged base maps are refused or show what is sound in them; they never crash the program and never hang it. */
@Timeout(120)
class HostileBaseMapTest {

    private static final Path REAL = Path.of("../shared/data/interop/mapsforge");
    private static final int TRIES = 250;

    private static PenFonts fonts;

    @TempDir
    Path folder;

    @BeforeAll
    static void letters() throws IOException {
        fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
    }

    private static Map<At, byte[]> pictures() {
        Map<At, byte[]> tiles = new LinkedHashMap<>();
        for (int z = 0; z < 3; z++) {
            for (int i = 0; i < 1 << z; i++) {
                tiles.put(new At(z, i, i), TestMaps.quarters(i % 2 == 0 ? "png" : "jpg", 1, 0xFFFFFF, 0xFF0000, 0xFF));
            }
        }
        return tiles;
    }

    private static Map<At, byte[]> shapes() {
        Map<At, byte[]> tiles = new LinkedHashMap<>();
        byte[] tile = new Mvt()
                .surface("water", Map.of("class", "lake"), 2200, 2400, 4000, 2400, 4000, 4000, 2200, 4000)
                .line("transportation", Map.of("class", "track"), -64, 2048, 4160, 2048, 900, 900)
                .line("transportation_name", Map.of("name", "Jalan Contoh"), 0, 100, 4096, 100)
                .point("place", Map.of("class", "town", "name", "Contoh"), 3000, 800)
                .bytes();
        for (int z = 0; z < 3; z++) {
            for (int i = 0; i < 1 << z; i++) {
                tiles.put(new At(z, i, i), tile);
            }
        }
        return tiles;
    }

    /** Flips bytes here and there, cuts the end off now and then, and looks at some tiles of what is left. */
    private void attack(Path sound, int seed) throws IOException {
        byte[] bytes = Files.readAllBytes(sound);
        Random random = new Random(seed);
        int opened = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] bad =
                    random.nextInt(8) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes.clone();
            int flips = 1 + random.nextInt(6);
            for (int f = 0; f < flips; f++) {
                // half of them near the beginning, where headers and directories are
                int at = random.nextBoolean() ? random.nextInt(bad.length) : random.nextInt(Math.min(400, bad.length));
                bad[at] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("bad-" + i), bad);
            try (BaseMapFile map = new BaseMapFiles(fonts).open(file)) {
                opened++;
                for (int z = 0; z < 15; z += z < 3 ? 1 : 3) {
                    for (int k = 0; k < 3; k++) {
                        int n = 1 << z;
                        map.tile(z, Math.min(n - 1, k * n / 2), Math.min(n - 1, k * n / 2), TileLook.of(MapTheme.LIGHT))
                                .ifPresent(pixels -> assertTrue(pixels.length == 256 * 256));
                    }
                }
            } catch (BaseMapUnreadable e) {
                assertTrue(e.reason() != null);
            }
            Files.delete(file);
        }
        assertTrue(opened > TRIES / 20, "most damage leaves something: " + opened);
    }

    @Test
    void mbtilesOfPictures() throws IOException {
        attack(TestMaps.mbtiles(folder.resolve("a"), Map.of("name", "x", "bounds", "-180,-85,180,85"), pictures()), 1);
    }

    @Test
    void mbtilesOfShapes() throws IOException {
        attack(TestMaps.mbtiles(folder.resolve("a"), Map.of("format", "pbf"), shapes()), 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pmtilesOfPictures(boolean leaves) throws IOException {
        attack(TestMaps.pmtiles(folder.resolve("a"), 2, "{\"name\":\"x\"}", pictures(), leaves), 3);
    }

    @Test
    void pmtilesOfShapes() throws IOException {
        attack(TestMaps.pmtiles(folder.resolve("a"), 1, "{}", shapes(), true), 4);
    }

    @Test
    void geoTiffs() throws IOException {
        attack(TestTiff.write(folder.resolve("a"), 64, (x, y) -> x * y, 4326, -10, 10, 0.3, 8), 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with_data.map", "single_delta_encoding.map", "double_delta_encoding.map"})
    void mapsforgeMaps(String name) throws IOException {
        Assumptions.assumeTrue(Files.exists(REAL), "the real maps are not here");
        attack(REAL.resolve(name), 6);
    }

    /** A directory that leads to itself, for ever. */
    @Test
    void directoriesInACircleEnd() throws IOException {
        Path file = TestMaps.pmtiles(folder.resolve("a"), 2, "{}", pictures(), true);
        byte[] bytes = Files.readAllBytes(file);
        // the leaves begin where the root does: the root is its own leaf
        System.arraycopy(bytes, 8, bytes, 40, 8);
        try (BaseMapFile map = new BaseMapFiles(fonts).open(Files.write(folder.resolve("circle"), bytes))) {
            assertTrue(map.tile(1, 0, 0, TileLook.of(MapTheme.LIGHT)).isEmpty());
        } catch (BaseMapUnreadable e) {
            assertTrue(e.reason() != null);
        }
    }
}

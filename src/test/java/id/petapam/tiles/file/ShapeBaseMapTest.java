package id.petapam.tiles.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.map.MapTheme;
import id.petapam.pen.PenFonts;
import id.petapam.tiles.file.TestMaps.At;
import id.petapam.tiles.file.TestMaps.Mvt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Vector tiles are drawn in our style: water, cover, roads by class, names. */
@Timeout(60)
class ShapeBaseMapTest {

    private static final At TILE = new At(12, 3235, 2097);

    private static PenFonts fonts;

    @TempDir
    Path folder;

    @BeforeAll
    static void letters() throws IOException {
        fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
    }

    /** A lake in the lower right quarter, a wood in the upper left one, a trunk road across the middle, a town. */
    private static Mvt town() {
        return new Mvt()
                .surface("water", Map.of("class", "lake"), 2200, 2400, 4000, 2400, 4000, 4000, 2200, 4000)
                .surface("landcover", Map.of("class", "wood"), 100, 100, 1800, 100, 1800, 1700, 100, 1700)
                .line("transportation", Map.of("class", "trunk"), -64, 2048, 4160, 2048)
                .line("transportation", Map.of("class", "path"), 300, 3000, 1500, 3900)
                .point("place", Map.of("class", "town", "name", "Contoh Jaya"), 3000, 800);
    }

    private BaseMapFile open(byte[] tile) throws IOException {
        return new BaseMapFiles(fonts)
                .open(TestMaps.mbtiles(
                        folder.resolve(System.nanoTime() + ".mbtiles"),
                        Map.of("format", "pbf", "name", "Vektor uji"),
                        Map.of(TILE, tile)));
    }

    private static int pixel(int[] tile, int x, int y) {
        return tile[y * 256 + x];
    }

    @Test
    void waterIsWaterWoodIsWoodAndTheRestIsLand() throws IOException {
        try (BaseMapFile map = open(TestMaps.gzip(town().bytes()))) {
            int[] tile = map.tile(12, 3235, 2097, TileLook.of(MapTheme.LIGHT)).orElseThrow();
            assertEquals(MapTheme.LIGHT.ground().water(), pixel(tile, 200, 200));
            assertEquals(new SceneColours(MapTheme.LIGHT).cover(Scene.Cover.WOOD), pixel(tile, 60, 60));
            assertEquals(MapTheme.LIGHT.ground().land(), pixel(tile, 60, 150));
            assertEquals(new SceneColours(MapTheme.LIGHT).line(Scene.Way.TRUNK), pixel(tile, 60, 128));
            assertEquals(BaseMapKind.MBTILES_SHAPES, map.info().kind());
        }
    }

    @Test
    void aNameIsWrittenNearItsPlace() throws IOException {
        Mvt nameless = new Mvt().surface("water", Map.of(), 2200, 2400, 4000, 2400, 4000, 4000, 2200, 4000);
        try (BaseMapFile with = open(town().bytes());
                BaseMapFile without = open(nameless.bytes())) {
            int[] named = with.tile(12, 3235, 2097, TileLook.of(MapTheme.LIGHT)).orElseThrow();
            int[] plain =
                    without.tile(12, 3235, 2097, TileLook.of(MapTheme.LIGHT)).orElseThrow();
            int different = 0;
            for (int y = 40; y < 60; y++) {
                for (int x = 150; x < 225; x++) {
                    different += pixel(named, x, y) == pixel(plain, x, y) ? 0 : 1;
                }
            }
            assertTrue(different > 150, different + " pixels of letters");
        }
    }

    @Test
    void aNameThatThePlansOwnMapWritesIsNotWrittenTwice() throws IOException {
        try (BaseMapFile map = open(town().bytes())) {
            TileLook below = new TileLook(MapTheme.LIGHT, 1, Set.of(TileLook.key("Kota CONTOH JAYA")));
            int[] named = map.tile(12, 3235, 2097, TileLook.of(MapTheme.LIGHT)).orElseThrow();
            int[] left = map.tile(12, 3235, 2097, below).orElseThrow();
            int land = MapTheme.LIGHT.ground().land();
            assertEquals(
                    0,
                    IntStream.range(150 + 50 * 256, 225 + 50 * 256)
                            .filter(i -> left[i] != land)
                            .count());
            assertFalse(Arrays.equals(named, left));
        }
    }

    @Test
    void nearerThanTheFileGoesShapesStaySharp() throws IOException {
        try (BaseMapFile map = open(town().bytes())) {
            // the road runs along the upper edge of the lower tiles of zoom 13
            int[] below = map.tile(13, 6470, 4195, TileLook.of(MapTheme.LIGHT)).orElseThrow();
            assertEquals(new SceneColours(MapTheme.LIGHT).line(Scene.Way.TRUNK), pixel(below, 100, 0));
            assertEquals(MapTheme.LIGHT.ground().land(), pixel(below, 100, 60));
            int[] lake = map.tile(18, (3235 << 6) + 50, (2097 << 6) + 50, TileLook.of(MapTheme.LIGHT))
                    .orElseThrow();
            assertEquals(MapTheme.LIGHT.ground().water(), pixel(lake, 10, 250));
        }
    }

    @Test
    void aDarkThemeHasItsOwnColours() throws IOException {
        try (BaseMapFile map = open(town().bytes())) {
            int[] dark = map.tile(12, 3235, 2097, TileLook.of(MapTheme.DARK)).orElseThrow();
            assertEquals(MapTheme.DARK.ground().water(), pixel(dark, 200, 200));
            assertEquals(MapTheme.DARK.ground().land(), pixel(dark, 60, 150));
        }
    }

    @Test
    void paperGetsThreeDotsForEachPixel() throws IOException {
        try (BaseMapFile map = open(town().bytes())) {
            int[] fine = map.tile(12, 3235, 2097, new TileLook(MapTheme.PRINT, 3, Set.of()))
                    .orElseThrow();
            assertEquals(768 * 768, fine.length);
            assertEquals(MapTheme.PRINT.ground().water(), fine[600 * 768 + 600]);
        }
    }

    @Test
    void protomapsWordsMeanTheSame() throws IOException {
        byte[] tile = new Mvt()
                .surface("earth", Map.of("kind", "earth"), 0, 0, 4096, 0, 4096, 4096, 0, 4096)
                .surface("water", Map.of("kind", "ocean"), 2200, 2400, 4000, 2400, 4000, 4000, 2200, 4000)
                .line("roads", Map.of("kind", "highway"), -64, 2048, 4160, 2048)
                .bytes();
        try (BaseMapFile map = new BaseMapFiles(fonts)
                .open(TestMaps.pmtiles(
                        folder.resolve("p.pmtiles"), 1, "{}", Map.of(TILE, TestMaps.gzip(tile)), false))) {
            int[] pixels = map.tile(12, 3235, 2097, TileLook.of(MapTheme.LIGHT)).orElseThrow();
            assertEquals(MapTheme.LIGHT.ground().water(), pixel(pixels, 200, 200));
            assertEquals(new SceneColours(MapTheme.LIGHT).line(Scene.Way.MOTORWAY), pixel(pixels, 60, 128));
        }
    }

    @Test
    void aLayerOfAnUnknownSchemaIsStillSeen() throws IOException {
        byte[] tile = new Mvt()
                .surface("kantor_saya", Map.of(), 1000, 1000, 3000, 1000, 3000, 3000, 1000, 3000)
                .bytes();
        try (BaseMapFile map = open(tile)) {
            int[] pixels = map.tile(12, 3235, 2097, TileLook.of(MapTheme.LIGHT)).orElseThrow();
            assertNotEquals(0, pixel(pixels, 128, 128));
            assertEquals(0, pixel(pixels, 10, 10), "no land is claimed where the file tells of none");
        }
    }

    @Test
    void aPackedTileThatUnpacksToHundredsOfMegabytesIsLeftOut() throws IOException {
        byte[] bomb = TestMaps.gzip(new byte[200 << 20]);
        try (BaseMapFile map = open(bomb)) {
            assertEquals(Optional.empty(), map.tile(12, 3235, 2097, TileLook.of(MapTheme.LIGHT)));
        }
    }

    @Test
    void aCountOfPointsThatTheTileDoesNotHaveIsRefused() {
        // a layer with one feature whose geometry promises 500 million points
        byte[] tile = {
            0x1A,
            0x0D,
            0x0A,
            0x01,
            'x',
            0x12,
            0x08,
            0x18,
            0x02,
            0x22,
            0x05,
            (byte) 0xF9,
            (byte) 0xFF,
            (byte) 0xFF,
            (byte) 0x7F,
            0x02
        };
        assertThrows(IOException.class, () -> MvtReader.read(tile));
    }
}

package id.petapam.tiles.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.Bounds;
import id.petapam.map.MapTheme;
import id.petapam.pen.PenFonts;
import id.petapam.tiles.file.BaseMapUnreadable.Reason;
import id.petapam.tiles.file.TestMaps.At;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Base maps of others show what is in them, at the right place; what cannot be shown is refused with a reason. */
@Timeout(60)
class BaseMapFilesTest {

    private static final int RED = 0xFFC81E1E;
    private static final int GREEN = 0xFF1EC81E;
    private static final int BLUE = 0xFF1E1EC8;
    private static final int WHITE = 0xFFF0F0F0;

    private static PenFonts fonts;

    @TempDir
    Path folder;

    @BeforeAll
    static void letters() throws IOException {
        fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
    }

    private BaseMapFile open(Path file) throws BaseMapUnreadable {
        return new BaseMapFiles(fonts).open(file);
    }

    private static int pixel(BaseMapFile map, int z, int x, int y, int px, int py) {
        return map.tile(z, x, y, TileLook.of(MapTheme.LIGHT)).orElseThrow()[py * 256 + px];
    }

    private BaseMapUnreadable refusal(Path file) {
        return assertThrows(BaseMapUnreadable.class, () -> open(file).close());
    }

    /** North-west red, north-east green, south-west blue, south-east white. */
    private static Map<At, byte[]> four() {
        Map<At, byte[]> tiles = new LinkedHashMap<>();
        tiles.put(new At(1, 0, 0), TestMaps.png(RED, 256));
        tiles.put(new At(1, 1, 0), TestMaps.png(GREEN, 256));
        tiles.put(new At(1, 0, 1), TestMaps.png(BLUE, 256));
        tiles.put(new At(1, 1, 1), TestMaps.png(WHITE, 256));
        return tiles;
    }

    @Test
    void northIsUpInMbtilesAlthoughTheirRowsCountFromTheBottom() throws IOException {
        Path file = TestMaps.mbtiles(
                folder.resolve("a.mbtiles"),
                Map.of(
                        "name",
                        "Empat warna",
                        "attribution",
                        "&copy; <a href='x'>Contoh</a>",
                        "bounds",
                        "-180,-85,180,85"),
                four());
        try (BaseMapFile map = open(file)) {
            assertEquals(RED, pixel(map, 1, 0, 0, 100, 100));
            assertEquals(GREEN, pixel(map, 1, 1, 0, 100, 100));
            assertEquals(BLUE, pixel(map, 1, 0, 1, 100, 100));
            assertEquals(WHITE, pixel(map, 1, 1, 1, 100, 100));
            assertEquals("Empat warna", map.info().title());
            assertEquals("© Contoh", map.info().attribution());
            assertEquals(new Bounds(-85, -180, 85, 180), map.info().bounds());
            assertEquals(BaseMapKind.MBTILES_PICTURES, map.info().kind());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pmtilesShowTheSameFourColoursWithAndWithoutLeaves(boolean leaves) throws IOException {
        Path file = TestMaps.pmtiles(
                folder.resolve("a.pmtiles"), 2, "{\"name\":\"Empat\",\"attribution\":\"Contoh\"}", four(), leaves);
        try (BaseMapFile map = open(file)) {
            assertEquals(RED, pixel(map, 1, 0, 0, 3, 3));
            assertEquals(GREEN, pixel(map, 1, 1, 0, 3, 3));
            assertEquals(BLUE, pixel(map, 1, 0, 1, 3, 3));
            assertEquals(WHITE, pixel(map, 1, 1, 1, 3, 3));
            assertEquals("Contoh", map.info().attribution());
        }
    }

    /** Numbers that the specification prints. */
    @Test
    void pmtilesNumberTilesAlongTheHilbertCurve() {
        assertEquals(0, PmTilesIds.of(0, 0, 0));
        assertEquals(1, PmTilesIds.of(1, 0, 0));
        assertEquals(2, PmTilesIds.of(1, 0, 1));
        assertEquals(3, PmTilesIds.of(1, 1, 1));
        assertEquals(4, PmTilesIds.of(1, 1, 0));
        assertEquals(5, PmTilesIds.of(2, 0, 0));
        assertEquals(19078479, PmTilesIds.of(12, 3423, 1763));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void nearerThanTheFileGoesThePartOfACoarserTileIsEnlarged(String format) throws IOException {
        Map<At, byte[]> tiles =
                Map.of(new At(5, 25, 16), TestMaps.quarters(format, 0xC81E1E, 0x1EC81E, 0x1E1EC8, 0xF0F0F0));
        try (BaseMapFile map = open(TestMaps.mbtiles(folder.resolve("q"), Map.of(), tiles))) {
            assertNear(RED, pixel(map, 6, 50, 32, 128, 128));
            assertNear(GREEN, pixel(map, 6, 51, 32, 128, 128));
            assertNear(BLUE, pixel(map, 6, 50, 33, 128, 128));
            assertNear(WHITE, pixel(map, 6, 51, 33, 128, 128));
            // five steps nearer: 1/32 of the side, still the right corner
            assertNear(RED, pixel(map, 10, 25 << 5, 16 << 5, 128, 128));
            assertNear(WHITE, pixel(map, 10, (25 << 5) + 31, (16 << 5) + 31, 128, 128));
            assertNear(GREEN, pixel(map, 20, (25 << 15) + 20000, 16 << 15, 9, 9));
        }
    }

    private static void assertNear(int wanted, int found) {
        for (int shift = 0; shift < 32; shift += 8) {
            assertEquals(wanted >>> shift & 255, found >>> shift & 255, 4, Integer.toHexString(found));
        }
    }

    @Test
    void fartherOutThanTheFileGoesThereIsNothing() throws IOException {
        Map<At, byte[]> tiles = Map.of(new At(5, 25, 16), TestMaps.png(RED, 256));
        try (BaseMapFile map = open(TestMaps.mbtiles(folder.resolve("q"), Map.of(), tiles))) {
            assertEquals(Optional.empty(), map.tile(4, 12, 8, TileLook.of(MapTheme.LIGHT)));
            assertEquals(Optional.empty(), map.tile(5, 25, 17, TileLook.of(MapTheme.LIGHT)));
            assertEquals(Optional.empty(), map.tile(-1, 0, 0, TileLook.of(MapTheme.LIGHT)));
            assertEquals(Optional.empty(), map.tile(5, 32, 0, TileLook.of(MapTheme.LIGHT)));
            assertEquals(Optional.empty(), map.tile(40, 0, 0, TileLook.of(MapTheme.LIGHT)));
        }
    }

    @Test
    void aTileOf512PixelsFillsItsPlace() throws IOException {
        Map<At, byte[]> tiles = Map.of(new At(0, 0, 0), TestMaps.png(GREEN, 512));
        try (BaseMapFile map = open(TestMaps.mbtiles(folder.resolve("q"), Map.of(), tiles))) {
            assertEquals(GREEN, pixel(map, 0, 0, 0, 255, 255));
        }
    }

    @Test
    void webpTilesAreShown() throws IOException {
        // one pixel, lossless, written by hand: RIFF, VP8L, 1 x 1
        byte[] webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        try (BaseMapFile map =
                open(TestMaps.mbtiles(folder.resolve("w"), Map.of("format", "webp"), Map.of(new At(0, 0, 0), webp)))) {
            assertTrue(map.tile(0, 0, 0, TileLook.of(MapTheme.LIGHT)).isPresent());
        }
    }

    @Test
    void aMapThatKeepsTilesBehindAViewIsReadWithoutRunningTheView() throws IOException {
        Path file = TestMaps.sqlite(
                folder.resolve("v.mbtiles"),
                List.of(
                        "CREATE TABLE map (zoom_level integer, tile_column integer, tile_row integer, tile_id text)",
                        "CREATE TABLE images (tile_data blob, tile_id text)",
                        "CREATE UNIQUE INDEX a ON map (zoom_level, tile_column, tile_row)",
                        "CREATE UNIQUE INDEX b ON images (tile_id)",
                        // a view that would never end
                        "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                + " SELECT i AS zoom_level, i AS tile_column, i AS tile_row, i AS tile_data FROM n",
                        "INSERT INTO map VALUES (0, 0, 0, 'x')"),
                db -> {
                    try (var s = db.prepareStatement("INSERT INTO images VALUES (?, 'x')")) {
                        s.setBytes(1, TestMaps.png(BLUE, 256));
                        s.execute();
                    }
                });
        try (BaseMapFile map = open(file)) {
            assertEquals(BLUE, pixel(map, 0, 0, 0, 5, 5));
        }
    }

    @Test
    void anUnknownViewIsNotRun() {
        Path file = TestMaps.sqlite(
                folder.resolve("v.mbtiles"),
                List.of(
                        "CREATE TABLE metadata (name text, value text)",
                        "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                + " SELECT i AS zoom_level, i AS tile_column, i AS tile_row, i AS tile_data FROM n"),
                db -> {});
        assertEquals(Reason.UNSAFE, refusal(file).reason());
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithItsReason() throws IOException {
        assertEquals(Reason.MISSING, refusal(folder.resolve("none")).reason());
        assertEquals(Reason.MISSING, refusal(folder).reason());
        assertEquals(
                Reason.EMPTY,
                refusal(Files.write(folder.resolve("e"), new byte[0])).reason());
        assertEquals(
                Reason.UNKNOWN_FORMAT,
                refusal(Files.writeString(folder.resolve("t.mbtiles"), "not a map"))
                        .reason());
        Path plan = TestMaps.sqlite(folder.resolve("plan"), List.of("CREATE TABLE a (b)"), db -> {});
        assertEquals(Reason.UNKNOWN_FORMAT, refusal(plan).reason());
        Path none = TestMaps.mbtiles(folder.resolve("n"), Map.of(), Map.of());
        assertEquals(Reason.NO_TILES, refusal(none).reason());
    }

    @Test
    void packingThatIsNotReadIsNamed() throws IOException {
        Path file = TestMaps.pmtiles(folder.resolve("a.pmtiles"), 2, "{}", four(), false);
        byte[] bytes = Files.readAllBytes(file);
        bytes[98] = 3;
        BaseMapUnreadable brotli = refusal(Files.write(folder.resolve("b.pmtiles"), bytes));
        assertEquals(Reason.NOT_SUPPORTED, brotli.reason());
        assertEquals("PMTiles, brotli", brotli.detail());
        bytes[98] = 1;
        bytes[99] = 5;
        assertEquals(
                "PMTiles, avif",
                refusal(Files.write(folder.resolve("c.pmtiles"), bytes)).detail());
        bytes[7] = 2;
        assertEquals(
                Reason.NOT_SUPPORTED,
                refusal(Files.write(folder.resolve("d.pmtiles"), bytes)).reason());
    }

    @Test
    void aPictureThatAsksForGigabytesIsTransparentAndTheRestIsShown() throws IOException {
        byte[] bomb = TestMaps.png(RED, 16);
        // the width in the header of the PNG: 0x40000000
        bomb[16] = 0x40;
        Map<At, byte[]> tiles = new LinkedHashMap<>(four());
        tiles.put(new At(1, 0, 0), bomb);
        try (BaseMapFile map = open(TestMaps.mbtiles(folder.resolve("q"), Map.of(), tiles))) {
            assertEquals(Optional.empty(), map.tile(1, 0, 0, TileLook.of(MapTheme.LIGHT)));
            assertEquals(GREEN, pixel(map, 1, 1, 0, 5, 5));
        }
    }

    @Test
    void aClosedMapIsEmpty() throws IOException {
        BaseMapFile map = open(TestMaps.mbtiles(folder.resolve("q"), Map.of(), four()));
        BaseMapFile other = open(TestMaps.pmtiles(folder.resolve("p"), 2, "{}", four(), true));
        map.close();
        other.close();
        assertEquals(Optional.empty(), map.tile(1, 0, 0, TileLook.of(MapTheme.LIGHT)));
        assertEquals(Optional.empty(), other.tile(1, 0, 0, TileLook.of(MapTheme.LIGHT)));
    }

    @Test
    void nothingIsWrittenBesideTheMapAndItsBytesStay() throws IOException {
        Path file = TestMaps.mbtiles(folder.resolve("q.mbtiles"), Map.of(), four());
        byte[] before = Files.readAllBytes(file);
        try (BaseMapFile map = open(file)) {
            map.tile(1, 0, 0, TileLook.of(MapTheme.LIGHT));
            try (var files = Files.list(folder)) {
                assertEquals(1, files.count());
            }
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void severalThreadsGetTheSameTiles() throws IOException {
        try (BaseMapFile map = open(TestMaps.mbtiles(folder.resolve("q"), Map.of(), four()))) {
            List<Integer> colours = IntStream.range(0, 200)
                    .parallel()
                    .mapToObj(i -> pixel(map, 1 + i % 3, 0, 0, 7, 7))
                    .distinct()
                    .toList();
            assertEquals(List.of(RED), colours);
        }
    }

    @Test
    void aMapWithoutAnIndexAndWithTooManyTilesIsRefused() {
        Path file = TestMaps.sqlite(
                folder.resolve("slow"),
                List.of(
                        "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)",
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 700000)"
                                + " INSERT INTO tiles SELECT 12, i, i, x'00' FROM n"),
                db -> {});
        BaseMapUnreadable refused = refusal(file);
        assertEquals(Reason.NOT_SUPPORTED, refused.reason());
        assertFalse(refused.detail().isEmpty());
    }
}

package id.petapam.tiles.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.map.MapTheme;
import id.petapam.pen.PenFonts;
import id.petapam.tiles.file.BaseMapUnreadable.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Base maps that other programs made are read, or refused with the right reason. */
@Timeout(60)
class RealBaseMapsTest {

    private static final Path REAL = Path.of("../shared/data/interop");

    private static PenFonts fonts;

    @BeforeAll
    static void letters() throws IOException {
        Assumptions.assumeTrue(Files.exists(REAL), "the real maps are not here");
        fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
    }

    private static BaseMapFile open(String name) throws BaseMapUnreadable {
        return new BaseMapFiles(fonts).open(REAL.resolve(name));
    }

    private static int at(BaseMapFile map, double lat, double lon, int z) {
        LatLon place = new LatLon(lat, lon);
        double x = Mercator.x(place.lon()) * (1 << z);
        double y = Mercator.y(place.lat()) * (1 << z);
        return map.tile(z, (int) x, (int) y, TileLook.of(MapTheme.LIGHT))
                .map(pixels -> pixels[(int) (y % 1 * 256) * 256 + (int) (x % 1 * 256)])
                .orElse(0);
    }

    private static int light(int argb) {
        return ((argb >> 16 & 255) + (argb >> 8 & 255) + (argb & 255)) / 3;
    }

    @ParameterizedTest
    @CsvSource({
        "mbtiles/raster_geography-class-png.mbtiles, MBTILES_PICTURES, 0, 1",
        "mbtiles/raster_geography-class-jpg.mbtiles, MBTILES_PICTURES, 0, 1",
        "mbtiles/raster_geography-class-png-no-bounds.mbtiles, MBTILES_PICTURES, 0, 1",
        "mbtiles/raster_plain_1.mbtiles, MBTILES_PICTURES, 0, 4",
        "mbtiles/raster_corrupt_null_tile.mbtiles, MBTILES_PICTURES, 0, 4",
        "mbtiles/vector_world_cities.mbtiles, MBTILES_SHAPES, 0, 6",
        "pmtiles/raster_png.pmtiles, PMTILES_PICTURES, 0, 1",
        "pmtiles/raster_stamen_toner_z3.pmtiles, PMTILES_PICTURES, 0, 3",
        "pmtiles/box1degree.pmtiles, PMTILES_SHAPES, 0, 0",
        "pmtiles/test_fixture_1.pmtiles, PMTILES_SHAPES, 0, 0",
        "mapsforge/with_data.map, MAPSFORGE, 0, 21",
        "mapsforge/single_delta_encoding.map, MAPSFORGE, 0, 21",
        "mapsforge/double_delta_encoding.map, MAPSFORGE, 0, 21",
        "mapsforge/file_header.map, MAPSFORGE, 0, 21",
        "mapsforge/empty.map, MAPSFORGE, 0, 21"
    })
    void aMapOfAnotherProgramIsRead(String name, BaseMapKind kind, int lowest, int highest) throws IOException {
        try (BaseMapFile map = open(name)) {
            assertEquals(kind, map.info().kind());
            assertEquals(lowest, map.info().minZoom());
            assertEquals(highest, map.info().maxZoom());
            assertTrue(map.tile(highest, 0, 0, TileLook.of(MapTheme.LIGHT))
                    .map(p -> p.length == 65536)
                    .orElse(true));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mbtiles/corrupt.mbtiles, DAMAGED",
        "mbtiles/invalid.mbtiles, UNKNOWN_FORMAT",
        "pmtiles/invalid.pmtiles, UNKNOWN_FORMAT",
        // a cloud-optimised BigTIFF
        "cog/usda_naip_128_none_z2.tif, NOT_SUPPORTED"
    })
    void aBrokenMapIsRefusedWithItsReason(String name, Reason reason) {
        assertEquals(
                reason,
                assertThrows(BaseMapUnreadable.class, () -> open(name).close()).reason());
    }

    /** Africa is land, the Atlantic west of it is water; north is up, or the two would be at the wrong places. */
    @ParameterizedTest
    @CsvSource({"pmtiles/raster_stamen_toner_z3.pmtiles", "mbtiles/raster_geography-class-png.mbtiles"})
    void landIsWhereLandIs(String name) throws IOException {
        try (BaseMapFile map = open(name)) {
            int z = map.info().maxZoom();
            int sahara = at(map, 22, 8, z);
            int atlantic = at(map, 5, -25, z);
            int atSameDistanceSouth = at(map, -30, -10, z);
            assertNotEquals(sahara, atlantic);
            assertTrue(Math.abs(light(atlantic) - light(atSameDistanceSouth)) < 30, "both are sea");
        }
    }

    @Test
    void waterIsBlackAndLandWhiteInTheTonerMapAlsoWhereItIsEnlarged() throws IOException {
        try (BaseMapFile map = open("pmtiles/raster_stamen_toner_z3.pmtiles")) {
            for (int z = 2; z <= 6; z++) {
                assertTrue(light(at(map, 74, -35, z)) > 200, "Greenland at " + z);
                assertTrue(light(at(map, -48, -122, z)) < 60, "the southern Pacific at " + z);
            }
        }
    }

    @Test
    void aTileOfNothingIsTransparentAndTheOthersAreShown() throws IOException {
        int shown = 0;
        int nothing = 0;
        try (BaseMapFile map = open("mbtiles/raster_corrupt_null_tile.mbtiles");
                BaseMapFile sound = open("mbtiles/raster_plain_1.mbtiles")) {
            for (int z = 0; z <= 4; z++) {
                for (int x = 0; x < 1 << z; x++) {
                    for (int y = 0; y < 1 << z; y++) {
                        Optional<int[]> tile = map.tile(z, x, y, TileLook.of(MapTheme.LIGHT));
                        Optional<int[]> same = sound.tile(z, x, y, TileLook.of(MapTheme.LIGHT));
                        shown += tile.isPresent() ? 1 : 0;
                        nothing += tile.isEmpty() && same.isPresent() ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(shown > 200, shown + " shown");
        assertTrue(nothing >= 1 && nothing < 20, nothing + " are nothing");
    }

    @Test
    void cityNamesOfTheVectorMapAreWritten() throws IOException {
        try (BaseMapFile map = open("mbtiles/vector_world_cities.mbtiles")) {
            int[] tile = map.tile(0, 0, 0, TileLook.of(MapTheme.LIGHT)).orElseThrow();
            int inked = 0;
            for (int pixel : tile) {
                inked += pixel >>> 24 > 200 ? 1 : 0;
            }
            assertTrue(inked > 1500, inked + " pixels of letters");
        }
    }

    @Test
    void aMapsforgeMapShowsItsRoadOnLand() throws IOException {
        try (BaseMapFile map = open("mapsforge/with_data.map")) {
            int road = new SceneColours(MapTheme.LIGHT).line(Scene.Way.MOTORWAY);
            int[] tile = map.tile(12, 2048, 2047, TileLook.of(MapTheme.LIGHT)).orElseThrow();
            int pixels = 0;
            for (int pixel : tile) {
                pixels += pixel == road ? 1 : 0;
            }
            assertTrue(pixels > 200, pixels + " pixels of road");
            assertEquals(MapTheme.LIGHT.ground().land(), at(map, 0.04, 0.01, 12));
            assertEquals(0, at(map, 0.2, 0.01, 12), "nothing outside of its bounds");
        }
    }
}

package id.petapam.tiles.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.geo.UtmZone;
import id.petapam.map.MapTheme;
import id.petapam.pen.PenFonts;
import id.petapam.tiles.file.BaseMapUnreadable.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Aerial photographs lie where their coordinates say, whichever of the known systems they are in. */
@Timeout(60)
class GeoTiffBaseMapTest {

    private static final LatLon CORNER = new LatLon(-4.30, 104.30);
    private static final int SIDE = 400;

    private static PenFonts fonts;

    @TempDir
    Path folder;

    @BeforeAll
    static void letters() throws IOException {
        fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
    }

    /** Red in the north-west quarter, green in the north-east, blue in the south-west, white in the south-east. */
    private static final IntBinaryOperator QUARTERS =
            (x, y) -> y < SIDE / 2 ? x < SIDE / 2 ? 0xC81E1E : 0x1EC81E : x < SIDE / 2 ? 0x1E1EC8 : 0xF0F0F0;

    /** About 4 km a side, in each of the systems. */
    private Path file(int epsg) {
        double step = 10;
        double left;
        double top;
        if (epsg == 4326) {
            step = 0.00009;
            left = CORNER.lon();
            top = CORNER.lat();
        } else if (epsg == 3857) {
            left = (Mercator.x(CORNER.lon()) - 0.5) * 40_075_016.68557849;
            top = (0.5 - Mercator.y(CORNER.lat())) * 40_075_016.68557849;
        } else {
            UtmZone zone = new UtmZone(48, true);
            left = zone.easting(CORNER);
            top = zone.northing(CORNER);
        }
        return TestTiff.write(folder.resolve(epsg + ".tif"), SIDE, QUARTERS, epsg, left, top, step, 8);
    }

    private static int at(BaseMapFile map, double southMetres, double eastMetres, int z) {
        LatLon place = CORNER.offset(eastMetres, -southMetres);
        double x = Mercator.x(place.lon()) * (1 << z);
        double y = Mercator.y(place.lat()) * (1 << z);
        return map.tile(z, (int) x, (int) y, TileLook.of(MapTheme.LIGHT))
                .map(pixels -> pixels[(int) (y % 1 * 256) * 256 + (int) (x % 1 * 256)])
                .orElse(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {4326, 3857, 32748})
    void thePhotographLiesWhereItsCoordinatesSay(int epsg) throws IOException {
        try (BaseMapFile map = new BaseMapFiles(fonts).open(file(epsg))) {
            for (int z = 12; z <= 18; z += 3) {
                assertEquals(0xFFC81E1E, at(map, 1000, 1000, z), "north-west at " + z);
                assertEquals(0xFF1EC81E, at(map, 1000, 3000, z), "north-east at " + z);
                assertEquals(0xFF1E1EC8, at(map, 3000, 1000, z), "south-west at " + z);
                assertEquals(0xFFF0F0F0, at(map, 3000, 3000, z), "south-east at " + z);
                assertEquals(0, at(map, -300, 1000, z), "nothing north of it");
                assertEquals(0, at(map, 1000, 4600, z), "nothing east of it");
            }
            assertTrue(map.info().bounds().contains(CORNER.offset(2000, -2000)));
            assertEquals(CORNER.lat(), map.info().bounds().north(), 0.001);
            assertEquals(CORNER.lon(), map.info().bounds().west(), 0.001);
            assertEquals(14, map.info().maxZoom(), "10 m a pixel");
        }
    }

    @Test
    void anotherCoordinateSystemIsNamed() {
        Path file = TestTiff.write(folder.resolve("x.tif"), 8, QUARTERS, 23848, 500_000, 9_500_000, 10, 8);
        BaseMapUnreadable refused = assertThrows(BaseMapUnreadable.class, () -> new BaseMapFiles(fonts).open(file));
        assertEquals(Reason.OTHER_COORDINATES, refused.reason());
        assertEquals("EPSG:23848", refused.detail());
    }

    @Test
    void heightsAndOtherMeasuredValuesAreNoPictures() {
        Path file = TestTiff.write(folder.resolve("x.tif"), 8, QUARTERS, 4326, 104, -4, 0.1, 16);
        BaseMapUnreadable refused = assertThrows(BaseMapUnreadable.class, () -> new BaseMapFiles(fonts).open(file));
        assertEquals(Reason.NOT_SUPPORTED, refused.reason());
    }

    @Test
    void farOutNothingIsReadFromALargeFile() throws IOException {
        try (BaseMapFile map = new BaseMapFiles(fonts).open(file(3857))) {
            assertEquals(Optional.empty(), map.tile(0, 0, 0, TileLook.of(MapTheme.LIGHT)));
        }
    }
}

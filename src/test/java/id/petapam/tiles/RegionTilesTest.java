package id.petapam.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.map.BaseMap;
import id.petapam.map.BaseMapPainter;
import id.petapam.map.MapPlace;
import id.petapam.map.MapTheme;
import id.petapam.map.Viewport;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import id.petapam.region.BuiltInRegion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegionTilesTest {

    private static BaseMap map;
    private static PenFonts fonts;
    private static RegionTiles light;

    @BeforeAll
    static void draw() throws IOException {
        map = RegionBaseMap.of(BuiltInRegion.read());
        fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
        light = new RegionTiles(map, MapTheme.LIGHT, fonts);
    }

    private static int pixel(RegionTiles tiles, LatLon place, int z) {
        double x = Mercator.x(place.lon()) * (1 << z);
        double y = Mercator.y(place.lat()) * (1 << z);
        int[] tile = tiles.tile(z, (int) x, (int) y).orElseThrow();
        return tile[(int) (y % 1 * 256) * 256 + (int) (x % 1 * 256)];
    }

    @Test
    void theSeaIsWaterAndTheTownsAreOnLand() {
        LatLon strait = new LatLon(-2.1, 105.05);
        LatLon java = new LatLon(-4.3, 106.25);
        LatLon martapura = new LatLon(-4.331, 104.372);
        LatLon sekayu = new LatLon(-2.95, 103.9);
        for (int z = 8; z <= 14; z += 3) {
            assertEquals(MapTheme.LIGHT.ground().water(), pixel(light, strait, z));
            assertEquals(MapTheme.LIGHT.ground().water(), pixel(light, java, z));
            assertEquals(MapTheme.LIGHT.ground().land(), pixel(light, martapura, z));
            assertEquals(MapTheme.LIGHT.ground().land(), pixel(light, sekayu, z));
        }
    }

    @Test
    void neighboursAreOtherLand() {
        LatLon lampung = new LatLon(-4.75, 104.95);
        assertEquals(MapTheme.LIGHT.ground().otherLand(), pixel(light, lampung, 11));
    }

    @Test
    void tilesMeetWithoutASeam() {
        // Nine tiles against one picture of the same place: the mouth of the Musi, with shores, rivers and borders.
        int z = 10;
        int cx = (int) (Mercator.x(104.9) * (1 << z));
        int cy = (int) (Mercator.y(-2.35) * (1 << z));
        double across = 1 << z;
        Viewport whole = new Viewport((cx + 0.5) / across, (cy + 0.5) / across, z, 768, 768);
        PenImage picture =
                PenImage.drawn(768, 768, fonts, pen -> new BaseMapPainter(map, MapTheme.LIGHT).paint(pen, whole));
        int different = 0;
        for (int tx = -1; tx <= 1; tx++) {
            for (int ty = -1; ty <= 1; ty++) {
                int[] tile = light.tile(z, cx + tx, cy + ty).orElseThrow();
                for (int i = 0; i < tile.length; i++) {
                    int p = picture.argb((tx + 1) * 256 + i % 256, (ty + 1) * 256 + i / 256);
                    different += farApart(p, tile[i]) ? 1 : 0;
                }
            }
        }
        assertTrue(different < 768 * 768 / 2000, different + " pixels differ");
    }

    private static boolean farApart(int a, int b) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((a >> shift & 255) - (b >> shift & 255)) > 24) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aTileLooksTheSameEveryTime() {
        assertArrayEquals(
                light.tile(9, 404, 262).orElseThrow(), light.tile(9, 404, 262).orElseThrow());
    }

    @Test
    void dayAndNightDiffer() {
        RegionTiles dark = new RegionTiles(map, MapTheme.DARK, fonts);
        LatLon martapura = new LatLon(-4.331, 104.372);
        assertEquals(MapTheme.DARK.ground().land(), pixel(dark, martapura, 11));
        assertNotEquals(pixel(light, martapura, 11), pixel(dark, martapura, 11));
    }

    @Test
    void whatIsOffTheWorldIsEmptyAndNearerThanAnyZoomIsStillDrawn() {
        assertTrue(light.tile(3, 8, 0).isEmpty());
        assertTrue(light.tile(3, 0, -1).isEmpty());
        assertTrue(light.tile(-1, 0, 0).isEmpty());
        assertTrue(light.tile(60, 0, 0).isEmpty());
        assertEquals(MapTheme.LIGHT.ground().land(), pixel(light, new LatLon(-4.331, 104.372), 20));
    }

    @Test
    void namesOfSeasStandInTheSea() {
        var seas = map.layers().places().stream()
                .filter(p -> p.kind() == MapPlace.Kind.SEA)
                .toList();
        assertTrue(seas.size() >= 2);
        for (MapPlace sea : seas) {
            LatLon at = new LatLon(Mercator.lat(sea.y()), Mercator.lon(sea.x()));
            assertEquals(MapTheme.LIGHT.ground().water(), pixel(light, at, 10), sea.name());
        }
    }

    @Test
    void theOriginOfTheDataIsNamed() {
        assertTrue(map.attributions().stream().anyMatch(a -> a.indonesian().contains("GSHHG")));
    }
}

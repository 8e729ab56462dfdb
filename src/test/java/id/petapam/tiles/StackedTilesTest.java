package id.petapam.tiles;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.map.AreaCover;
import id.petapam.map.AreaTint;
import id.petapam.map.BaseMap;
import id.petapam.map.MapTheme;
import id.petapam.map.TileSource;
import id.petapam.map.Viewport;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import id.petapam.region.BuiltInRegion;
import id.petapam.tiles.file.BaseMapFile;
import id.petapam.tiles.file.BaseMapFiles;
import id.petapam.tiles.file.Blending;
import id.petapam.tiles.file.TestMaps;
import id.petapam.tiles.file.TestMaps.At;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Base maps lie over the region's ground in their order and opacity, and borders stay on top. */
class StackedTilesTest {

    private static final int Z = 10;
    private static final LatLon MARTAPURA = new LatLon(-4.331, 104.372);

    @TempDir
    Path folder;

    private static BaseMap map;
    private static PenFonts fonts;

    @BeforeAll
    static void region() throws IOException {
        map = RegionBaseMap.of(BuiltInRegion.read());
        fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
    }

    private static int x() {
        return (int) (Mercator.x(MARTAPURA.lon()) * (1 << Z));
    }

    private static int y() {
        return (int) (Mercator.y(MARTAPURA.lat()) * (1 << Z));
    }

    private BaseMapFile file(String name, int argb) throws IOException {
        return new BaseMapFiles(fonts)
                .open(TestMaps.mbtiles(
                        folder.resolve(name), Map.of(), Map.of(new At(Z, x(), y()), TestMaps.png(argb, 256))));
    }

    private static int pixel(TileSource tiles) {
        int[] tile = tiles.tile(Z, x(), y()).orElseThrow();
        int px = (int) (Mercator.x(MARTAPURA.lon()) * (1 << Z) % 1 * 256);
        int py = (int) (Mercator.y(MARTAPURA.lat()) * (1 << Z) % 1 * 256);
        return tile[py * 256 + px];
    }

    private static StackedTiles stack(BaseMapLayer... layers) {
        return new StackedTiles(map, List.of(layers), MapTheme.LIGHT, fonts);
    }

    @Test
    void opacityMixesAMapWithWhatLiesBelow() throws IOException {
        try (BaseMapFile red = file("r", 0xFFFF0000)) {
            int land = MapTheme.LIGHT.ground().land();
            assertEquals(0xFFFF0000, pixel(stack(new BaseMapLayer(red, 100))));
            assertEquals(land, pixel(stack(new BaseMapLayer(red, 0))));
            int half = pixel(stack(new BaseMapLayer(red, 50)));
            assertEquals(((land >> 8 & 255) + 1) / 2, half >> 8 & 255, 1);
            assertEquals((255 + (land >> 16 & 255)) / 2, half >> 16 & 255, 1);
            assertEquals(255, half >>> 24, "the ground stays opaque");
        }
    }

    @Test
    void theHighestCoversThoseBelow() throws IOException {
        try (BaseMapFile red = file("r", 0xFFFF0000);
                BaseMapFile blue = file("b", 0xFF0000FF)) {
            assertEquals(0xFF0000FF, pixel(stack(new BaseMapLayer(red, 100), new BaseMapLayer(blue, 100))));
            assertEquals(0xFFFF0000, pixel(stack(new BaseMapLayer(blue, 100), new BaseMapLayer(red, 100))));
            int both = pixel(stack(new BaseMapLayer(red, 100), new BaseMapLayer(blue, 50)));
            assertEquals(128, both >> 16 & 255, 1);
            assertEquals(128, both & 255, 1);
        }
    }

    @Test
    void whereAMapHasNothingTheRegionIsSeen() throws IOException {
        try (BaseMapFile red = file("r", 0xFFFF0000)) {
            assertArrayEquals(
                    new RegionTiles(map, MapTheme.LIGHT, fonts)
                            .tile(Z, x() - 5, y())
                            .orElseThrow(),
                    stack(new BaseMapLayer(red, 100)).tile(Z, x() - 5, y()).orElseThrow());
        }
    }

    @Test
    void seeThroughPartsOfAPictureShowWhatLiesBelow() throws IOException {
        try (BaseMapFile clear = file("c", 0x00FFFFFF)) {
            assertEquals(MapTheme.LIGHT.ground().land(), pixel(stack(new BaseMapLayer(clear, 100))));
        }
    }

    @Test
    void bordersAndCoverageStayOnTopOfAnOpaqueMap() throws IOException {
        try (BaseMapFile red = file("r", 0xFFFF0000)) {
            StackedTiles stack = stack(new BaseMapLayer(red, 100));
            int[] tile = stack.tile(Z, x(), y()).orElseThrow();
            long others = Arrays.stream(tile).filter(p -> p != 0xFFFF0000).count();
            assertTrue(others > 100, others + " pixels of borders");
            AreaCover cover = new AreaCover(Map.of("16.08.01", AreaTint.COVERED), "16.08.01");
            int[] covered = stack.covered(Z, x(), y(), tile, cover);
            assertFalse(Arrays.equals(tile, covered));
        }
    }

    @Test
    void onPaperTheMapLiesWhereItBelongs() throws IOException {
        try (BaseMapFile red = file("r", 0xFFFF0000)) {
            Viewport view = Viewport.ofTile(Z, x(), y()).resized(512, 512);
            StackedUnderlay under = new StackedUnderlay(List.of(new BaseMapLayer(red, 100)), List.of(), fonts);
            PenImage sheet = PenImage.drawn(512, 512, fonts, pen -> assertTrue(under.paint(pen, view, map)));
            assertEquals(0xFFFF0000, sheet.argb(256, 256));
            assertEquals(0xFFFF0000, sheet.argb(132, 132));
            assertEquals(0, sheet.argb(120, 256), "left of the tile is nothing");
            assertEquals(0, sheet.argb(256, 392), "nor below it");
            Viewport elsewhere = Viewport.ofTile(Z, x() + 40, y());
            PenImage.drawn(256, 256, fonts, pen -> assertFalse(under.paint(pen, elsewhere, map)));
        }
    }

    @Test
    void opacityIsReckonedInWholePercentWithoutOverflow() {
        int[] below = {0xFF000000, 0xFFFFFFFF, 0xFF123456};
        Blending.over(below, new int[] {0xFFFFFFFF, 0xFF000000, 0x80FFFFFF}, 100);
        assertEquals(0xFFFFFFFF, below[0]);
        assertEquals(0xFF000000, below[1]);
        assertNotEquals(0xFF123456, below[2]);
        int[] grey = {0xFF000000};
        Blending.over(grey, new int[] {0xFFFFFFFF}, 25);
        assertEquals(0xFF404040, grey[0]);
        Blending.over(grey, new int[] {0xFFFFFFFF}, 0);
        assertEquals(0xFF404040, grey[0]);
    }
}

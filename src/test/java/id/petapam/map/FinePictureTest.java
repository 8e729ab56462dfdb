package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.geo.Mercator;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import id.petapam.tiles.RegionBaseMap;
import id.petapam.tiles.RegionTiles;
import id.petapam.tiles.RiverTown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A made-up town with one of everything, looked at pixel by pixel. */
class FinePictureTest {

    private static BaseMap map;
    private static PenFonts fonts;

    @BeforeAll
    static void make() throws IOException {
        map = RegionBaseMap.of(RiverTown.region());
        fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
    }

    /** A picture of the ground, 400 pixels a side. */
    private record Picture(Viewport view, PenImage image) {

        static Picture of(MapTheme theme, double zoom, double east, double north) {
            Viewport view = Viewport.of(RiverTown.at(east, north), zoom, 400, 400);
            return new Picture(
                    view, PenImage.drawn(400, 400, fonts, pen -> new BaseMapPainter(map, theme).paint(pen, view)));
        }

        int at(double east, double north) {
            LatLon p = RiverTown.at(east, north);
            return image.argb((int) Math.floor(view.screenX(p)), (int) Math.floor(view.screenY(p)));
        }

        /** How many pixels around a place have a colour, or nearly. */
        int count(double east, double north, int reach, int colour) {
            LatLon p = RiverTown.at(east, north);
            int n = 0;
            for (int dx = -reach; dx <= reach; dx++) {
                for (int dy = -reach; dy <= reach; dy++) {
                    n += near(image.argb((int) view.screenX(p) + dx, (int) view.screenY(p) + dy), colour, 60) ? 1 : 0;
                }
            }
            return n;
        }
    }

    private static boolean near(int a, int b, int limit) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) <= limit
                && Math.abs((a >> 8 & 255) - (b >> 8 & 255)) <= limit
                && Math.abs((a & 255) - (b & 255)) <= limit;
    }

    private static double grey(int argb) {
        return 0.299 * (argb >> 16 & 255) + 0.587 * (argb >> 8 & 255) + 0.114 * (argb & 255);
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void theRiverIsWaterAndTheBridgeCarriesTheRoadOverIt(MapTheme theme) {
        FineTheme colours = FineTheme.of(theme);
        Picture p = Picture.of(theme, 16, 0, 0);
        assertEquals(theme.ground().water(), p.at(120, RiverTown.river(120)));
        assertEquals(theme.ground().water(), p.at(-120, RiverTown.river(-120)));
        assertEquals(colours.chief().fill(), p.at(0, RiverTown.river(0)));
        assertTrue(p.count(0, RiverTown.river(0), 10, colours.marks().parapet()) > 8, "no parapets");
        // No bank runs across the water where two surfaces of the river and its middle line meet.
        assertEquals(theme.ground().water(), p.at(30, RiverTown.river(30)));
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void whatCoversTheGroundHasItsColour(MapTheme theme) {
        FineTheme.Covers covers = FineTheme.of(theme).covers();
        assertEquals(covers.forest(), Picture.of(theme, 14, -5000, 3000).at(-5500, 3000));
        assertEquals(covers.farmland(), Picture.of(theme, 14, -1500, 4500).at(-1500, 4500));
        assertEquals(covers.settlement(), Picture.of(theme, 15, -650, 900).at(-650, 880));
        assertEquals(theme.ground().land(), Picture.of(theme, 14, -2500, 1500).at(-2500, 1500));
        Picture lake = Picture.of(theme, 14, -2600, 2600);
        assertEquals(theme.ground().water(), lake.at(-2600, 2600));
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void theSwampHasTuftsThatSurviveGreyPrint(MapTheme theme) {
        Picture p = Picture.of(theme, 14, 5000, -4000);
        int swamp = FineTheme.of(theme).covers().swamp();
        assertTrue(p.count(5000, -4000, 40, swamp) > 3000, "hardly any ground between the tufts");
        int dark = 0;
        for (int dx = -40; dx <= 40; dx++) {
            for (int dy = -40; dy <= 40; dy++) {
                dark += Math.abs(grey(p.image().argb(200 + dx, 200 + dy)) - grey(swamp)) > 25 ? 1 : 0;
            }
        }
        assertTrue(dark > 200, dark + " pixels of the tufts are told apart in grey");
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void theFerryIsDashedAndItsLandingMarked(MapTheme theme) {
        double north = RiverTown.river(2425);
        Picture p = Picture.of(theme, 16, 2425, north);
        int boat = FineTheme.of(theme).marks().boat();
        int dashes = 0;
        int gaps = 0;
        for (double t = 0.75; t < 0.98; t += 0.01) {
            double east = 2400 + 50 * t;
            double n = RiverTown.river(2400) + 120 + t * (RiverTown.river(2450) - 130 - RiverTown.river(2400) - 120);
            if (near(p.at(east, n), boat, 30)) {
                dashes++;
            } else if (near(p.at(east, n), theme.ground().water(), 30)) {
                gaps++;
            }
        }
        assertTrue(dashes > 3 && gaps > 2, dashes + " pixels of dashes, " + gaps + " of gaps");
        assertTrue(p.count(2400, RiverTown.river(2400) + 120, 8, boat) > 35, "no mark at the landing");
    }

    @ParameterizedTest
    @EnumSource(MapTheme.class)
    void aRoadForTheDrySeasonAndATrackLookUnlikeARoad(MapTheme theme) {
        FineTheme colours = FineTheme.of(theme);
        // From (3300, -1700) on the same rank goes on, but dry in the dry season only.
        Picture always = Picture.of(theme, 15, 4400, -1950);
        Picture dry = Picture.of(theme, 15, 3400, -2350);
        assertEquals(0, always.count(4400, -1950, 6, colours.marks().earth()));
        assertTrue(dry.count(3400, -2350, 9, colours.marks().earth()) > 4);
        Picture track = Picture.of(theme, 15, -4300, 2850);
        assertTrue(track.count(-4300, 2850, 12, colours.marks().earth()) > 8);
    }

    @Test
    void roadsOfEveryRankDifferInWidthFromTheNext() {
        for (double zoom : new double[] {13, 14, 15, 16}) {
            double last = Double.POSITIVE_INFINITY;
            for (RoadRank rank : List.of(RoadRank.TRUNK, RoadRank.PRIMARY, RoadRank.SECONDARY, RoadRank.TERTIARY)) {
                assertTrue(rank.width(zoom) < last - 0.3, rank + " at " + zoom);
                last = rank.width(zoom);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 14, 16})
    void tilesMeetWithoutASeam(int z) {
        RegionTiles tiles = new RegionTiles(map, MapTheme.LIGHT, fonts);
        LatLon middle = RiverTown.at(1400, -500);
        int cx = (int) (Mercator.x(middle.lon()) * (1 << z));
        int cy = (int) (Mercator.y(middle.lat()) * (1 << z));
        double across = 1 << z;
        Viewport whole = new Viewport((cx + 0.5) / across, (cy + 0.5) / across, z, 768, 768);
        PenImage picture =
                PenImage.drawn(768, 768, fonts, pen -> new BaseMapPainter(map, MapTheme.LIGHT).paint(pen, whole));
        int different = 0;
        for (int tx = -1; tx <= 1; tx++) {
            for (int ty = -1; ty <= 1; ty++) {
                int[] tile = tiles.tile(z, cx + tx, cy + ty).orElseThrow();
                for (int i = 0; i < tile.length; i++) {
                    int p = picture.argb((tx + 1) * 256 + i % 256, (ty + 1) * 256 + i / 256);
                    different += near(p, tile[i], 24) ? 0 : 1;
                }
            }
        }
        assertTrue(different < 768 * 768 / 4000, different + " pixels differ");
    }

    @Test
    void theSamePackGivesTheSamePicture() {
        int x = (int) (Mercator.x(RiverTown.MIDDLE.lon()) * (1 << 14));
        int y = (int) (Mercator.y(RiverTown.MIDDLE.lat()) * (1 << 14));
        RegionTiles one = new RegionTiles(map, MapTheme.LIGHT, fonts);
        RegionTiles two = new RegionTiles(RegionBaseMap.of(RiverTown.region()), MapTheme.LIGHT, fonts);
        assertArrayEquals(one.tile(14, x, y).orElseThrow(), two.tile(14, x, y).orElseThrow());
    }

    @Test
    void tintsOfAreasLieUnderRoadsAndWater() {
        Viewport view = Viewport.of(RiverTown.MIDDLE, 16, 400, 400);
        BaseMapPainter painter = new BaseMapPainter(map, MapTheme.LIGHT);
        PenImage image = PenImage.drawn(400, 400, fonts, pen -> {
            painter.paint(pen, view);
            painter.paintTints(pen, view, Map.of("99.01.01", AreaTint.NOT_COVERED));
        });
        Picture p = new Picture(view, image);
        assertEquals(FineTheme.of(MapTheme.LIGHT).chief().fill(), p.at(0, RiverTown.river(0)));
        assertEquals(MapTheme.LIGHT.ground().water(), p.at(120, RiverTown.river(120)));
        assertTrue(p.at(250, 250) != MapTheme.LIGHT.ground().land());
    }

    @Test
    void theNameOfTheRiverRunsInItAndStaysWhileTheMapIsPushed() {
        LabelPlacer placer = new LabelPlacer((text, style) -> text.length() * style.size() * 0.55);
        Viewport view = Viewport.of(RiverTown.MIDDLE, 14, 1800, 1200);
        List<PlacedLabel> before = named(placer, view, "Sungai Contoh");
        assertTrue(!before.isEmpty());
        for (PlacedLabel label : before) {
            for (PlacedLabel.Run run : label.runs()) {
                LatLon at = view.toLatLon(run.x(), run.y());
                double east = (at.lon() - RiverTown.MIDDLE.lon()) * 111_195;
                double north = (at.lat() - RiverTown.MIDDLE.lat()) * 111_195;
                assertTrue(Math.abs(north - RiverTown.river(east)) < 100, "a letter stands on the bank");
                assertTrue(Math.abs(run.angle()) < Math.PI / 2, "upside down");
            }
        }
        List<PlacedLabel> after = named(placer, view.panned(-90, 30), "Sungai Contoh");
        List<double[]> places = new ArrayList<>();
        after.forEach(l -> places.add(new double[] {l.label().x(), l.label().y()}));
        int looked = 0;
        for (PlacedLabel label : before) {
            // Squares cut by the edge of the picture, which is far outside of the window, may choose another place.
            if (Math.abs(view.screenX(label.label().x()) - 900) < 400) {
                looked++;
                assertTrue(
                        places.stream()
                                .anyMatch(p -> Math.hypot(
                                                p[0] - label.label().x(),
                                                p[1] - label.label().y())
                                        < 1e-9),
                        "a name has jumped");
            }
        }
        assertTrue(looked > 0);
    }

    private static List<PlacedLabel> named(LabelPlacer placer, Viewport view, String name) {
        return placer.place(new MapLabels(map, MapTheme.LIGHT, 1).of(view, ""), List.of(), view).stream()
                .filter(l -> l.label().text().equals(name))
                .toList();
    }

    @Test
    void noNameStandsOverAnother() {
        LabelPlacer placer = new LabelPlacer((text, style) -> text.length() * style.size() * 0.55);
        for (double zoom : new double[] {12, 14, 15, 16}) {
            Viewport view = Viewport.of(RiverTown.MIDDLE, zoom, 1000, 600);
            List<PlacedLabel> placed =
                    placer.place(new MapLabels(map, MapTheme.LIGHT, 1).of(view, ""), List.of(), view);
            for (int i = 0; i < placed.size(); i++) {
                for (int j = 0; j < i; j++) {
                    for (double[] a : placed.get(i).boxes()) {
                        for (double[] b : placed.get(j).boxes()) {
                            boolean over = a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
                            assertTrue(
                                    !over,
                                    placed.get(i).label().text() + " over "
                                            + placed.get(j).label().text());
                        }
                    }
                }
            }
        }
    }

    @Test
    void namesComeByRankAndStreetsAreShortenedAsOnTheirSigns() {
        assertEquals("Jl. Merdeka", FineLabels.shortened("Jalan Merdeka"));
        assertEquals("Gg. 3", FineLabels.shortened("Gang 3"));
        assertEquals("Jalan", FineLabels.shortened("Jalan"));
        assertTrue(names(12).contains("Kota Contoh") && !names(12).contains("SD Contoh"));
        assertTrue(names(16).contains("Jl. Melati 1"));
        assertTrue(!names(13).contains("Jl. Melati 1"));
    }

    private static List<String> names(double zoom) {
        Viewport view = Viewport.of(RiverTown.at(-100, 600), zoom, 1000, 700);
        return new MapLabels(map, MapTheme.LIGHT, 1)
                .of(view, "").stream().map(MapLabel::text).toList();
    }

    @Test
    void theLegendHasTheSignsOfTheMapAndNoOthers() {
        assertEquals(EnumSet.allOf(FineSign.class), map.fine().orElseThrow().signs());
    }
}

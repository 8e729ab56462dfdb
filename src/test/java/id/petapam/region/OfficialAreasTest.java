package id.petapam.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.AreaShape;
import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A small land of squares: two kabupaten of two kecamatan each, side by side from west to east, sea all round.
 *
 * <pre>
 *   0        1        2        3        4
 *   | 16.01.01 | 16.01.02 | 16.02.01 | 16.02.02 |
 * </pre>
 */
@Timeout(60)
class OfficialAreasTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Region base = land();

    private static Geometry box(double west, double south, double east, double north) {
        return FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(east, south),
            new Coordinate(east, north),
            new Coordinate(west, north),
            new Coordinate(west, south)
        });
    }

    private static Area area(String code, Area.Level level, double west, double east) {
        return new Area(
                code, code, code, List.of(), level, box(west, 0, east, 1), true, new LatLon(0.5, (west + east) / 2));
    }

    private static Region land() {
        List<Village> villages = new ArrayList<>();
        for (String code : List.of("16.01.01.2001", "16.01.01.2002")) {
            villages.add(new Village(
                    code,
                    code,
                    "16.01.01",
                    "16.01.01",
                    "16.01",
                    "16.01",
                    Optional.of(new LatLon(0.5, 0.9)),
                    Village.PointKind.VILLAGE,
                    1,
                    0));
        }
        return new Region(
                new RegionHeader("uji", "Uji", "1", "0", new Bounds(-1, -1, 2, 5)),
                new RegionLayers(
                        List.of(box(0, 0, 4, 1)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(area("16", Area.Level.PROVINCE, 0, 4)),
                        List.of(area("16.01", Area.Level.REGENCY, 0, 2), area("16.02", Area.Level.REGENCY, 2, 4)),
                        List.of(
                                area("16.01.01", Area.Level.DISTRICT, 0, 1),
                                area("16.01.02", Area.Level.DISTRICT, 1, 2),
                                area("16.02.01", Area.Level.DISTRICT, 2, 3),
                                area("16.02.02", Area.Level.DISTRICT, 3, 4)),
                        villages,
                        List.of(),
                        List.of()));
    }

    private Area official(String code, Area.Level level, Geometry shape) {
        return OfficialAreas.area(base, code, code, level, AreaShape.of(shape));
    }

    private static String district(Region region, double lon, double lat) {
        return region.findDistrictAt(new LatLon(lat, lon)).map(Area::code).orElse("-");
    }

    private static double share(Region region) {
        return region.districts().stream()
                .mapToDouble(d -> d.geometry().getArea())
                .sum();
    }

    @Test
    void withoutOfficialAreasItIsTheSameRegion() {
        assertSame(base, OfficialAreas.in(base, List.of()));
    }

    @Test
    void theNeighboursGiveWayWhereAnOfficialAreaIsLarger() {
        Region now = OfficialAreas.in(base, List.of(official("16.01.02", Area.Level.DISTRICT, box(0.8, 0, 2.3, 1))));
        assertEquals("16.01.02", district(now, 2.2, 0.5));
        assertEquals("16.01.02", district(now, 0.9, 0.5));
        assertEquals("16.02.01", district(now, 2.5, 0.5));
        assertFalse(now.district("16.01.02").orElseThrow().indicative());
        assertTrue(now.district("16.02.01").orElseThrow().indicative());
        assertEquals(4, share(now), 1e-9);
        // The kabupaten follows its kecamatan.
        assertEquals(
                "16.01", now.findRegencyAt(new LatLon(0.5, 2.2)).orElseThrow().code());
    }

    @Test
    void groundThatAnOfficialAreaLeavesGoesToTheNeighbourItTouchesMost() {
        Region now = OfficialAreas.in(base, List.of(official("16.01.02", Area.Level.DISTRICT, box(1, 0, 1.6, 1))));
        assertEquals("16.02.01", district(now, 1.8, 0.5));
        assertEquals(4, share(now), 1e-9);
        assertTrue(now.districts().stream().allMatch(d -> d.geometry().isValid()));
    }

    @Test
    void groundBetweenTwoOfficialAreasStaysWithOneOfThem() {
        Region now = OfficialAreas.in(
                base,
                List.of(
                        official("16.01.01", Area.Level.DISTRICT, box(0, 0, 1, 1)),
                        official("16.01.02", Area.Level.DISTRICT, box(1, 0, 2, 1)),
                        official("16.02.01", Area.Level.DISTRICT, box(2.01, 0, 3, 1)),
                        official("16.02.02", Area.Level.DISTRICT, box(3, 0, 4, 1))));
        assertFalse(district(now, 2.005, 0.5).equals("-"));
        assertEquals(4, share(now), 1e-9);
        assertTrue(now.regencies().stream().noneMatch(Area::indicative));
    }

    @Test
    void alongTheShoreTheOfficialOutlineIsTheShore() {
        Region smaller = OfficialAreas.in(base, List.of(official("16.01.01", Area.Level.DISTRICT, box(0.2, 0, 1, 1))));
        assertEquals("-", district(smaller, 0.1, 0.5));
        assertEquals(3.8, smaller.land().stream().mapToDouble(Geometry::getArea).sum(), 1e-9);
        Region larger = OfficialAreas.in(base, List.of(official("16.01.01", Area.Level.DISTRICT, box(-0.2, 0, 1, 1))));
        assertEquals("16.01.01", district(larger, -0.1, 0.5));
        assertEquals(4.2, larger.land().stream().mapToDouble(Geometry::getArea).sum(), 1e-9);
    }

    @Test
    void anOfficialKabupatenHoldsItsIndicativeKecamatanWithinIt() {
        Region now = OfficialAreas.in(base, List.of(official("16.01", Area.Level.REGENCY, box(0, 0, 2.4, 1))));
        assertEquals("16.01.02", district(now, 2.2, 0.5));
        assertTrue(now.district("16.01.02").orElseThrow().indicative());
        assertFalse(now.regency("16.01").orElseThrow().indicative());
        assertEquals(4, share(now), 1e-9);
    }

    @Test
    void aKecamatanOfWhichAllDesaAreOfficialIsOfficialToo() {
        Area west = official("16.01.01.2001", Area.Level.VILLAGE, box(0, 0, 0.5, 1));
        Area east = official("16.01.01.2002", Area.Level.VILLAGE, box(0.5, 0, 1.2, 1));
        Region half = OfficialAreas.in(base, List.of(west));
        assertTrue(half.district("16.01.01").orElseThrow().indicative());
        assertEquals(
                "16.01.01.2001",
                half.findVillageAt(new LatLon(0.5, 0.2)).orElseThrow().code());
        assertTrue(half.findVillageAt(new LatLon(0.5, 0.8)).isEmpty());
        Region whole = OfficialAreas.in(base, List.of(west, east));
        assertFalse(whole.district("16.01.01").orElseThrow().indicative());
        assertEquals("16.01.01", district(whole, 1.1, 0.5));
        assertTrue(whole.regency("16.01").orElseThrow().indicative());
    }

    @Test
    void desaThatAPackHasStayWhenAPlanTakesInAnother() {
        Area west = official("16.01.01.2001", Area.Level.VILLAGE, box(0, 0, 0.5, 1));
        Area east = official("16.01.01.2002", Area.Level.VILLAGE, box(0.5, 0, 1.2, 1));
        Region pack = OfficialAreas.in(base, List.of(west));
        Region plan = OfficialAreas.in(pack, List.of(east));
        assertEquals(
                List.of("16.01.01.2001", "16.01.01.2002"),
                plan.villageAreas().stream().map(Area::code).toList());
    }

    @Test
    void aVillageWhosePointLiesElsewhereIsPutIntoItsArea() {
        Area west = official("16.01.01.2001", Area.Level.VILLAGE, box(0, 0, 0.5, 1));
        Region now = OfficialAreas.in(base, List.of(west));
        LatLon moved = now.village("16.01.01.2001").orElseThrow().point().orElseThrow();
        assertTrue(moved.lon() < 0.5);
        assertEquals(
                0.9,
                now.village("16.01.01.2002").orElseThrow().point().orElseThrow().lon());
    }
}

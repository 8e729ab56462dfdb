package id.petapam.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.AreaShape;
import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A hand-drawn land of 0.4 x 0.2 degrees with two kabupaten side by side, a river along its middle and a lake. */
class TerrainTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final LatLon WEST = new LatLon(-3.1, 104.05);
    private static final LatLon EAST = new LatLon(-3.1, 104.25);

    private final Terrain terrain = new Terrain(region());

    private static Region region() {
        RegionLayers layers = new RegionLayers(
                List.of(box(104.0, -3.2, 104.4, -3.0)),
                List.of(new Lake(Optional.empty(), box(104.30, -3.06, 104.32, -3.04))),
                List.of(
                        river("Musi", 104.0, -3.12, 104.1, -3.09, 104.15, -3.11, 104.15, -3.2),
                        river("Musi", 104.15, -3.2, 104.15, -3.21),
                        river("", 104.35, -3.2, 104.35, -3.0)),
                List.of(),
                List.of(
                        area("16", "Sumatera Selatan", Area.Level.PROVINCE, box(104.0, -3.2, 104.4, -3.0)),
                        area("18", "Lampung", Area.Level.PROVINCE, box(104.0, -3.4, 104.4, -3.2))),
                List.of(
                        area("16.71", "Palembang", Area.Level.REGENCY, box(104.0, -3.2, 104.2, -3.0)),
                        area("16.07", "Banyuasin", Area.Level.REGENCY, box(104.2, -3.2, 104.4, -3.0))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Region(new RegionHeader("uji", "Uji", "", "", new Bounds(-3.4, 104, -3, 104.4)), layers);
    }

    private static Geometry box(double west, double south, double east, double north) {
        return AreaShape.ofRing(List.of(
                        new LatLon(south, west),
                        new LatLon(south, east),
                        new LatLon(north, east),
                        new LatLon(north, west)))
                .geometry();
    }

    private static RiverLine river(String name, double... lonLat) {
        Coordinate[] points = new Coordinate[lonLat.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(lonLat[2 * i], lonLat[2 * i + 1]);
        }
        return new RiverLine(Optional.of(name).filter(n -> !n.isEmpty()), "", 1, FACTORY.createLineString(points));
    }

    private static Area area(String code, String name, Area.Level level, Geometry shape) {
        return new Area(code, name, name, List.of(), level, shape, true, new LatLon(-3.1, 104.1));
    }

    @Test
    void aRiverCutOnceLiesBetweenAndSaysWhere() {
        RiverBetween river = terrain.rivers(new LatLon(-3.15, 104.05), new LatLon(-3.02, 104.05))
                .get(0);
        assertEquals(Optional.of("Musi"), river.name());
        assertTrue(river.between());
        assertEquals(104.05, river.at().lon(), 1e-9);
        assertEquals(-3.105, river.at().lat(), 1e-9);
    }

    @Test
    void aRiverCutTwiceHasBothPointsOnOneBank() {
        List<RiverBetween> rivers = terrain.rivers(new LatLon(-3.1, 104.01), new LatLon(-3.105, 104.17));
        assertTrue(rivers.stream().noneMatch(RiverBetween::between), rivers.toString());
    }

    @Test
    void stretchesOfOneNameAreOneRiver() {
        List<RiverBetween> rivers = terrain.rivers(new LatLon(-3.19, 104.12), new LatLon(-3.205, 104.18));
        assertEquals(1, rivers.stream().filter(RiverBetween::between).count());
    }

    @Test
    void aRiverBesideAPointIsToldWithItsDistance() {
        RiverBetween near = terrain.rivers(new LatLon(-3.05, 104.345), new LatLon(-3.02, 104.2))
                .get(0);
        assertFalse(near.between());
        assertEquals(Optional.empty(), near.name());
        assertEquals(555, near.bank().value(), 5);
        assertEquals(List.of(), terrain.rivers(new LatLon(-3.02, 104.22), new LatLon(-3.03, 104.24)));
    }

    @Test
    void waterIsLakeAndSea() {
        List<WaterStretch> lake = terrain.water(new LatLon(-3.05, 104.28), new LatLon(-3.05, 104.34));
        assertEquals(1, lake.size());
        assertEquals(2220, lake.get(0).length().value(), 10);
        List<WaterStretch> sea = terrain.water(new LatLon(-3.1, 104.39), new LatLon(-3.1, 104.41));
        assertEquals(1110, sea.get(0).length().value(), 10);
        assertEquals(List.of(), terrain.water(WEST, EAST));
    }

    @Test
    void theNearestBorderIsThatOfANeighbourNeverTheShore() {
        NearBorder border = terrain.regencyBorders(WEST, "16.71").get(0);
        assertEquals("16.07", border.neighbour().code());
        assertEquals(104.2, border.at().lon(), 1e-9);
        assertEquals(16_650, border.distance().value(), 50);
        assertTrue(border.indicative());
        NearBorder close =
                terrain.regencyBorders(new LatLon(-3.1, 104.195), "16.71").get(0);
        assertTrue(close.stretch().size() >= 3, "a stretch to draw");
        NearBorder province =
                terrain.provinceBorders(new LatLon(-3.195, 104.1), "16").get(0);
        assertEquals("18", province.neighbour().code());
        assertEquals(555, province.distance().value(), 5);
    }

    @Test
    void beyondTheBorderTheDistanceIsThatBackHome() {
        NearBorder border =
                terrain.regencyBorders(new LatLon(-3.1, 104.21), "16.71").get(0);
        assertEquals("16.07", border.neighbour().code());
        assertEquals(1110, border.distance().value(), 10);
    }

    @Test
    void anOfficialAreaReplacesTheIndicativeOneAndItsNeighbourGivesWay() {
        Area official = new Area(
                "16.71",
                "Kota Palembang",
                "Palembang",
                List.of(),
                Area.Level.REGENCY,
                box(104.0, -3.2, 104.25, -3.0),
                false,
                WEST);
        Region replaced = OfficialAreas.in(region(), List.of(official));
        LatLon between = new LatLon(-3.1, 104.22);
        assertEquals("16.07", region().findRegencyAt(between).orElseThrow().code());
        assertEquals("16.71", replaced.findRegencyAt(between).orElseThrow().code());
        NearBorder border =
                new Terrain(replaced).regencyBorders(between, "16.71").get(0);
        assertEquals(3330, border.distance().value(), 20);
        assertFalse(border.indicative());
    }
}

package id.petapam.tiles;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.region.RegionHeader;
import id.petapam.region.RegionLayers;
import id.petapam.region.detail.CoverKind;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.Landing;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.PlacePoint;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.SurfaceTable;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * A made-up town on a made-up river, with one of everything that the fine layers know. Places are metres east and north of
 * {@link #MIDDLE}, where the bridge stands. The river runs from west to east, 200 m wide, and bends.
 */
public final class RiverTown {

    public static final LatLon MIDDLE = new LatLon(-3.0, 104.75);

    private static final double METRE = 1 / 111_195.0;

    private final LineTable.Builder<RoadTraits> roads = LineTable.builder();
    private final LineTable.Builder<WaterwayTraits> waterways = LineTable.builder();
    private final LineTable.Builder<FerryTraits> ferries = LineTable.builder();
    private final SurfaceTable.Builder<WaterTraits> waters = SurfaceTable.builder();
    private final SurfaceTable.Builder<CoverKind> covers = SurfaceTable.builder();
    private long id = 1;

    private RiverTown() {}

    /** A place so many metres east and north of the middle. */
    public static LatLon at(double east, double north) {
        return new LatLon(MIDDLE.lat() + north * METRE, MIDDLE.lon() + east * METRE);
    }

    private static int lat7(double north) {
        return (int) Math.round((MIDDLE.lat() + north * METRE) * 1e7);
    }

    private static int lon7(double east) {
        return (int) Math.round((MIDDLE.lon() + east * METRE) * 1e7);
    }

    /** How far north the middle of the river is there. */
    public static double river(double east) {
        return 260 * Math.sin(east / 900) - 40;
    }

    public static Region region() {
        GeometryFactory factory = new GeometryFactory();
        LatLon sw = at(-20_000, -20_000);
        LatLon ne = at(20_000, 20_000);
        Polygon land = factory.createPolygon(new Coordinate[] {
            new Coordinate(sw.lon(), sw.lat()),
            new Coordinate(ne.lon(), sw.lat()),
            new Coordinate(ne.lon(), ne.lat()),
            new Coordinate(sw.lon(), ne.lat()),
            new Coordinate(sw.lon(), sw.lat())
        });
        Area district = new Area(
                "99.01.01", "Kecamatan Contoh", "Contoh", List.of(), Area.Level.DISTRICT, land, true, at(0, -4000));
        RegionLayers layers = new RegionLayers(
                List.of(land),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(district),
                List.of(),
                List.of(),
                List.of());
        RegionHeader header = new RegionHeader(
                "contoh", "Kota contoh", "1", "0".repeat(64), new Bounds(sw.lat(), sw.lon(), ne.lat(), ne.lon()));
        return new Region(header, layers, List.of(), detail());
    }

    public static Detail detail() {
        return new RiverTown().build();
    }

    private Detail build() {
        water();
        ground();
        streets();
        ferry(
                List.of(new double[] {2400, river(2400) + 120}, new double[] {2450, river(2450) - 130}),
                "Penyeberangan Contoh");
        return new Detail(
                roads.build(),
                waterways.build(),
                ferries.build(),
                waters.build(),
                covers.build(),
                List.of(
                        new Landing(
                                901,
                                Optional.of("Dermaga Contoh"),
                                Landing.Kind.FERRY_TERMINAL,
                                at(2400, river(2400) + 120)),
                        new Landing(902, Optional.empty(), Landing.Kind.PIER, at(-1500, river(-1500) - 105)),
                        new Landing(903, Optional.empty(), Landing.Kind.SLIPWAY, at(900, river(900) + 105))),
                List.of(
                        place("Kota Contoh", PlacePoint.Kind.TOWN, 100, 700, 40_000),
                        place("Seberang", PlacePoint.Kind.SUBURB, -300, -900, 3000),
                        place("Desa Hulu", PlacePoint.Kind.VILLAGE, -4200, 900, 900),
                        place("Desa Hilir", PlacePoint.Kind.VILLAGE, 4600, 800, 700),
                        place("Dusun Rawa", PlacePoint.Kind.HAMLET, 3300, -1700, 120),
                        place("SD Contoh", PlacePoint.Kind.SCHOOL, -600, 500, 0),
                        place("Polsek Contoh", PlacePoint.Kind.POLICE, 500, 420, 0)),
                List.of());
    }

    private PlacePoint place(String name, PlacePoint.Kind kind, double east, double north, int people) {
        return new PlacePoint(id++, name, List.of(), kind, at(east, north), people);
    }

    private void water() {
        for (double e = -8000; e <= 8000; e += 100) {
            waterways.vertex(lat7(river(e)), lon7(e));
        }
        waterways.line(id++, Optional.of("Sungai Contoh"), WaterwayTraits.of(WaterwayTraits.Kind.RIVER, 200));
        // The surface comes in two pieces that meet at the bridge.
        for (double[] piece : new double[][] {{-8000, 0}, {0, 8000}}) {
            for (double e = piece[0]; e <= piece[1]; e += 100) {
                waters.vertex(lat7(river(e) + 100), lon7(e));
            }
            for (double e = piece[1]; e >= piece[0]; e -= 100) {
                waters.vertex(lat7(river(e) - 100), lon7(e));
            }
            waters.vertex(lat7(river(piece[0]) + 100), lon7(piece[0])).ring();
            waters.surface(id++, Optional.of("Sungai Contoh"), new WaterTraits(WaterTraits.Kind.RIVER, true, false));
        }
        for (int i = 0; i <= 24; i++) {
            double a = Math.toRadians(i % 24 * 15.0);
            waters.vertex(lat7(2600 + 350 * Math.sin(a)), lon7(-2600 + 500 * Math.cos(a)));
        }
        waters.ring().surface(id++, Optional.of("Danau Contoh"), new WaterTraits(WaterTraits.Kind.LAKE, false, false));
        for (double n = -300; n >= -5000; n -= 100) {
            waterways.vertex(lat7(n), lon7(-2000 + 150 * Math.sin(n / 400)));
        }
        waterways.line(id++, Optional.of("Air Kecil"), WaterwayTraits.of(WaterwayTraits.Kind.STREAM, 0));
        waterways.vertex(lat7(-3200), lon7(1500)).vertex(lat7(-3200), lon7(6000));
        waterways.line(id++, Optional.of("Kanal Primer"), WaterwayTraits.of(WaterwayTraits.Kind.CANAL, 20));
    }

    private void ground() {
        cover(CoverKind.FOREST, -7000, 1500, -3500, 6000);
        cover(CoverKind.PLANTATION, 2500, 1800, 7000, 6000);
        cover(CoverKind.FARMLAND, -3300, 3200, 2300, 6000);
        cover(CoverKind.SWAMP, 1200, -6000, 7000, -900);
        cover(CoverKind.SETTLEMENT, -1300, 350, 1500, 1500);
        cover(CoverKind.SETTLEMENT, -1000, -1300, 700, -350);
        cover(CoverKind.GRASS, -6500, -4500, -3000, -2500);
    }

    private void cover(CoverKind kind, double west, double south, double east, double north) {
        // Ragged, as surfaces are.
        int n = 24;
        for (int i = 0; i <= 4 * n; i++) {
            int k = i % (4 * n);
            double t = k % n / (double) n;
            double[][] corners = {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
            double e = corners[k / n][0] + t * (corners[k / n + 1][0] - corners[k / n][0]);
            double s = corners[k / n][1] + t * (corners[k / n + 1][1] - corners[k / n][1]);
            double off = (k % 3 - 1) * Math.min(60, (east - west) / 60);
            covers.vertex(lat7(s + off), lon7(e + off));
        }
        covers.ring().surface(id++, Optional.empty(), kind);
    }

    private void streets() {
        RoadTraits trunk = RoadTraits.of(RoadClass.TRUNK);
        road("Jalan Lintas Contoh", trunk, 300, -6000, 150, -2500, 0, -600, 0, river(0) - 130);
        road("Jalan Lintas Contoh", trunk.with(RoadTraits.Structure.BRIDGE), 0, river(0) - 130, 0, river(0) + 130);
        road("Jalan Lintas Contoh", trunk, 0, river(0) + 130, 0, 900, -150, 2500, 300, 6000);
        road("Jalan Merdeka", RoadTraits.of(RoadClass.SECONDARY), -6000, 1050, -3000, 800, -1300, 600, 0, 600);
        road("Jalan Merdeka", RoadTraits.of(RoadClass.SECONDARY), 0, 600, 1500, 650, 3500, 900, 6500, 900);
        road("Jalan Dermaga", RoadTraits.of(RoadClass.TERTIARY), 1500, 650, 2000, 500, 2400, river(2400) + 120);
        road(
                "Jalan Rawa",
                RoadTraits.of(RoadClass.UNCLASSIFIED),
                2450,
                river(2450) - 130,
                2700,
                -900,
                3300,
                -1700,
                5500,
                -2200);
        road("", dry(RoadClass.UNCLASSIFIED), 3300, -1700, 3500, -3000, 3600, -4800);
        road("", RoadTraits.of(RoadClass.TRACK), -3000, 800, -3600, 2200, -5000, 3500, -5200, 5500);
        road("", dry(RoadClass.TRACK), -1500, -900, -3000, -1800, -5500, -3000);
        road("", RoadTraits.of(RoadClass.PATH), 5500, -2200, 6000, -3500, 5600, -5200);
        road("Jalan Kabupaten", RoadTraits.of(RoadClass.PRIMARY), 0, -600, -1500, -900, -4000, -1500, -7000, -1600);
        RoadTraits small = RoadTraits.of(RoadClass.TERTIARY);
        road("Jalan Kecil", small, -1800, -1600, -1950, -1600);
        road("Jalan Kecil", small.with(RoadTraits.Structure.BRIDGE), -1950, -1600, -2050, -1600);
        road("Jalan Kecil", small, -2050, -1600, -2600, -1600);
        for (int i = 0; i < 6; i++) {
            double n = 450 + i * 170;
            road("Jalan Melati " + (i + 1), RoadTraits.of(RoadClass.RESIDENTIAL), -1200, n, 0, n);
            road("Jalan Mawar " + (i + 1), RoadTraits.of(RoadClass.RESIDENTIAL), 0, n + 60, 1300, n + 60);
            double e = -1200 + i * 220;
            road("Gang " + (i + 1), RoadTraits.of(RoadClass.SERVICE), e, 450, e, 450 + 5 * 170);
            road(
                    "Gang " + (i + 7),
                    RoadTraits.of(RoadClass.FOOTWAY),
                    1300 - i * 200,
                    510,
                    1300 - i * 200,
                    510 + 5 * 170);
            road(
                    "Jalan Seberang " + (i + 1),
                    RoadTraits.of(RoadClass.RESIDENTIAL),
                    -900,
                    -400 - i * 150,
                    600,
                    -400 - i * 150);
        }
        RoadTraits residential = RoadTraits.of(RoadClass.RESIDENTIAL);
        road("Jalan Kanal", residential, 1500, -3150, 3500, -3150);
        RoadTraits bridge = residential.with(RoadTraits.Structure.BRIDGE);
        road("", bridge, 2900, -3150, 2900, -3250);
    }

    private static RoadTraits dry(RoadClass roadClass) {
        RoadTraits t = RoadTraits.of(roadClass);
        return new RoadTraits(
                t.roadClass(),
                RoadTraits.Surface.EARTH,
                t.structure(),
                t.oneWay(),
                t.car(),
                t.motorcycle(),
                t.foot(),
                0,
                RoadTraits.Season.DRY_ONLY,
                false);
    }

    private void road(String name, RoadTraits traits, double... eastNorth) {
        for (int i = 0; i < eastNorth.length; i += 2) {
            roads.vertex(lat7(eastNorth[i + 1]), lon7(eastNorth[i]));
        }
        roads.line(id++, Optional.of(name).filter(n -> !n.isEmpty()), traits);
    }

    private void ferry(List<double[]> points, String name) {
        points.forEach(p -> ferries.vertex(lat7(p[1]), lon7(p[0])));
        ferries.line(id++, Optional.of(name), new FerryTraits(10, true, true));
    }
}

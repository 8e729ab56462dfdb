package id.petapam.tiles;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.CoverKind;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.PlacePoint;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.SurfaceTable;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Fine layers as dense as those of a province of Indonesia, made up: half a million roads with four million vertices,
 * towns with streets, roads between them, plantations full of tracks, rivers, swamps, a hundred thousand places. Always
 * the same.
 */
public final class DenseProvince {

    private static final double METRE = 1 / 111_195.0;
    private static final int CITIES = 6;
    private static final int TOWNS = 420;

    private record Town(double lat, double lon, int rank) {}

    private final Random dice = new Random(16);
    private final LineTable.Builder<RoadTraits> roads = LineTable.builder();
    private final LineTable.Builder<WaterwayTraits> waterways = LineTable.builder();
    private final SurfaceTable.Builder<WaterTraits> waters = SurfaceTable.builder();
    private final SurfaceTable.Builder<CoverKind> covers = SurfaceTable.builder();
    private final List<PlacePoint> places = new ArrayList<>();
    private final List<Town> towns = new ArrayList<>();
    private long id = 1;

    private DenseProvince() {}

    public static Detail detail() {
        return new DenseProvince().build();
    }

    /** The middle of the largest city. */
    public static LatLon city() {
        return new LatLon(-2.988, 104.757);
    }

    private Detail build() {
        towns.add(new Town(city().lat(), city().lon(), 0));
        for (int i = 1; i < TOWNS; i++) {
            towns.add(new Town(
                    -4.7 + dice.nextDouble() * 2.6, 103.2 + dice.nextDouble() * 2.4, i < CITIES ? 1 : i < 60 ? 2 : 3));
        }
        ground();
        for (Town town : towns) {
            streets(
                    town,
                    switch (town.rank()) {
                        case 0 -> 30_000;
                        case 1 -> 12_000;
                        case 2 -> 1800;
                        default -> 600;
                    });
            between(town);
        }
        for (int i = 0; i < 75_000; i++) {
            double lat = -4.7 + dice.nextDouble() * 2.6;
            double lon = 103.2 + dice.nextDouble() * 2.4;
            RoadClass c = dice.nextInt(4) == 0
                    ? RoadClass.PATH
                    : dice.nextInt(3) == 0 ? RoadClass.UNCLASSIFIED : RoadClass.TRACK;
            wander(lat, lon, dice.nextDouble() * 6.28, 10, 140, c, "");
        }
        rivers();
        for (int i = 0; i < 100_000; i++) {
            Town near = towns.get(dice.nextInt(towns.size()));
            double spread = i % 3 == 0 ? 9000 : 2500;
            PlacePoint.Kind kind = PlacePoint.Kind.values()[2 + dice.nextInt(PlacePoint.Kind.values().length - 2)];
            places.add(new PlacePoint(
                    id++,
                    "Contoh " + i,
                    List.of(),
                    kind,
                    new LatLon(
                            near.lat() + dice.nextGaussian() * spread * METRE,
                            near.lon() + dice.nextGaussian() * spread * METRE),
                    0));
        }
        LineTable.Builder<FerryTraits> ferries = LineTable.builder();
        for (int i = 0; i < 300; i++) {
            LatLon a = new LatLon(-4.7 + dice.nextDouble() * 2.6, 103.2 + dice.nextDouble() * 2.4);
            ferries.vertex(a).vertex(new LatLon(a.lat() + 0.01, a.lon() + 0.004));
            ferries.line(id++, Optional.of("Penyeberangan " + i), new FerryTraits(0, true, true));
        }
        return new Detail(
                roads.build(),
                waterways.build(),
                ferries.build(),
                waters.build(),
                covers.build(),
                List.of(),
                places,
                List.of());
    }

    private void streets(Town town, int count) {
        double spread = Math.sqrt(count) * 26 * METRE;
        double turn = dice.nextDouble();
        for (int i = 0; i < count; i++) {
            double lat = town.lat() + dice.nextGaussian() * spread;
            double lon = town.lon() + dice.nextGaussian() * spread;
            int d = dice.nextInt(100);
            RoadClass c = d < 2
                    ? RoadClass.SECONDARY
                    : d < 6
                            ? RoadClass.TERTIARY
                            : d < 70
                                    ? RoadClass.RESIDENTIAL
                                    : d < 82 ? RoadClass.SERVICE : d < 90 ? RoadClass.FOOTWAY : RoadClass.LIVING_STREET;
            String name = d < 40 ? "Jalan Contoh " + town.rank() + "." + i / 3 : "";
            wander(lat, lon, turn + dice.nextInt(4) * Math.PI / 2, 8, 35, c, name);
        }
    }

    private void between(Town town) {
        List<Town> near = new ArrayList<>(towns);
        near.sort(Comparator.comparingDouble(o -> Math.hypot(o.lat() - town.lat(), o.lon() - town.lon())));
        for (Town other : near.subList(1, 5)) {
            int rank = Math.max(town.rank(), other.rank());
            RoadClass c = rank <= 1
                    ? RoadClass.TRUNK
                    : rank == 2 ? RoadClass.PRIMARY : dice.nextBoolean() ? RoadClass.SECONDARY : RoadClass.TERTIARY;
            double length = Math.hypot(other.lat() - town.lat(), other.lon() - town.lon()) / METRE;
            int n = (int) Math.max(2, length / 60);
            double lat = town.lat();
            double lon = town.lon();
            for (int i = 0; i <= n; i++) {
                double t = i / (double) n;
                double off = Math.sin(t * 40) * 400 * METRE * Math.sin(t * Math.PI);
                lat = town.lat() + t * (other.lat() - town.lat()) + off;
                lon = town.lon() + t * (other.lon() - town.lon()) - off;
                add(roads, lat, lon);
                if (i % 12 == 11 && i < n) {
                    RoadTraits traits = RoadTraits.of(c);
                    roads.line(
                            id++,
                            Optional.of("Jalan Lintas " + c),
                            i % 84 == 83 ? traits.with(RoadTraits.Structure.BRIDGE) : traits);
                    add(roads, lat, lon);
                }
            }
            roads.line(id++, Optional.of("Jalan Lintas " + c), RoadTraits.of(c));
        }
    }

    private void wander(double lat, double lon, double heading, int vertices, double step, RoadClass c, String name) {
        double h = heading;
        double y = lat;
        double x = lon;
        for (int v = 0; v < vertices; v++) {
            add(roads, y, x);
            h += dice.nextGaussian() * 0.12;
            y += Math.sin(h) * step * METRE;
            x += Math.cos(h) * step * METRE;
        }
        roads.line(id++, Optional.of(name).filter(n -> !n.isEmpty()), RoadTraits.of(c));
    }

    private static void add(LineTable.Builder<?> to, double lat, double lon) {
        to.vertex((int) Math.round(lat * 1e7), (int) Math.round(lon * 1e7));
    }

    private void rivers() {
        for (int i = 0; i < 25_000; i++) {
            double h = dice.nextDouble() * 6.28;
            double y = -4.7 + dice.nextDouble() * 2.6;
            double x = 103.2 + dice.nextDouble() * 2.4;
            boolean wide = i % 100 == 0;
            for (int v = 0; v < (wide ? 400 : 30); v++) {
                add(waterways, y, x);
                h += dice.nextGaussian() * 0.35;
                y += Math.sin(h) * 70 * METRE;
                x += Math.cos(h) * 70 * METRE;
            }
            WaterwayTraits.Kind kind = wide ? WaterwayTraits.Kind.RIVER : WaterwayTraits.Kind.values()[i % 4];
            waterways.line(id++, Optional.of("Air " + i / 4), WaterwayTraits.of(kind, wide ? 60 : 0));
        }
    }

    private void ground() {
        blob(-3.4, 104.4, 45_000, 60_000, CoverKind.FOREST);
        // About as much as the whole province once over, and many small fields besides.
        for (int i = 0; i < 49_000; i++) {
            double lat = -4.7 + dice.nextDouble() * 2.6;
            double lon = 103.2 + dice.nextDouble() * 2.4;
            CoverKind kind = CoverKind.values()[i % 5 == 0 ? 0 : i % 5 == 1 ? 1 : i % 5 == 2 ? 3 : 2];
            double radius = i < 9000 ? Math.min(9000, 250 / (0.02 + dice.nextDouble())) : 60 + 140 * dice.nextDouble();
            blob(lat, lon, radius, (int) Math.max(12, radius / 15), kind);
        }
        for (Town town : towns) {
            for (int i = 0; i < 30; i++) {
                blob(
                        town.lat() + dice.nextGaussian() * 1800 * METRE,
                        town.lon() + dice.nextGaussian() * 1800 * METRE,
                        350,
                        24,
                        CoverKind.SETTLEMENT);
            }
        }
        for (int i = 0; i < 6000; i++) {
            int n = 40;
            double lat = -4.7 + dice.nextDouble() * 2.6;
            double lon = 103.2 + dice.nextDouble() * 2.4;
            for (int k = 0; k <= n; k++) {
                double a = 6.283185307 * (k % n) / n;
                waters.vertex((int) Math.round((lat + Math.sin(a) * 300 * METRE) * 1e7), (int)
                        Math.round((lon + Math.cos(a) * 200 * METRE) * 1e7));
            }
            waters.ring().surface(id++, Optional.empty(), new WaterTraits(WaterTraits.Kind.LAKE, false, i % 9 == 0));
        }
    }

    private void blob(double lat, double lon, double radius, int n, CoverKind kind) {
        double p = dice.nextDouble() * 6;
        for (int k = 0; k <= n; k++) {
            double a = 6.283185307 * (k % n) / n;
            double r = radius * METRE * (1 + 0.25 * Math.sin(3 * a + p) + 0.05 * Math.sin(29 * a));
            covers.vertex(
                    (int) Math.round((lat + Math.sin(a) * r) * 1e7), (int) Math.round((lon + Math.cos(a) * r) * 1e7));
        }
        covers.ring().surface(id++, Optional.empty(), kind);
    }
}

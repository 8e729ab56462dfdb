package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.CoverKind;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.RoadTraits.Structure;
import id.petapam.region.detail.RoadTraits.Surface;
import id.petapam.region.detail.SurfaceTable;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import id.petapam.region.detail.WaterwayTraits.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A made-up province of any size: a bent grid of roads of which a third is missing, main roads every 40 crossings,
 * lesser ones every 10, tracks in between, rivers with jetties with bridges on the larger roads only, canals, ferries.
 */
public final class SyntheticProvince {

    private static final double STEP = 0.004;
    private final Random random;
    private final int columns;
    private final int rows;
    private final int inner;
    private final int riverEvery;
    private final int[] lats;
    private final int[] lons;
    private final LineTable.Builder<RoadTraits> roads = LineTable.builder();
    private final LineTable.Builder<WaterwayTraits> waterways = LineTable.builder();
    private final LineTable.Builder<FerryTraits> ferries = LineTable.builder();
    private long id = 1;

    /**
     * @param inner vertices between two crossings
     * @param riverEvery rows between two rivers
     */
    public SyntheticProvince(long seed, int columns, int rows, int inner, int riverEvery) {
        this.riverEvery = riverEvery;
        this.random = new Random(seed);
        this.columns = columns;
        this.rows = rows;
        this.inner = inner;
        lats = new int[columns * rows];
        lons = new int[columns * rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                lats[r * columns + c] = (int) ((-4.5 + (r + 0.5 * random.nextDouble()) * STEP) * LineTable.UNIT);
                lons[r * columns + c] = (int) ((103 + (c + 0.5 * random.nextDouble()) * STEP) * LineTable.UNIT);
            }
        }
    }

    public Detail detail() {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (c + 1 < columns) {
                    road(r, c, r, c + 1, rank(r));
                }
                if (r + 1 < rows) {
                    road(r, c, r + 1, c, rank(c));
                }
            }
        }
        for (int r = riverEvery / 2; r + 1 < rows; r += riverEvery) {
            for (int c = 0; c + 1 < columns; c += 20) {
                for (int k = c; k <= Math.min(columns - 1, c + 20); k++) {
                    waterways.vertex(riverLat(r, k), (int) ((103 + (k + 0.25) * STEP) * LineTable.UNIT));
                }
                boolean tidal = c % 40 == 20;
                waterways.line(
                        id++,
                        Optional.of("Sungai " + r),
                        new WaterwayTraits(
                                WaterwayTraits.Kind.RIVER, 60 - c % 50, Stated.UNKNOWN, tidal, c % 60 == 40, false));
                jetty(r, c, -0.05);
                jetty(r, c + 10, 0.05);
            }
        }
        return new Detail(
                roads.build(),
                waterways.build(),
                ferries.build(),
                SurfaceTable.<WaterTraits>empty(),
                SurfaceTable.<CoverKind>empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A lane from the last crossing before a river, or the first behind it, to its bank. */
    private void jetty(int r, int c, double side) {
        if (c < columns) {
            int row = side < 0 ? r : r + 1;
            roads.vertex(lat(row, c), lon(row, c));
            roads.vertex(riverLat(r, c) + (int) (side * STEP * LineTable.UNIT), (int)
                    ((103 + (c + 0.25) * STEP) * LineTable.UNIT));
            roads.line(id++, Optional.empty(), RoadTraits.of(RoadClass.SERVICE));
        }
    }

    private int riverLat(int row, int column) {
        return (int) ((-4.5 + (row + 0.75 + 0.1 * Math.sin(column)) * STEP) * LineTable.UNIT);
    }

    private static int rank(int line) {
        return line % 40 == 0 ? 2 : line % 10 == 0 ? 1 : 0;
    }

    private void road(int r1, int c1, int r2, int c2, int rank) {
        boolean overRiver = r2 > r1 && r1 % riverEvery == riverEvery / 2;
        if (rank == 0 && (overRiver || random.nextInt(100) < 32)) {
            return;
        }
        if (overRiver && rank == 1 && random.nextInt(3) > 0) {
            if (random.nextInt(3) == 0) {
                ferries.vertex(lat(r1, c1), lon(r1, c1)).vertex(lat(r2, c2), lon(r2, c2));
                ferries.line(id++, Optional.empty(), new FerryTraits(0, true, true));
            }
            return;
        }
        RoadTraits traits =
                switch (rank) {
                    case 2 -> HandDrawn.surfaced(RoadTraits.of(RoadClass.PRIMARY), Surface.PAVED);
                    case 1 -> RoadTraits.of(RoadClass.TERTIARY);
                    default -> small();
                };
        String name = rank == 0 ? null : "Jalan " + (r1 == r2 ? "B " + r1 : "U " + c1);
        int n = inner;
        for (int i = 0; i <= n + 1; i++) {
            double share = i / (n + 1.0);
            boolean end = i == 0 || i == n + 1;
            roads.vertex(
                    (int) (lat(r1, c1) + share * (lat(r2, c2) - lat(r1, c1))) + (end ? 0 : random.nextInt(400) - 200),
                    (int) (lon(r1, c1) + share * (lon(r2, c2) - lon(r1, c1))) + (end ? 0 : random.nextInt(400) - 200));
        }
        roads.line(id++, Optional.ofNullable(name), overRiver ? traits.with(Structure.BRIDGE) : traits);
    }

    private RoadTraits small() {
        int which = random.nextInt(10);
        return which < 5
                ? RoadTraits.of(RoadClass.RESIDENTIAL)
                : which < 7
                        ? random.nextInt(4) == 0 ? HandDrawn.dryOnly() : RoadTraits.of(RoadClass.UNCLASSIFIED)
                        : which < 9
                                ? RoadTraits.of(RoadClass.TRACK)
                                : which < 10 && random.nextBoolean()
                                        ? RoadTraits.of(RoadClass.PATH)
                                        : HandDrawn.oneWay(RoadTraits.of(RoadClass.RESIDENTIAL));
    }

    private int lat(int r, int c) {
        return lats[r * columns + c];
    }

    private int lon(int r, int c) {
        return lons[r * columns + c];
    }

    /** Places beside crossings, as polling stations are beside roads. */
    public List<LatLon> places(int count) {
        List<LatLon> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(lats.length);
            places.add(new LatLon(lats[at] / LineTable.UNIT, lons[at] / LineTable.UNIT)
                    .offset(random.nextInt(300) - 150, random.nextInt(300) - 150));
        }
        return places;
    }
}

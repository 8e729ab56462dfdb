package id.petapam.bench;

import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.model.Plan;
import id.petapam.model.VulnerabilityClass;
import id.petapam.region.Region;
import id.petapam.region.Village;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.PlacePoint;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.SurfaceTable;
import id.petapam.region.detail.WaterwayTraits;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.search.FindPlace;
import id.petapam.workflow.search.SyntheticNames;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How long a key press in the search field takes in a plan of the whole province: every beginning of what a planner
 * types. Run with: {@code mvn -q test-compile exec:exec@bench -Dbench=SearchBench}
 */
public final class SearchBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> TYPED = List.of(
            "perjaya",
            "tps 3 martapura",
            "kayuagng",
            "sei rambutan",
            "tanjung raja barat 12",
            "semendawai sku iii",
            "xkqwzxkqwz",
            "jl tanjung marbata",
            "sungai talng kunperba",
            "-4,32 104,36",
            "M9J6+22 Martapura");

    private SearchBench() {}

    public static void main(String[] args) throws Exception {
        Region region = Sumsel.region();
        PlanFixture fixture = PlanFixture.plan();
        region.districts().stream()
                .filter(area -> !region.villagesOfDistrict(area.code()).isEmpty())
                .forEach(area -> fixture.district(area.code(), area.shortName()));
        for (Village village : region.villages()) {
            // the fixture makes the first village of a kecamatan itself
            if (!village.code().endsWith(".2001")
                    || region.district(village.districtCode()).isEmpty()) {
                fixture.village(village.code(), village.name());
            }
            if (village.stations2024() > 0) {
                fixture.stationsOf(village.code(), VulnerabilityClass.KURANG_RAWAN, village.stations2024());
            }
        }
        Plan plan = fixture.build();
        run(plan, region);
        Detail detail = detail(100_000);
        Region fine = new Region(region.header(), region.layers(), List.of(), detail);
        System.out.printf("%nwith 100.000 names of fine layers:%n");
        run(plan, fine);
        memory(plan, fine);
    }

    private static void run(Plan plan, Region region) {
        FindPlace search = new FindPlace(() -> region, new Words(Language.ID));
        long start = THREADS.getCurrentThreadCpuTime();
        search.find(plan, "perjaya", List.of(), 12);
        System.out.printf(
                "%d stations, %d villages: first time CPU %.0f ms%n",
                plan.stations().size(), plan.villages().size(), (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
        for (int round = 0; round < 3; round++) {
            for (String typed : TYPED) {
                report(search, plan, typed, round == 2);
            }
        }
    }

    /** Half hamlets, the rest roads, rivers, and bridges over them, all over the province. */
    private static Detail detail(int names) {
        Random random = new Random(1);
        List<PlacePoint> places = new ArrayList<>();
        LineTable.Builder<RoadTraits> roads = LineTable.builder();
        LineTable.Builder<WaterwayTraits> waters = LineTable.builder();
        for (int i = 0; i < names; i++) {
            LatLon at = new LatLon(-4.8 + random.nextDouble() * 3, 102.5 + random.nextDouble() * 3.5);
            String name = SyntheticNames.name(random);
            if (i % 10 < 6) {
                places.add(new PlacePoint(i, name, List.of(), PlacePoint.Kind.HAMLET, at, 0));
            } else if (i % 10 < 9) {
                roads.vertex(at)
                        .vertex(at.offset(900, 300))
                        .line(i, Optional.of("Jalan " + name), RoadTraits.of(RoadClass.RESIDENTIAL));
            } else {
                waters.vertex(at)
                        .vertex(at.offset(-900, 900))
                        .line(i, Optional.of("Sungai " + name), WaterwayTraits.of(WaterwayTraits.Kind.STREAM, 0));
            }
        }
        return new Detail(
                roads.build(),
                waters.build(),
                LineTable.empty(),
                SurfaceTable.empty(),
                SurfaceTable.empty(),
                List.of(),
                places,
                List.of());
    }

    private static void memory(Plan plan, Region region) {
        long before = used();
        FindPlace search = new FindPlace(() -> region, new Words(Language.ID));
        search.prepare(plan);
        System.out.printf("names of plan, province and fine layers hold %d MB%n", (used() - before) >> 20);
        search.find(plan, "perjaya", List.of(), 1);
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void report(FindPlace search, Plan plan, String typed, boolean tell) {
        List<Double> millis = new ArrayList<>();
        int hits = 0;
        for (int i = 2; i <= typed.length(); i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            hits = search.find(plan, typed.substring(0, i), List.of(), 12)
                    .hits()
                    .size();
            millis.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
        }
        double[] sorted = millis.stream().mapToDouble(m -> m).toArray();
        Arrays.sort(sorted);
        if (tell) {
            System.out.printf(
                    "%-24s %2d hits, a key CPU median %5.1f ms, worst %5.1f ms%n",
                    typed, hits, sorted[sorted.length / 2], sorted[sorted.length - 1]);
        }
    }
}

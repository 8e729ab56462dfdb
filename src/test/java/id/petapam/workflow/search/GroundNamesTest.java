package id.petapam.workflow.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.LatLon;
import id.petapam.model.Plan;
import id.petapam.region.Region;
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
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.workflow.Sumsel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a planner types for the rivers, roads, bridges, landings and hamlets of fine layers drawn by hand. */
@Timeout(120)
class GroundNamesTest {

    private static final LatLon MARTAPURA = new LatLon(-4.31, 104.36);

    private static Plan plan;
    private static FindPlace search;

    @BeforeAll
    static void open() throws Exception {
        Region coarse = Sumsel.region();
        plan = Sumsel.example(coarse).plan();
        Region region = new Region(
                coarse.header(),
                coarse.layers(),
                List.of(),
                detail(coarse.villages().stream()
                        .filter(v -> v.code().startsWith("16.08") && v.name().equals("Perjaya"))
                        .flatMap(v -> v.point().stream())
                        .findFirst()
                        .orElseThrow()));
        search = new FindPlace(() -> region, new Words(Language.ID));
    }

    private static PlacePoint place(String name, PlacePoint.Kind kind, double lat, double lon, String... others) {
        return new PlacePoint(1, name, List.of(others), kind, new LatLon(lat, lon), 0);
    }

    private static Detail detail(LatLon perjaya) {
        LineTable.Builder<RoadTraits> roads = LineTable.builder();
        RoadTraits primary = RoadTraits.of(RoadClass.PRIMARY);
        roads.vertex(MARTAPURA)
                .vertex(MARTAPURA.offset(2_000, 0))
                .line(1, Optional.of("Jalan Lintas Komering"), primary);
        roads.vertex(MARTAPURA.offset(2_000, 0))
                .vertex(MARTAPURA.offset(2_200, 0))
                .line(2, Optional.of("Jalan Lintas Komering"), primary.with(RoadTraits.Structure.BRIDGE));
        roads.vertex(MARTAPURA.offset(2_000, 20))
                .vertex(MARTAPURA.offset(2_200, 20))
                .line(3, Optional.of("Jalan Lintas Komering"), primary.with(RoadTraits.Structure.BRIDGE));
        roads.vertex(MARTAPURA.offset(5_000, 0))
                .vertex(MARTAPURA.offset(5_050, 0))
                .line(4, Optional.of("Jembatan Harapan"), primary.with(RoadTraits.Structure.BRIDGE));
        LatLon palembang = new LatLon(-2.98, 104.75);
        for (LatLon town : List.of(MARTAPURA, palembang)) {
            roads.vertex(town.offset(0, 500))
                    .vertex(town.offset(300, 500))
                    .line(5, Optional.of("Jalan Merdeka"), RoadTraits.of(RoadClass.RESIDENTIAL));
        }
        LineTable.Builder<WaterwayTraits> waters = LineTable.builder();
        for (int i = 0; i < 20; i++) {
            waters.vertex(MARTAPURA.offset(2_100, i * 5_000 - 5_000))
                    .vertex(MARTAPURA.offset(2_100, i * 5_000))
                    .line(i, Optional.of("Sungai Komering"), WaterwayTraits.of(WaterwayTraits.Kind.RIVER, 80));
        }
        LineTable.Builder<FerryTraits> ferries = LineTable.builder();
        ferries.vertex(MARTAPURA.offset(2_000, 9_000))
                .vertex(MARTAPURA.offset(2_200, 9_000))
                .line(1, Optional.of("Penyeberangan Ulak Baru"), new FerryTraits(5, false, true));
        SurfaceTable.Builder<WaterTraits> lakes = SurfaceTable.builder();
        lakes.vertex(-43000000, 1045000000)
                .vertex(-43000000, 1045100000)
                .vertex(-43100000, 1045100000)
                .vertex(-43000000, 1045000000)
                .ring()
                .surface(1, Optional.of("Danau Embacang"), new WaterTraits(WaterTraits.Kind.LAKE, false, false));
        List<PlacePoint> places = List.of(
                place("Talang Gelumbi", PlacePoint.Kind.HAMLET, -4.2, 104.6),
                place("Tanjung Wikuna", PlacePoint.Kind.HAMLET, -4.18, 104.62, "Tandjoeng Wikoena", "Tj. Wikuna Lama"),
                place("Kayu Mandalika", PlacePoint.Kind.HAMLET, -4.25, 104.55),
                new PlacePoint(2, "Perjaya", List.of(), PlacePoint.Kind.VILLAGE, perjaya.offset(1_500, 0), 0),
                place("Suka Girang Sari", PlacePoint.Kind.HAMLET, -4.14, 104.66),
                place("Suka Girang Sari", PlacePoint.Kind.HAMLET, -2.5, 104.0),
                place("Pasar Baru Belitang", PlacePoint.Kind.MARKET, -4.12, 104.65));
        return new Detail(
                roads.build(),
                waters.build(),
                ferries.build(),
                lakes.build(),
                SurfaceTable.empty(),
                List.of(new Landing(
                        1, Optional.of("Dermaga Gunung Batu"), Landing.Kind.PIER, MARTAPURA.offset(2_000, 20_000))),
                places,
                List.of());
    }

    private static List<Found> find(String typed) {
        return search.find(plan, typed, List.of(), 12).hits();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sungai komering|RIVER|Sungai Komering",
                "s. komering|RIVER|Sungai Komering",
                "sei komering|RIVER|Sungai Komering",
                "soengai komering|RIVER|Sungai Komering",
                "sungai komring|RIVER|Sungai Komering",
                "komering sungai|RIVER|Sungai Komering",
                "jl lintas komering|ROAD|Jalan Lintas Komering",
                "jln. lintas|ROAD|Jalan Lintas Komering",
                "djalan lintas komering|ROAD|Jalan Lintas Komering",
                "jembatan komering|BRIDGE|Jembatan S. Komering (Jalan Lintas Komering)",
                "jemb. s. komering|BRIDGE|Jembatan S. Komering (Jalan Lintas Komering)",
                "jembatan harapn|BRIDGE|Jembatan Harapan",
                "penyebrangan ulak baru|FERRY|Penyeberangan Ulak Baru",
                "danau embacang|LAKE|Danau Embacang",
                "danau embacng|LAKE|Danau Embacang",
                "dermaga gunung batu|LANDING|Dermaga Gunung Batu",
                "talang gelumbi|HAMLET|Talang Gelumbi",
                "talng gelumbi|HAMLET|Talang Gelumbi",
                "talanggelumbi|HAMLET|Talang Gelumbi",
                "gelumbi talang|HAMLET|Talang Gelumbi",
                "dsn talang gelumbi|HAMLET|Talang Gelumbi",
                "tandjoeng wikoena|HAMLET|Tanjung Wikuna",
                "tj wikuna lama|HAMLET|Tanjung Wikuna",
                "kajoe mandalika|HAMLET|Kayu Mandalika",
                "pasar baru belitang|LANDMARK|Pasar Baru Belitang",
                "ps. baru belitang|LANDMARK|Pasar Baru Belitang",
            })
    void theFirstHitIsWhatWasMeant(String typed, FoundKind kind, String label) {
        List<Found> hits = find(typed);
        assertFalse(hits.isEmpty(), "nothing for " + typed);
        assertEquals(kind + " " + label, hits.get(0).kind() + " " + hits.get(0).label(), hits::toString);
    }

    @Test
    void aHitSaysInWhichKecamatanItLiesAndWhatElseItIsCalled() {
        assertEquals(
                "Kec. Martapura, OKU Timur", find("jembatan komering").get(0).where());
        String old = find("tj. wikuna lama").get(0).where();
        assertTrue(old.endsWith("juga disebut Tandjoeng Wikoena, Tj. Wikuna Lama"), old);
        String market = find("pasar baru belitang").get(0).where();
        assertTrue(market.startsWith("Pasar · Kec. "), market);
    }

    @Test
    void aRiverOfManyPiecesIsOneHitAndAStreetOfTwoTownsIsTwoTheNearOneFirst() {
        assertEquals(
                1,
                find("sungai komering").stream()
                        .filter(h -> h.kind() == FoundKind.RIVER)
                        .count());
        List<Found> streets = find("jalan merdeka");
        assertEquals(2, streets.size(), streets::toString);
        assertEquals("Kec. Martapura, OKU Timur", streets.get(0).where());
    }

    @Test
    void theRiversOfTheCoarsePackAreFoundWhereThereIsNoFineOne() throws Exception {
        Region coarse = Sumsel.region();
        FindPlace builtIn = new FindPlace(() -> coarse, new Words(Language.ID));
        String river = coarse.rivers().stream()
                .flatMap(r -> r.name().stream())
                .findFirst()
                .orElseThrow();
        for (String typed : List.of("sungai " + river, river + " sungai", "s. " + river)) {
            List<Found> hits = builtIn.find(plan, typed, List.of(), 12).hits();
            assertEquals(
                    FoundKind.RIVER + " " + river,
                    hits.get(0).kind() + " " + hits.get(0).label(),
                    hits::toString);
        }
    }

    @Test
    void bothLanesOfABridgeAreOneBridge() {
        assertEquals(
                1,
                find("jembatan komering").stream()
                        .filter(h -> h.kind() == FoundKind.BRIDGE)
                        .count());
    }

    @Test
    void aVillageThatTheFineLayersHaveTooIsFoundOnce() {
        assertEquals(
                1,
                find("perjaya").stream()
                        .filter(h -> h.label().equals("Perjaya"))
                        .count());
    }

    @Test
    void ofTwoOfOneNameTheNearerComesFirstAndTheKecamatanMayBeTyped() {
        List<Found> hits = find("suka girang sari").stream()
                .filter(h -> h.kind() == FoundKind.HAMLET)
                .toList();
        assertEquals(2, hits.size());
        assertTrue(hits.get(0).where().endsWith("OKU Timur"), hits::toString);
        String district = hits.get(0).where().replaceAll("Kec\\. (.*),.*", "$1");
        assertEquals(
                hits.get(0), withoutScore(find("suka girang sari " + district).get(0), hits.get(0)));
    }

    private static Found withoutScore(Found found, Found like) {
        return new Found(
                found.kind(), found.label(), found.where(), found.target(), found.at(), like.score(), found.own());
    }

    /** One letter wrong, missing, doubled or swapped, in names as the map has them. */
    @Test
    void aNameWithOneMistakeIsAmongTheFirstThree() throws Exception {
        Region coarse = Sumsel.region();
        Random random = new Random(11);
        List<PlacePoint> places = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        while (names.size() < 5_000) {
            String name = SyntheticNames.name(random);
            if (name.length() >= 8 && names.add(name)) {
                places.add(place(name, PlacePoint.Kind.HAMLET, -4.2, 104.6));
            }
        }
        Detail many = new Detail(
                LineTable.empty(),
                LineTable.empty(),
                LineTable.empty(),
                SurfaceTable.empty(),
                SurfaceTable.empty(),
                List.of(),
                places,
                List.of());
        Region region = new Region(coarse.header(), coarse.layers(), List.of(), many);
        FindPlace all = new FindPlace(() -> region, new Words(Language.ID));
        List<String> missed = new ArrayList<>();
        List<String> asked = names.stream().filter(n -> random.nextInt(25) == 0).toList();
        for (String name : asked) {
            String typed = SyntheticNames.mistyped(name, random);
            List<Found> hits = all.find(plan, typed, List.of(), 3).hits();
            if (!names.contains(typed) && hits.stream().noneMatch(h -> h.label().equals(name))) {
                missed.add(typed + " for " + name + ": "
                        + hits.stream().map(Found::label).toList());
            }
        }
        // Of made-up names some lie one letter apart, so that what was typed is nearer to another one.
        assertTrue(missed.size() <= asked.size() / 50, missed::toString);
    }
}

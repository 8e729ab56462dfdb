package id.petapam.workflow.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.geo.GridReference;
import id.petapam.geo.LatLon;
import id.petapam.geo.PlusCode;
import id.petapam.model.Plan;
import id.petapam.region.Region;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.workflow.Sumsel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the worked example (OKU Timur) and the province around it. */
class FindPlaceTest {

    private static final List<String> COMMANDS = List.of("Impor TPS …", "Pola pengamanan …", "Ekspor PDF …");

    private static Plan plan;
    private static FindPlace search;

    @BeforeAll
    static void open() throws Exception {
        Region region = Sumsel.region();
        plan = Sumsel.example(region).plan();
        search = new FindPlace(() -> region, new Words(Language.ID));
    }

    private static List<Found> find(String typed) {
        return search.find(plan, typed, COMMANDS, 12).hits();
    }

    private static Found first(String typed) {
        List<Found> hits = find(typed);
        assertFalse(hits.isEmpty(), "nothing for " + typed);
        return hits.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "martapura|DISTRICT|Martapura",
                "perjaya|VILLAGE|Perjaya",
                "perjaya barat|VILLAGE|Perjaya Barat",
                "pejraya|VILLAGE|Perjaya",
                "kec belitang 2|DISTRICT|Belitang II",
                "belitang iii|DISTRICT|Belitang III",
                "semendawai suku 3|DISTRICT|Semendawai Suku III",
                "sungai tuha jaya|VILLAGE|Sungai Tuha Jaya",
                "sei tuha jaya|VILLAGE|Sungai Tuha Jaya",
                "s. tuha jaya|VILLAGE|Sungai Tuha Jaya",
                "kotabaru|VILLAGE|Kota Baru",
                "TPS 3 perjaya|STATION|TPS 003 Perjaya",
                "tps3 perjaya|STATION|TPS 003 Perjaya",
                "003 perjaya|STATION|TPS 003 Perjaya",
                "perjaya 3|STATION|TPS 003 Perjaya",
                "perjaya martapura 3|STATION|TPS 003 Perjaya",
                "tps 3 pejraya|STATION|TPS 003 Perjaya",
                "polsek martapura|SITE|Polsek Martapura",
                "muara kuang|DISTRICT|Muara Kuang",
                "ma. kuang|DISTRICT|Muara Kuang",
                "sungai rambutan|VILLAGE|Sungai Rambutan",
                "oki|REGENCY|OKI",
                "kayuagng|DISTRICT|Kayu Agung",
                "pola peng|COMMAND|Pola pengamanan …",
                "ekspor pdf|COMMAND|Ekspor PDF …",
            })
    void theFirstHitIsWhatWasMeant(String typed, FoundKind kind, String label) {
        Found hit = first(typed);
        assertEquals(kind + " " + label, hit.kind() + " " + hit.label(), () -> find(typed)
                .toString());
    }

    @Test
    void aNumberWithAKecamatanGivesTheStationsOfThatNumberThere() {
        List<Found> hits = find("tps 3 martapura");
        assertTrue(hits.size() >= 10, hits.toString());
        for (Found hit : hits) {
            assertEquals(FoundKind.STATION, hit.kind());
            assertTrue(hit.label().startsWith("TPS 003 "), hit.label());
            assertTrue(hit.where().startsWith("Kec. Martapura"), hit.where());
        }
    }

    @Test
    void ofEqualHitsThePlansOwnComeBeforeThoseOfTheProvince() {
        List<Found> hits = find("tanjung agung");
        assertTrue(hits.get(0).own(), hits.toString());
        assertTrue(hits.stream().anyMatch(hit -> !hit.own() && hit.label().equals("Tanjung Agung")), hits.toString());
    }

    @Test
    void aVillageBringsAllItsStationsAndSaysWhereItIs() {
        Found hit = first("perjaya");
        int there = ((Target.OfStations) hit.target()).stations().size();
        assertEquals("Kec. Martapura · " + there + " TPS", hit.where());
        assertTrue(there > 1);
    }

    @Test
    void aPlaceOutsideThePlanSaysWhereItIs() {
        assertEquals("Kec. Indralaya Utara, Ogan Ilir", first("sungai rambutan").where());
        assertFalse(first("sungai rambutan").own());
    }

    @Test
    void peopleAreFoundByName() {
        assertTrue(find("contoh 001").stream().anyMatch(hit -> hit.kind() == FoundKind.PERSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-4.32, 104.36",
                "-4,32 104,36",
                "4°19,2' LS, 104 21 36 BT",
                "S4 19 12 E104 21 36",
                "4,32 104,36",
                "104.36, -4.32",
                "geo:-4.32,104.36",
                "https://www.google.com/maps/@-4.32,104.36,15z"
            })
    void aPointSaysWhatIsNear(String typed) {
        Found hit = first(typed);
        assertEquals(FoundKind.POINT, hit.kind());
        assertTrue(hit.at().orElseThrow().distanceTo(new LatLon(-4.32, 104.36)).value() < 2, hit.toString());
        assertTrue(hit.where().contains("Kec. Martapura"), hit.where());
    }

    @Test
    void whatWasAddedToAPointIsSaid() {
        assertTrue(
                first("4,32 104,36").where().endsWith("dibaca LS"),
                first("4,32 104,36").where());
        assertTrue(first("104.36, -4.32").where().endsWith("dibalik"));
        assertTrue(first("4.32 N 104.36 E").where().startsWith("Di luar wilayah data"));
    }

    @Test
    void gridReferencesAndPlusCodesLeadToTheSamePlace() {
        LatLon place = new LatLon(-4.32, 104.36);
        String code = PlusCode.of(place);
        for (String typed : List.of(
                GridReference.utm(place),
                GridReference.mgrs(place),
                code,
                code.substring(4) + " Martapura",
                code.substring(4) + " Martapura, Kabupaten Ogan Komering Ulu Timur",
                code.substring(4))) {
            Found hit = first(typed);
            assertEquals(FoundKind.POINT, hit.kind(), typed);
            assertTrue(hit.at().orElseThrow().distanceTo(place).value() < 20, typed + " " + hit);
        }
    }

    @Test
    void utmWithoutItsZoneGivesOnlyPlacesWithinTheData() {
        String[] utm = GridReference.utm(new LatLon(-4.32, 104.36)).split(" ");
        List<Found> hits = find(utm[1] + " " + utm[2]);
        assertFalse(hits.isEmpty());
        assertTrue(hits.stream().allMatch(hit -> hit.at().orElseThrow().lat() < 0));
    }

    @Test
    void whereNothingFitsTheAnswerSaysWhatToDo() {
        assertEquals(
                Optional.of("search.advice.nothing"),
                search.find(plan, "qqxxyyzz", COMMANDS, 12).advice().map(phrase -> phrase.key()));
        assertEquals(
                Optional.of("search.advice.shortened"),
                search.find(plan, "https://maps.app.goo.gl/aBc123", COMMANDS, 12)
                        .advice()
                        .map(phrase -> phrase.key()));
        assertEquals(
                Optional.of("search.advice.short-code"),
                search.find(plan, "CQ2X+8P Entahlah", COMMANDS, 12).advice().map(phrase -> phrase.key()));
    }

    @Test
    void oneLetterIsNotEnough() {
        assertEquals(FindPlace.Answer.NONE, search.find(plan, "p", COMMANDS, 12));
    }
}

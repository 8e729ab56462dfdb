package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignPersons;
import id.petapam.edit.AssignUnit;
import id.petapam.edit.StateFacts;
import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.TestPlace;
import id.petapam.workflow.GroupStations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HoverTextTest {

    private static final StationId FIRST = new StationId("16.08.01.2001-001");

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 4)
                    .stations("16.08.01", VulnerabilityClass.RAWAN, 2)
                    .stations("16.08.01", VulnerabilityClass.KHUSUS, 1)
                    .stations("16.08.01", null, 1)
                    .unit("Polsek A", UnitKind.POLSEK, 10)
                    .persons("Polsek A", Rank.AIPTU, 3)
                    .site("gudang", SiteKind.LOGISTICS_DEPOT, 3));
    private final IdSource ids = IdSource.of(new Random(4));

    private List<String> of(MapTarget target) {
        return new HoverText(at.words).of(target, at.desk.state().assessment());
    }

    private void assign(Post post, int heads) {
        at.desk.submit(new AssignUnit(new UnitId("Polsek A"), Phase.VOTING, Map.of(post, Headcount.of(heads)), ids));
    }

    @Test
    void aStationTellsItsKecamatanClassStaffingAndThatItsPlaceIsAGuess() {
        assertEquals(
                List.of(
                        "TPS 005 Desa Martapura",
                        "Kec. Martapura · Rawan",
                        "Belum diplot: 0 dari 2 Polri",
                        "Posisi perkiraan"),
                of(new MapTarget.OnStation(new StationId("16.08.01.2001-005"))));
    }

    @Test
    void aStationNobodyHasDecidedOnSaysSo() {
        List<String> lines = of(new MapTarget.OnStation(new StationId("16.08.01.2001-008")));
        assertEquals("Kec. Martapura · Belum dikategorikan", lines.get(1));
    }

    @Test
    void aStationTellsWhichUnitStandsThereAndNeverAName() {
        at.desk.submit(new AssignPersons(
                List.of(new PersonId("Polsek A-p1"), new PersonId("Polsek A-p2")),
                Phase.VOTING,
                new Post.OfStation(FIRST),
                ids));
        List<String> lines = of(new MapTarget.OnStation(FIRST));
        assertTrue(lines.contains("Polsek A: 2"), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.contains("CONTOH")), lines::toString);
    }

    @Test
    void aStationOfAGroupNamesTheGroupThatIsServed() {
        at.desk.submit(
                new GroupStations(ids).one(at.desk.state().plan(), List.of(FIRST, new StationId("16.08.01.2001-002"))));
        assertTrue(of(new MapTarget.OnStation(FIRST)).contains("Kelompok 1 Martapura"));
    }

    @Test
    void aClusterTellsHowManyOfEachClassAndHowManyPeopleAreMissing() {
        // 5 at 2:8 (one of them undecided), 2 at 2:2, 1 at 2:1 lack 1,25 + 2 + 2 people
        List<StationId> all = List.copyOf(at.desk.state().plan().stations().keySet());
        List<String> lines = of(new MapTarget.OnCluster(all));
        assertEquals("8 TPS", lines.get(0));
        assertTrue(
                lines.containsAll(List.of("Kurang rawan: 4", "Rawan: 2", "Khusus: 1", "Belum dikategorikan: 1")),
                lines::toString);
        assertTrue(lines.contains("Kurang 6 personel"), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("Sangat rawan")), "a class that is not there");
    }

    @Test
    void aClusterWhereNobodyIsMissingDoesNotSpeakOfIt() {
        StationId a = new StationId("16.08.01.2001-005");
        StationId b = new StationId("16.08.01.2001-006");
        assign(new Post.OfStation(a), 2);
        assign(new Post.OfStation(b), 2);
        List<String> lines = of(new MapTarget.OnCluster(List.of(a, b)));
        assertEquals(List.of("2 TPS", "Rawan: 2", "Klik ganda untuk mendekat"), lines);
    }

    @Test
    void aSiteTellsItsNameKindAndStaffing() {
        SiteId store = new SiteId("gudang");
        assign(new Post.OfSite(store), 2);
        assertEquals(
                List.of("gudang", "Gudang logistik", "Kurang: 2 dari 3 Polri", "Polsek A: 2"),
                of(new MapTarget.OnSite(store)));
    }

    @Test
    void groundAndThingsThatAreGoneHaveNoCard() {
        assertEquals(List.of(), of(new MapTarget.OnGround(new LatLon(-4, 104))));
        assertEquals(List.of(), of(new MapTarget.OnStation(new StationId("gone"))));
        assertEquals(List.of(), of(new MapTarget.OnSite(new SiteId("gone"))));
    }

    @Test
    void inEnglishTheSame() {
        List<String> lines = new HoverText(new Words(Language.EN))
                .of(new MapTarget.OnStation(FIRST), at.desk.state().assessment());
        assertEquals("District Martapura · Low", lines.get(1));
    }

    @Test
    void aStationTellsHowHardItIsToReachAndHowSureThatIs() {
        TestPlace studied = TestPlace.studied()
                .with(PlanFixture.plan().district("16.08.01", "Martapura").stations("16.08.01", null, 1));
        studied.desk.submit(new StateFacts(
                List.of(FIRST),
                Map.of(StatedFact.ACCESS_MODE, Optional.of("AIR"), StatedFact.TRAVEL_MINUTES, Optional.of("300"))));
        List<String> lines = new HoverText(studied.words)
                .of(
                        new MapTarget.OnStation(FIRST),
                        studied.desk.state().assessment(),
                        studied.place.access().state());
        assertTrue(lines.contains("Hanya lewat air: Terbukti"), lines.toString());
        assertTrue(lines.contains("Sulit dijangkau (Terbukti)"), lines.toString());
    }
}

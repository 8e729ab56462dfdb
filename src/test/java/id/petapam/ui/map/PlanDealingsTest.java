package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.Severity;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TestPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanDealingsTest {

    private static final StationId ONE = new StationId("16.08.01.2001-001");
    private static final StationId TWO = new StationId("16.08.01.2001-002");
    private static final StationId THREE = new StationId("16.08.01.2001-003");
    private static final SiteId STORE = new SiteId("gudang");
    private static final MapTarget AT_ONE = new MapTarget.OnStation(ONE);
    private static final MapTarget AT_TWO = new MapTarget.OnStation(TWO);
    private static final MapTarget AT_STORE = new MapTarget.OnSite(STORE);
    private static final MapTarget BOTH = new MapTarget.OnCluster(List.of(ONE, TWO));
    private static final LatLon FIELD = new LatLon(-4.21, 104.52);
    private static final MapTarget GROUND = new MapTarget.OnGround(FIELD);
    private static final MapLoad UNIT = new MapLoad.FromOutside(Forces.of(new UnitId("Polsek A")));
    private static final MapLoad STATION = new MapLoad.FromMap(AT_ONE);

    private final TestPlace at = new TestPlace()
            .with(PlanFixture.plan()
                    .district("16.08.01", "Martapura")
                    .stations("16.08.01", VulnerabilityClass.RAWAN, 4)
                    .unit("Polsek A", UnitKind.POLSEK, 4)
                    .unit("BKO", UnitKind.BKO, 30)
                    .persons("Polsek A", Rank.AIPTU, 3)
                    .site("gudang", SiteKind.LOGISTICS_DEPOT, 2));
    private final List<MapTarget> menus = new ArrayList<>();
    private final PlanDealings map = new PlanDealings(at.place, Runnable::run, (target, x, y) -> menus.add(target));

    private final IdSource ids = IdSource.of(new Random(5));

    private Plan plan() {
        return at.desk.state().plan();
    }

    private void assign(String unit, StationId station, int heads) {
        at.desk.submit(new AssignUnit(
                new UnitId(unit), Phase.VOTING, Map.of(new Post.OfStation(station), Headcount.of(heads)), ids));
    }

    private DropHint hint(MapLoad load, MapTarget over) {
        return map.hint(load, over).orElseThrow();
    }

    @Test
    void aClickSelectsWhatIsClickedAndNothingElse() {
        map.clicked(AT_ONE, false);
        map.clicked(BOTH, false);
        assertEquals(Places.ofStations(List.of(ONE, TWO)), at.selection.places());
        map.clicked(AT_STORE, false);
        assertEquals(Places.of(STORE), at.selection.places());
    }

    @Test
    void aClickOnOpenGroundSelectsNothing() {
        map.clicked(AT_ONE, false);
        map.clicked(GROUND, false);
        assertTrue(at.selection.places().isEmpty());
    }

    @Test
    void ctrlClickTakesInWhatWasOutAndOutWhatWasIn() {
        map.clicked(AT_ONE, false);
        map.clicked(AT_STORE, true);
        map.clicked(AT_TWO, true);
        map.clicked(AT_ONE, true);
        assertEquals(Set.of(TWO), at.selection.places().stations());
        assertEquals(Set.of(STORE), at.selection.places().sites());
    }

    @Test
    void ctrlClickOnOpenGroundKeepsTheSelection() {
        map.clicked(AT_ONE, false);
        map.clicked(GROUND, true);
        assertEquals(Places.of(ONE), at.selection.places());
    }

    @Test
    void aBoxSelectsAllInItAndWithCtrlAddsThem() {
        map.clicked(new MapTarget.OnStation(THREE), false);
        map.boxed(Set.of(ONE, TWO), Set.of(STORE), false);
        assertEquals(new Places(Set.of(ONE, TWO), Set.of(), Set.of(STORE)), at.selection.places());
        map.boxed(Set.of(TWO, THREE), Set.of(), true);
        assertEquals(Set.of(ONE, TWO, THREE), at.selection.places().stations());
    }

    @Test
    void theMenuOfAnUnselectedStationSelectsItFirst() {
        map.clicked(AT_ONE, false);
        map.menuWanted(AT_TWO, 10, 10);
        assertEquals(Places.of(TWO), at.selection.places());
        assertEquals(List.of(AT_TWO), menus);
    }

    @Test
    void theMenuOfASelectedStationKeepsTheSelection() {
        map.clicked(BOTH, false);
        map.menuWanted(AT_TWO, 10, 10);
        assertEquals(Set.of(ONE, TWO), at.selection.places().stations());
    }

    @Test
    void aUnitOverAStationSaysWhatItWouldBecome() {
        DropHint hint = hint(UNIT, AT_ONE);
        assertTrue(hint.accepted());
        assertEquals(Severity.INFO, hint.severity());
        assertEquals("Jatuhkan: 2 personel Polsek A", hint.title());
        assertEquals(
                "TPS 001 Desa Martapura menjadi Lengkap · sisa 2 dari 4",
                hint.lines().get(0));
    }

    @Test
    void aUnitThatHasNobodyLeftIsRefusedWithTheReason() {
        assign("Polsek A", TWO, 2);
        assign("Polsek A", THREE, 2);
        DropHint hint = hint(UNIT, AT_ONE);
        assertFalse(hint.accepted());
        assertEquals(Severity.KRITIS, hint.severity());
        assertEquals(List.of("Semua 4 personel Polsek A sudah diplot"), hint.lines());
    }

    @Test
    void peopleWhoBreakARuleAreAcceptedButTheRuleIsNamed() {
        MapLoad one = new MapLoad.FromOutside(
                Forces.ofPersons(plan().persons().keySet().stream().limit(1).toList()));
        DropHint hint = hint(one, AT_ONE);
        assertTrue(hint.accepted());
        assertEquals(Severity.PERINGATAN, hint.severity());
        assertTrue(hint.lines().stream().anyMatch(line -> line.contains("R-05")), hint.lines()::toString);
    }

    @Test
    void overAClusterThePlannerIsToldThatHeWillBeAskedWhich() {
        assertTrue(hint(UNIT, BOTH).lines().contains("2 titik di sini, akan ditanya yang mana"));
        at.choice = 2;
        map.dropped(UNIT, BOTH);
        assertEquals(3, at.choices.size());
        assertEquals(1, plan().assignments().size());
    }

    @Test
    void peopleOverOpenGroundDoNothing() {
        assertFalse(hint(UNIT, GROUND).accepted());
        map.dropped(UNIT, GROUND);
        assertEquals(1, at.desk.state().history().lastSeq());
        assertTrue(at.problems.isEmpty());
    }

    @Test
    void somethingElseThanPeopleIsNoLoadForTheMap() {
        assertEquals(Optional.empty(), map.hint(new MapLoad.FromOutside(Forces.NONE), AT_ONE));
    }

    @Test
    void aStationDraggedToOpenGroundStandsThereAsStated() {
        assertTrue(hint(STATION, GROUND).accepted());
        map.dropped(STATION, GROUND);
        assertEquals(
                Optional.of(new PlacedPoint(FIELD, PointQuality.STATED)),
                plan().stations().get(ONE).point());
    }

    @Test
    void thePlannerIsToldHowFarAStationWasMovedAndHowToTakeItBack() {
        map.dropped(STATION, GROUND);
        String told = at.words.say(at.notices.get(0));
        assertEquals("TPS 001 Desa Martapura digeser 2,3 km. Ctrl+Z membatalkan.", told);
        at.desk.undo();
        assertTrue(plan().stations().get(ONE).isEstimated());
    }

    @Test
    void aSiteDraggedToOpenGroundStandsThere() {
        map.dropped(new MapLoad.FromMap(AT_STORE), GROUND);
        assertEquals(FIELD, plan().sites().get(STORE).point().at());
        assertTrue(at.words.say(at.notices.get(0)).startsWith("gudang digeser"));
    }

    @Test
    void aTeamIsDraggedFromItsStationToAnother() {
        assign("Polsek A", ONE, 2);
        DropHint hint = hint(STATION, AT_TWO);
        assertTrue(hint.accepted(), hint::toString);
        assertEquals("Pindahkan 2 personel dari TPS 001 Desa Martapura", hint.title());
        map.dropped(STATION, AT_TWO);
        var index = plan().index();
        assertTrue(index.assignmentAt(Phase.VOTING, new Post.OfStation(ONE)).isEmpty());
        assertTrue(index.assignmentAt(Phase.VOTING, new Post.OfStation(TWO)).isPresent());
        assertTrue(plan().stations().get(ONE).isEstimated());
    }

    @Test
    void aStationWithoutATeamCannotBeDroppedOnAnother() {
        DropHint hint = hint(STATION, AT_TWO);
        assertFalse(hint.accepted());
        assertEquals("Belum ada petugas di TPS 001 Desa Martapura", hint.title());
    }

    @Test
    void aClusterCannotBeTakenUp() {
        assertTrue(map.canTake(AT_ONE));
        assertTrue(map.canTake(AT_STORE));
        assertFalse(map.canTake(BOTH));
        assertFalse(map.canTake(GROUND));
    }

    @Test
    void withoutAPlanTheMapTakesNothingAndSaysNothing() {
        PlanDealings empty = new PlanDealings(new TestPlace().place, Runnable::run, (target, x, y) -> {});
        assertFalse(empty.canTake(AT_ONE));
        assertEquals(List.of(), empty.describe(AT_ONE));
        assertEquals(Optional.empty(), empty.hint(UNIT, AT_ONE));
    }
}

package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.edit.PutScenario;
import id.petapam.fixture.RiverCountry;
import id.petapam.geo.AreaShape;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.DistrictCode;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Scenario;
import id.petapam.model.ScenarioId;
import id.petapam.model.TravelBy;
import id.petapam.model.WayId;
import id.petapam.region.RegionUnreadable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompareTravelTest {

    private static final Scenario.Closed BRIDGE =
            new Scenario.Closed(new WayId("BRIDGE:10"), "Jembatan Contoh", RiverCountry.BRIDGE);
    private static final Scenario.Closed FERRY =
            new Scenario.Closed(new WayId("FERRY:30"), "Penyeberangan Contoh", RiverCountry.at(-14, 0));

    private static StudyAccess study;
    private static Plan plan;
    private static AccessTable table;

    private final CompareTravel compare = new CompareTravel();

    @BeforeAll
    static void read() throws RegionUnreadable {
        study = new StudyAccess(RiverCountry.on(Sumsel.region()), Sumsel.knowledge(), Sumsel.rules());
        plan = RiverCountry.session().plan();
        table = study.study(plan);
    }

    private static Scenario scenario() {
        return Scenario.empty(new ScenarioId("k"), "Kalau");
    }

    @Test
    void aBrokenBridgeChangesExactlyTheStationsBehindItAndLeavesThePlanAlone() {
        TravelDifference found = compare.compare(table, scenario().closing(BRIDGE));
        // the ferry saves the third one less than a change of vehicle costs, so it too is reached over the bridge
        assertEquals(Set.of(RiverCountry.OPPOSITE, RiverCountry.BEHIND, RiverCountry.FERRY), found.stations());
        assertSame(plan, table.plan());
        assertSame(plan, found.table().plan());
        TravelChange behind = found.of(RiverCountry.BEHIND).orElseThrow();
        assertEquals(TravelChange.Kind.SLOWER, behind.kind());
        assertEquals(
                AccessMode.DARAT_AIR, behind.after().orElseThrow().journey().mode());
        assertTrue(behind.isOtherMode());
        assertTrue(behind.newFlags().contains(AccessFlagKind.RIVER_CROSSING));
        assertTrue(behind.leavesEarlier());
        assertEquals(6, found.compared());
    }

    @Test
    void withoutBridgeFerryAndBoatTheOtherBankIsCutOff() {
        TravelDifference found =
                compare.compare(table, scenario().closing(BRIDGE).closing(FERRY).under(false, true, false));
        assertEquals(
                TravelChange.Kind.UNREACHABLE,
                found.of(RiverCountry.BEHIND).orElseThrow().kind());
        assertEquals(
                TravelChange.Kind.UNREACHABLE,
                found.of(RiverCountry.WATER).orElseThrow().kind());
        assertEquals(found.changes().get(0).kind(), TravelChange.Kind.UNREACHABLE, "worst first");
        TravelDifference.Total total = found.byDistrict().get(new DistrictCode("16.08.01"));
        assertEquals(4, total.unreachable());
        assertEquals(found.total(), total);
    }

    @Test
    void theWetMonthsChangeEarthAndDrySeasonRoads() {
        TravelDifference found = compare.compare(table, scenario().under(true, false, false));
        assertTrue(found.of(RiverCountry.SEASON).orElseThrow().more() >= 30);
        assertTrue(found.of(RiverCountry.TOWN).isEmpty());
    }

    @Test
    void aFloodClosesTheRoadsInIt() {
        AreaShape flood = AreaShape.ofRing(List.of(
                RiverCountry.at(-7, -6), RiverCountry.at(-5, -6), RiverCountry.at(-5, -5), RiverCountry.at(-7, -5)));
        TravelDifference found = compare.compare(table, scenario().flooding(List.of(flood)));
        assertEquals(Set.of(RiverCountry.SEASON), found.stations());
    }

    @Test
    void nothingDifferentChangesNothing() {
        assertEquals(List.of(), compare.compare(table, scenario()).changes());
    }

    @Test
    void aKeptScenarioIsNoPartOfThePlan() {
        PlanSession session = RiverCountry.session();
        session.apply(new PutScenario(scenario().closing(BRIDGE)));
        AccessTable after = study.study(session.plan());
        table.stations()
                .forEach(one -> assertEquals(
                        one.journey(),
                        after.of(one.station().id()).orElseThrow().journey()));
    }

    @Test
    void aRegionWithoutWaysSaysSo() throws RegionUnreadable {
        AccessTable coarse = Sumsel.access(plan);
        assertThrows(Problem.class, () -> compare.compare(coarse, scenario().closing(BRIDGE)));
        assertEquals(List.of(), ListWays.of(coarse));
    }

    @Test
    void theListBeginsWithWhatMostStationsDependOn() {
        List<WayThing> things = ListWays.of(table);
        assertEquals("BRIDGE:10", things.get(0).id().value());
        assertEquals(
                Set.of(RiverCountry.OPPOSITE, RiverCountry.BEHIND, RiverCountry.FERRY),
                things.get(0).users());
        WayThing ferry = things.stream()
                .filter(t -> t.kind() == WayThing.Kind.FERRY)
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of(RiverCountry.FERRY), ferry.users());
        assertTrue(things.stream().anyMatch(t -> t.name().equals(Optional.of("Dermaga Hulu"))));
    }

    @Test
    void pointingAtABridgeFindsTheBridgeAndBesideItTheRoad() {
        Metres reach = new Metres(150);
        assertEquals(
                "BRIDGE:10",
                FindWay.at(table, RiverCountry.at(15.02, 0.01), reach)
                        .orElseThrow()
                        .id()
                        .value());
        assertEquals(
                "ROAD:1",
                FindWay.at(table, RiverCountry.at(9, -1.05), reach)
                        .orElseThrow()
                        .id()
                        .value());
        assertEquals(Optional.empty(), FindWay.at(table, RiverCountry.at(9, -4), reach));
    }

    @Test
    void theLineOfAWayIsToldByItsModes() {
        RouteLine line =
                new ShowRoute().of(table, RiverCountry.FERRY, Optional.empty()).orElseThrow();
        assertTrue(line.pieces().stream().anyMatch(p -> p.by() == TravelBy.FERRY));
        assertEquals(RiverCountry.PLACES.get(RiverCountry.FERRY), line.to());
        RouteLine around = new ShowRoute()
                .of(
                        table,
                        RiverCountry.FERRY,
                        Optional.of(scenario().closing(FERRY).under(false, true, false)))
                .orElseThrow();
        assertEquals("BRIDGE:10", around.bridges().get(0).key());
    }
}

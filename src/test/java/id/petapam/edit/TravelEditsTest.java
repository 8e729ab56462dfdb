package id.petapam.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.geo.LatLon;
import id.petapam.model.ClosedWay;
import id.petapam.model.Pier;
import id.petapam.model.PierId;
import id.petapam.model.Plan;
import id.petapam.model.Scenario;
import id.petapam.model.ScenarioId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.model.WayId;
import org.junit.jupiter.api.Test;

class TravelEditsTest {

    private static final LatLon AT = new LatLon(-4.31, 104.36);

    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 3)
            .session();
    private final Plan start = session.plan();

    private void allUndone(int edits) {
        for (int i = 0; i < edits; i++) {
            session.undo();
        }
        assertEquals(start, session.plan());
        for (int i = 0; i < edits; i++) {
            session.redo();
        }
    }

    @Test
    void aLandingIsAddedMovedAndRemovedAndEachCanBeUndone() {
        Pier pier = new Pier(PierId.of(-1), "Dermaga Contoh", AT);
        session.apply(new PutPier(pier));
        session.apply(new PutPier(pier.withPoint(AT.offset(100, 0))));
        assertEquals(AT.offset(100, 0), session.plan().piers().get(pier.id()).at());
        session.apply(new RemovePier(pier.id()));
        assertTrue(session.plan().piers().isEmpty());
        allUndone(3);
        assertTrue(session.plan().piers().isEmpty());
    }

    @Test
    void aClosedBridgeStaysClosedUntilItIsOpened() {
        ClosedWay bridge = new ClosedWay(new WayId("BRIDGE:12"), "Jembatan Contoh", AT, "putus");
        session.apply(new CloseWay(bridge));
        assertEquals(bridge, session.plan().closedWays().get(bridge.id()));
        session.apply(new OpenWay(bridge.id()));
        assertTrue(session.plan().closedWays().isEmpty());
        allUndone(2);
    }

    @Test
    void aScenarioIsKeptRenamedAndRemovedAndNothingElseOfThePlanChanges() {
        Scenario scenario = Scenario.empty(new ScenarioId("kalau-1"), "Jembatan putus")
                .closing(new Scenario.Closed(new WayId("BRIDGE:12"), "Jembatan Contoh", AT));
        session.apply(new PutScenario(scenario));
        session.apply(new PutScenario(scenario.named("Komering putus")));
        assertEquals(
                "Komering putus", session.plan().scenarios().get(scenario.id()).name());
        assertTrue(session.plan().closedWays().isEmpty());
        assertEquals(start.stations(), session.plan().stations());
        session.apply(new RemoveScenario(scenario.id()));
        assertEquals(start, session.plan());
        allUndone(3);
    }

    @Test
    void theSameThingIsClosedOnce() {
        Scenario.Closed bridge = new Scenario.Closed(new WayId("BRIDGE:12"), "Jembatan Contoh", AT);
        Scenario twice =
                Scenario.empty(new ScenarioId("k"), "k").closing(bridge).closing(bridge);
        assertEquals(1, twice.closed().size());
        assertTrue(twice.opening(bridge.way()).isUsual());
    }

    @Test
    void aWayIsNamedLikeTheNetworkNamesIt() {
        assertThrows(IllegalArgumentException.class, () -> new WayId("jembatan"));
        assertEquals("LANDING:-3", new WayId("LANDING:-3").value());
    }
}

package id.petapam.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.AcceptedFinding;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.EntityKind;
import id.petapam.model.FlagDecision;
import id.petapam.model.Problem;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessEditsTest {

    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 3)
            .session();
    private final List<StationId> stations =
            List.copyOf(session.plan().stations().keySet());

    private static FlagDecision dismissed(StationId station, String reason) {
        return new FlagDecision(
                station,
                AccessFlagKind.ISOLATED,
                FlagDecision.Verdict.DISMISSED,
                reason,
                "Kapolsek",
                PlanFixture.DAY,
                "e1");
    }

    @Test
    void aFlagIsDismissedOnlyWithAReason() {
        assertThrows(Problem.class, () -> session.apply(new DecideFlags(List.of(dismissed(stations.get(0), " ")))));
        assertTrue(session.plan().flagDecisions().isEmpty());
    }

    @Test
    void aStationHasOneDecisionForAFlagAndLosesItTogetherWithItself() {
        StationId station = stations.get(0);
        session.apply(new DecideFlags(List.of(dismissed(station, "satu halaman"))));
        session.apply(new DecideFlags(List.of(dismissed(station, "jalan baru"))));
        assertEquals(1, session.plan().index().decisionsOf(station).size());
        assertEquals(
                "jalan baru", session.plan().index().decisionsOf(station).get(0).reason());
        session.apply(new RemoveStations(List.of(station)));
        assertTrue(session.plan().flagDecisions().isEmpty());
        session.undo();
        assertEquals(1, session.plan().flagDecisions().size());
        session.apply(new WithdrawFlagDecisions(
                List.copyOf(session.plan().flagDecisions().keySet())));
        assertTrue(session.plan().flagDecisions().isEmpty());
    }

    @Test
    void factsAreStatedForManyStationsAndTakenBack() {
        session.apply(new StateFacts(
                stations, Map.of(StatedFact.FLOOD_PRONE, Optional.of("YA"), StatedFact.SIGNAL, Optional.of("TIDAK"))));
        session.apply(new StateFacts(stations.subList(0, 1), Map.of(StatedFact.SIGNAL, Optional.empty())));
        assertEquals(
                Map.of(StatedFact.FLOOD_PRONE, "YA"),
                session.plan().stations().get(stations.get(0)).stated().values());
        assertEquals(
                "TIDAK",
                session.plan()
                        .stations()
                        .get(stations.get(1))
                        .stated()
                        .find(StatedFact.SIGNAL)
                        .orElseThrow());
        assertTrue(session.apply(new StateFacts(stations, Map.of(StatedFact.FLOOD_PRONE, Optional.of("YA"))))
                .isEmpty());
    }

    @Test
    void aFindingIsAcceptedWithAReasonOnceForEachThingAndDetail() {
        AcceptedFinding finding = new AcceptedFinding(
                "R-11", EntityKind.STATION, stations.get(0).value(), "", "f", "dijaga dari pos", PlanFixture.DAY);
        session.apply(new AcceptFindings(List.of(finding)));
        assertEquals(finding, session.plan().acceptedFindings().get(finding.id()));
        AcceptedFinding bare = new AcceptedFinding("R-12", EntityKind.HEADER, "plan", "", "f", "", PlanFixture.DAY);
        assertThrows(Problem.class, () -> session.apply(new AcceptFindings(List.of(bare))));
        session.apply(new WithdrawAcceptedFindings(List.of(finding.id())));
        assertTrue(session.plan().acceptedFindings().isEmpty());
    }
}

package id.petapam.edit;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.ClassDecision;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupEditsTest {

    private final IdSource ids = IdSource.of(new Random(1));
    private final UnitId samapta = new UnitId("samapta");
    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", KURANG_RAWAN, 4)
            .unit("samapta", UnitKind.POLRES, 10)
            .session();

    private static StationId station(int n) {
        return new StationId("16.08.01.2001-00" + n);
    }

    private void group(String id, StationId... stations) {
        session.apply(new MakeGroups(List.of(new StationGroup(
                new GroupId(id), new DistrictCode("16.08.01"), 1, KURANG_RAWAN, List.of(stations), Optional.empty()))));
    }

    private void plot(Post post, int heads) {
        session.apply(new AssignUnit(samapta, Phase.VOTING, Map.of(post, Headcount.of(heads)), ids));
    }

    private int slotsAt(Post post) {
        return session.plan()
                .index()
                .assignmentAt(Phase.VOTING, post)
                .map(a -> session.plan().teams().get(a.team()).slots().size())
                .orElse(0);
    }

    @Test
    void teamsAtSingleStationsBecomeTheTeamOfTheirNewGroup() {
        plot(new Post.OfStation(station(1)), 1);
        plot(new Post.OfStation(station(2)), 1);
        group("g", station(1), station(2), station(3));
        assertEquals(2, slotsAt(new Post.OfGroup(new GroupId("g"))));
        assertEquals(1, session.plan().teams().size());
    }

    @Test
    void aStationThatJoinsAnotherGroupLeavesItsOldOneAndAnEmptyGroupGoesWithItsTeam() {
        group("g", station(1), station(2));
        plot(new Post.OfGroup(new GroupId("g")), 2);
        group("h", station(1));
        assertEquals(
                List.of(station(2)),
                session.plan().groups().get(new GroupId("g")).stations());
        group("i", station(2));
        assertTrue(!session.plan().groups().containsKey(new GroupId("g")));
        assertEquals(
                Headcount.of(10),
                session.plan().index().left(Phase.VOTING, session.plan().units().get(samapta)));
    }

    @Test
    void aStationOfAnotherClassLeavesItsGroupAndComesBackByUndo() {
        group("g", station(1), station(2));
        session.apply(new ClassifyStations(List.of(station(1)), new ClassDecision(RAWAN, "Intelkam", PlanFixture.DAY)));
        assertEquals(new Post.OfStation(station(1)), session.plan().index().postOf(station(1)));
        session.undo();
        assertEquals(new Post.OfGroup(new GroupId("g")), session.plan().index().postOf(station(1)));
    }

    @Test
    void theHistoryOfAClassKeepsTheDecisionBefore() {
        session.apply(new ClassifyStations(List.of(station(1)), new ClassDecision(RAWAN, "Intelkam", PlanFixture.DAY)));
        var now = session.plan().stations().get(station(1));
        assertEquals(RAWAN, now.countedClass());
        assertEquals(KURANG_RAWAN, now.earlierDecisions().get(0).value());
    }

    @Test
    void aUnitThatStandsSomewhereIsNotRemoved() {
        plot(new Post.OfStation(station(1)), 1);
        Problem refused = assertThrows(Problem.class, () -> session.apply(new RemoveUnit(samapta)));
        assertEquals("edit.unit-is-assigned", refused.phrase().key());
        session.undo();
        session.apply(new RemoveUnit(samapta));
        assertTrue(session.plan().units().isEmpty());
    }
}

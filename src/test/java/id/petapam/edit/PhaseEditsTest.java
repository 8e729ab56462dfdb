package id.petapam.edit;

import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.Assignment;
import id.petapam.model.DaySpan;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.model.PhaseKind;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Rank;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.StationId;
import id.petapam.model.TimeWindow;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhaseEditsTest {

    private static final PhaseId BOXES = new PhaseId("PENGAWALAN_KOTAK_SUARA");
    private static final Post FIRST = new Post.OfStation(new StationId("16.08.01.2001-001"));
    private static final Post SECOND = new Post.OfStation(new StationId("16.08.01.2001-002"));
    private static final Post OFFICE = new Post.OfSite(new SiteId("KPU"));
    private static final Set<PostSort> ALL = EnumSet.allOf(PostSort.class);

    private final IdSource ids = IdSource.of(new Random(1));
    private PlanSession session;

    @BeforeEach
    void twoPairsAtStationsAndOneAtTheOffice() {
        session = PlanFixture.plan()
                .phase(PhaseKind.PENGAWALAN_KOTAK_SUARA, 0, 1)
                .district("16.08.01", "Martapura")
                .stations("16.08.01", SANGAT_RAWAN, 2)
                .site("KPU", SiteKind.ELECTION_OFFICE, 2)
                .unit("sat", UnitKind.POLRES, 4)
                .unit("bko", UnitKind.BKO, 2)
                .persons("sat", Rank.AIPDA, 2)
                .session();
        session.apply(
                new AssignPersons(List.of(new PersonId("sat-p1"), new PersonId("sat-p2")), Phase.VOTING, FIRST, ids));
        session.apply(new AssignUnit(new UnitId("sat"), Phase.VOTING, Map.of(SECOND, Headcount.of(2)), ids));
        session.apply(new AssignUnit(new UnitId("bko"), Phase.VOTING, Map.of(OFFICE, Headcount.of(2)), ids));
    }

    private Plan plan() {
        return session.plan();
    }

    private CopyPhase copy(Set<PostSort> sorts, boolean replace) {
        return new CopyPhase(Phase.VOTING, BOXES, sorts, replace, ids);
    }

    private List<Assignment> in(PhaseId phase) {
        return plan().assignments().values().stream()
                .filter(a -> a.phase().equals(phase))
                .toList();
    }

    @Test
    void aCopyBringsThePersonsByNameToTheSamePostsAndOneUndoTakesItBack() {
        Plan before = plan();
        session.apply(copy(ALL, false));
        assertEquals(3, in(BOXES).size());
        assertEquals(
                1, plan().index().assignmentsOf(BOXES, new PersonId("sat-p1")).size());
        assertEquals(3, in(Phase.VOTING).size());
        session.undo();
        assertEquals(before, plan());
    }

    @Test
    void onlyTheChosenSortOfPostsIsCopied() {
        session.apply(copy(Set.of(PostSort.SITES), false));
        assertEquals(List.of(OFFICE), in(BOXES).stream().map(Assignment::post).toList());
    }

    @Test
    void aUnitThatIsNotThereThenStaysAndThatIsSaid() {
        session.apply(
                new PutUnit(plan().units().get(new UnitId("bko")).withAvailable(Optional.of(new DaySpan(-2, 0)))));
        PhaseCopy copy = copy(ALL, false).copy(plan());
        assertEquals(2, copy.teams().size());
        assertEquals(
                List.of(new PhaseCopy.Skipped(OFFICE, new UnitId("bko"), 2, PhaseCopy.Reason.UNIT_AWAY)),
                copy.skipped());
    }

    @Test
    void whatStandsStaysUnlessItIsReplacedAndWhatIsPinnedAlways() {
        session.apply(new AssignUnit(new UnitId("sat"), BOXES, Map.of(SECOND, Headcount.of(1)), ids));
        PhaseCopy merged = copy(ALL, false).copy(plan());
        assertTrue(merged.skipped()
                .contains(new PhaseCopy.Skipped(SECOND, new UnitId("sat"), 2, PhaseCopy.Reason.POST_TAKEN)));
        PhaseCopy replaced = copy(ALL, true).copy(plan());
        assertEquals(1, replaced.leaving().size());
        assertEquals(List.of(), replaced.skipped());
        session.apply(copy(ALL, true));
        assertEquals(3, in(BOXES).size());
        assertEquals(2, plan().index().used(BOXES, new UnitId("bko")).value());
    }

    @Test
    void noUnitGivesMoreThanItHas() {
        session.apply(new AssignUnit(new UnitId("sat"), BOXES, Map.of(OFFICE, Headcount.of(3)), ids));
        session.apply(copy(Set.of(PostSort.STATIONS), false));
        assertTrue(plan().index()
                        .left(BOXES, plan().units().get(new UnitId("sat")))
                        .value()
                >= 0);
        // the named pair goes first
        assertEquals(1, in(BOXES).stream().filter(a -> a.post().equals(FIRST)).count());
    }

    @Test
    void aPhaseGetsTimesAndCannotEndBeforeItBegins() {
        Phase boxes = plan().phases().get(BOXES);
        session.apply(
                new PutPhase(new Phase(BOXES, boxes.phaseKind(), 0, 1, LocalTime.of(18, 0), LocalTime.of(12, 0))));
        assertEquals(LocalTime.of(18, 0), plan().phases().get(BOXES).from());
        assertThrows(Problem.class, () -> session.apply(new PutPhase(new Phase(BOXES, boxes.phaseKind(), 2, 1))));
        assertThrows(
                Problem.class,
                () -> session.apply(
                        new PutPhase(new Phase(new PhaseId("zwei"), PhaseKind.PENGAWALAN_KOTAK_SUARA, 2, 3))));
    }

    @Test
    void aPhaseThatGoesTakesItsAssignmentsAlongAndTheVotingStays() {
        session.apply(copy(ALL, false));
        session.apply(new RemovePhase(BOXES));
        assertFalse(plan().phases().containsKey(BOXES));
        assertEquals(3, plan().assignments().size());
        assertEquals(3, plan().teams().size());
        assertThrows(Problem.class, () -> session.apply(new RemovePhase(Phase.VOTING)));
    }

    @Test
    void theTimeOfATeamLiesWithinItsPhase() {
        Assignment first = plan().index().assignmentAt(Phase.VOTING, FIRST).orElseThrow();
        TimeWindow day = new TimeWindow(0, LocalTime.of(6, 0), 0, LocalTime.of(20, 0));
        session.apply(new SetWindow(first.id(), Optional.of(day)));
        assertEquals(Optional.of(day), plan().assignments().get(first.id()).window());
        TimeWindow outside = new TimeWindow(-2, LocalTime.of(6, 0), 0, LocalTime.of(20, 0));
        assertThrows(Problem.class, () -> session.apply(new SetWindow(first.id(), Optional.of(outside))));
    }
}

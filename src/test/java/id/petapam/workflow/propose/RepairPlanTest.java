package id.petapam.workflow.propose;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static id.petapam.model.VulnerabilityClass.SANGAT_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.ClassifyStations;
import id.petapam.edit.PlanSession;
import id.petapam.edit.PutUnit;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.job.Progress;
import id.petapam.model.Assignment;
import id.petapam.model.Change;
import id.petapam.model.ClassDecision;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.SiteKind;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.rules.coverage.Staffing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A plan is put right with the fewest moves, and one undo brings back what was. */
class RepairPlanTest {

    private final IdSource ids = IdSource.of(new Random(7));
    private final RepairPlan repairer = new RepairPlan(Studies.study(), IdSource.of(new Random(8)));

    /** 17 KR are three groups, 3 R two, 1 SR stands alone; with the KPU that is 16 officers; all are there. */
    private PlanSession plotted(int polsek, int polres) {
        PlanSession session = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", KURANG_RAWAN, 17)
                .stations("16.08.01", RAWAN, 3)
                .stations("16.08.01", SANGAT_RAWAN, 1)
                .site("KPU", SiteKind.ELECTION_OFFICE, 4)
                .unit("Polsek", UnitKind.POLSEK, polsek)
                .unit("Polres", UnitKind.POLRES, polres)
                .session();
        session.apply(new ProposePlan(Studies.study(), ids)
                .propose(session.plan(), Phase.VOTING, ProposeOptions.USUAL.withCommand(false), Progress.NONE)
                .edit()
                .orElseThrow());
        return session;
    }

    private PlanRepair repair(Plan plan) {
        return repairer.repair(plan, Phase.VOTING, Progress.NONE, Optional.empty());
    }

    private static Headcount missing(Plan plan) {
        return Staffing.of(plan, Phase.VOTING).posts().values().stream()
                .map(at -> at.missing())
                .reduce(Headcount.ZERO, Headcount::plus);
    }

    private static void assertNobodyTwice(Plan plan) {
        for (Unit unit : plan.units().values()) {
            assertFalse(plan.index().left(Phase.VOTING, unit).isNegative(), unit.name());
        }
    }

    @Test
    void whatIsRightIsLeftAlone() {
        PlanRepair repair = repair(plotted(8, 8).plan());
        assertEquals(List.of(), repair.moves());
        assertTrue(repair.edit().isEmpty());
        assertEquals("repair.nothing", repair.headline().key());
    }

    @Test
    void aUnitThatShrinksIsReplacedByThoseWhoAreFreeAndNobodyElseMoves() {
        PlanSession session = plotted(8, 12);
        Unit polres = session.plan().units().get(new UnitId("Polres"));
        assertEquals(Headcount.of(12), session.plan().index().used(Phase.VOTING, polres.id()));
        session.apply(new PutUnit(polres.withHeadcount(Headcount.of(10))));
        Plan broken = session.plan();
        PlanRepair repair = repair(broken);
        assertEquals(Headcount.of(2), repair.missingBefore());
        assertEquals(Headcount.of(2), repair.moved());
        assertEquals(Headcount.of(2), repair.released());
        assertEquals(Headcount.ZERO, repair.missingAfter());
        assertTrue(repair.proven());
        session.apply(repair.edit().orElseThrow());
        assertEquals(Headcount.ZERO, missing(session.plan()));
        assertNobodyTwice(session.plan());
        assertEquals(List.of(), repair(session.plan()).moves(), "once is enough");
        session.undo();
        assertEquals(broken, session.plan());
    }

    @Test
    void aStationThatIsRaisedLeavesItsGroupAndGetsAPairOfItsOwn() {
        PlanSession session = plotted(10, 10);
        StationGroup group = session.plan().groups().values().stream()
                .filter(g -> g.stationClass() == KURANG_RAWAN)
                .findFirst()
                .orElseThrow();
        StationId raised = group.stations().get(0);
        session.apply(new ClassifyStations(
                List.of(raised), new ClassDecision(SANGAT_RAWAN, "Kapolsek", LocalDate.of(2024, 1, 1))));
        PlanRepair repair = repair(session.plan());
        assertEquals(Headcount.of(2), repair.moved());
        session.apply(repair.edit().orElseThrow());
        Plan after = session.plan();
        assertTrue(after.index().groupOf(raised).isEmpty());
        assertEquals(
                Headcount.of(2),
                Staffing.of(after, Phase.VOTING).at(new Post.OfStation(raised)).police());
        assertEquals(Headcount.ZERO, missing(after));
        assertNobodyTwice(after);
    }

    @Test
    void whatIsPinnedStaysEvenWhereMovingItWouldCoverMore() {
        PlanSession session = plotted(8, 8);
        Assignment kept = session.plan().assignments().values().stream()
                .filter(a -> a.post() instanceof Post.OfGroup)
                .findFirst()
                .orElseThrow();
        Plan pinned = session.plan()
                .with(id.petapam.model.ChangeSet.of(List.of(Change.replaced(kept, kept.withPinned(true)))));
        Unit polres = pinned.units().get(new UnitId("Polres"));
        Plan broken = pinned.with(
                id.petapam.model.ChangeSet.of(List.of(Change.replaced(polres, polres.withHeadcount(Headcount.of(4))))));
        PlanRepair repair = repair(broken);
        assertTrue(repair.missingAfter().value() > 0);
        Plan after = broken.with(repair.edit().orElseThrow().changes(broken));
        assertEquals(
                broken.teams().get(kept.team()),
                after.teams()
                        .get(after.index()
                                .assignmentAt(Phase.VOTING, kept.post())
                                .orElseThrow()
                                .team()));
    }
}

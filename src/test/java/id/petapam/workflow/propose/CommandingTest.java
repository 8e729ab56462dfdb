package id.petapam.workflow.propose;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.job.Progress;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.Rayon;
import id.petapam.model.RayonId;
import id.petapam.model.Slot;
import id.petapam.model.Unit;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Padal and Pamatwil as part of a proposal. */
class CommandingTest {

    private static final ProposeOptions WITH_COMMAND = ProposeOptions.USUAL.withCommand(true);

    private final ProposePlan planner = new ProposePlan(Studies.study(), IdSource.of(new Random(5)));

    /** Two kecamatan with 8 TPS each: two pairs; one rayon. */
    private static PlanFixture plan(int polsek, int polres) {
        return PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .district("16.08.02", "Belitang")
                .stations("16.08.01", KURANG_RAWAN, 8)
                .stations("16.08.02", KURANG_RAWAN, 8)
                .thing(new Rayon(
                        new RayonId("r1"),
                        "Rayon I",
                        List.of(new DistrictCode("16.08.01"), new DistrictCode("16.08.02"))))
                .unit("Polsek Martapura", UnitKind.POLSEK, polsek)
                .unit("Polres", UnitKind.POLRES, polres);
    }

    private PlanProposal propose(Plan plan) {
        return planner.propose(plan, Phase.VOTING, WITH_COMMAND, Progress.NONE);
    }

    private static List<Slot> at(Plan plan, Post post) {
        return plan.index()
                .assignmentAt(Phase.VOTING, post)
                .map(one -> plan.teams().get(one.team()).slots())
                .orElse(List.of());
    }

    @Test
    void everyKecamatanGetsAPadalAndEveryRayonAPamatwilInTheSameStep() {
        PlanSession session =
                plan(4, 5).person("Polres", Rank.KOMPOL, "Kabag Ops").session();
        Plan before = session.plan();
        PlanProposal found = propose(before);
        assertEquals(3, found.command().officers().size());
        assertEquals(0, found.command().uncontrolled() + found.command().unobserved());
        assertEquals(Headcount.of(4), found.cover().assigned(), "the pairs of the stations");
        assertEquals(Headcount.ZERO, found.cover().standing(), "who is appointed does not stand yet");

        session.apply(found.edit().orElseThrow());
        Plan after = session.plan();
        assertEquals(
                new UnitId("Polsek Martapura"),
                at(after, new Post.OfDistrict(new DistrictCode("16.08.01")))
                        .get(0)
                        .unit());
        assertTrue(
                at(after, new Post.OfRayon(new RayonId("r1"))).get(0).person().isPresent());
        for (Unit unit : after.units().values()) {
            assertTrue(!after.index().left(Phase.VOTING, unit).isNegative(), unit.name());
        }
        session.undo();
        assertEquals(before, session.plan());
    }

    @Test
    void whoCommandsIsNotSentToAPostAsWell() {
        PlanProposal found = propose(plan(1, 4).build());
        assertEquals(3, found.command().officers().size());
        assertEquals(Headcount.of(2), found.cover().assigned(), "5 officers less 3 who command");
        assertEquals(Headcount.of(2), found.cover().missing());
    }

    @Test
    void whereOfficersDoNotReachItIsSaidHowManyStayWithout() {
        PlanProposal found = propose(plan(1, 0).build());
        assertEquals(1, found.command().uncontrolled());
        assertEquals(1, found.command().unobserved());
        assertTrue(found.figures().stream().anyMatch(figure -> figure.key().equals("propose.figure.no-padal")));
    }

    @Test
    void aSecondProposalLeavesThoseWhoCommandInPlace() {
        PlanSession session = plan(4, 5).session();
        session.apply(propose(session.plan()).edit().orElseThrow());
        assertEquals(0, propose(session.plan()).command().officers().size());
    }
}

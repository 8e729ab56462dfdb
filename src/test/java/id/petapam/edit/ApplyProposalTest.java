package id.petapam.edit;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApplyProposalTest {

    private static final UnitId POLSEK = new UnitId("Polsek");
    private static final Post GROUP = new Post.OfGroup(new GroupId("baru"));
    private static final Post SINGLE = new Post.OfStation(new StationId("16.08.01.2001-003"));

    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", KURANG_RAWAN, 3)
            .unit("Polsek", UnitKind.POLSEK, 4)
            .session();

    private ApplyProposal proposal(int heads) {
        StationGroup group = new StationGroup(
                new GroupId("baru"),
                new DistrictCode("16.08.01"),
                1,
                KURANG_RAWAN,
                List.of(new StationId("16.08.01.2001-001"), new StationId("16.08.01.2001-002")),
                Optional.empty());
        return new ApplyProposal(
                List.of(group),
                Phase.VOTING,
                Map.of(POLSEK, Map.of(GROUP, Headcount.of(2), SINGLE, Headcount.of(heads))),
                IdSource.of(new Random(2)));
    }

    @Test
    void groupsAndTheirTeamsAreOneStepThatTheHistoryNames() {
        Plan before = session.plan();
        PlanChanged made = session.apply(proposal(2)).orElseThrow();
        assertEquals(
                "Terapkan usulan: 1 kelompok, 4 personel ke 2 titik",
                new Words(Language.ID).say(made.line().summary()));
        assertEquals(
                2,
                session.plan()
                        .index()
                        .assignmentAt(Phase.VOTING, GROUP)
                        .map(one ->
                                session.plan().teams().get(one.team()).slots().size())
                        .orElseThrow());
        session.undo();
        assertEquals(before, session.plan());
    }

    @Test
    void aUnitThatHasNotThatManyRefusesAllOfIt() {
        Plan before = session.plan();
        Problem problem = assertThrows(Problem.class, () -> session.apply(proposal(3)));
        assertEquals("edit.unit-has-less", problem.phrase().key());
        assertSame(before, session.plan());
    }
}

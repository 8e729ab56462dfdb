package id.petapam.edit;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.PersonId;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.Rank;
import id.petapam.model.Rayon;
import id.petapam.model.RayonId;
import id.petapam.model.Slot;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rayons, Padal and Pamatwil: what edits make of them. */
class CommandEditsTest {

    private static final DistrictCode ONE = new DistrictCode("16.08.01");
    private static final DistrictCode TWO = new DistrictCode("16.08.02");
    private static final PersonId OFFICER = new PersonId("sat-p1");

    private final IdSource ids = IdSource.of(new Random(4));

    private static PlanFixture plan() {
        return PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .district("16.08.02", "Belitang")
                .stations("16.08.01", KURANG_RAWAN, 8)
                .unit("sat", UnitKind.POLRES, 3)
                .persons("sat", Rank.IPDA, 3);
    }

    private static Rayon rayon(String id, DistrictCode... districts) {
        return new Rayon(new RayonId(id), "Rayon " + id, List.of(districts));
    }

    @Test
    void aKecamatanLeavesItsRayonWhenAnotherTakesIt() {
        PlanSession session = plan().session();
        session.apply(new PutRayon(rayon("a", ONE, TWO)));
        session.apply(new PutRayon(rayon("b", TWO)));
        assertEquals(List.of(ONE), session.plan().rayons().get(new RayonId("a")).districts());
        session.undo();
        assertEquals(
                List.of(ONE, TWO), session.plan().rayons().get(new RayonId("a")).districts());
    }

    @Test
    void whoObservedARayonIsFreeAgainWhenItGoes() {
        PlanSession session = plan().session();
        session.apply(new PutRayon(rayon("a", ONE)));
        Post post = new Post.OfRayon(new RayonId("a"));
        session.apply(new AssignPersons(List.of(OFFICER), Phase.VOTING, post, ids));
        assertEquals(Headcount.of(1), session.plan().index().used(Phase.VOTING, new UnitId("sat")));
        session.apply(new RemoveRayon(new RayonId("a")));
        assertTrue(session.plan().assignments().isEmpty());
        assertTrue(session.plan().teams().isEmpty());
    }

    @Test
    void dividingAnewKeepsObserversOfRayonsThatStay() {
        PlanSession session = plan().session();
        session.apply(new DivideRayons(List.of(rayon("a", ONE), rayon("b", TWO))));
        session.apply(new AssignUnit(
                new UnitId("sat"), Phase.VOTING, Map.of(new Post.OfRayon(new RayonId("a")), Headcount.of(1)), ids));
        session.apply(new AssignUnit(
                new UnitId("sat"), Phase.VOTING, Map.of(new Post.OfRayon(new RayonId("b")), Headcount.of(1)), ids));
        session.apply(new DivideRayons(List.of(rayon("a", ONE, TWO))));
        assertEquals(1, session.plan().rayons().size());
        assertEquals(1, session.plan().assignments().size());
    }

    @Test
    void anOfficerMovesToAnotherKecamatanUnlessHeMayHoldTwo() {
        for (String most : List.of("1", "2")) {
            PlanSession session = plan().rule("R-13.maxDistricts", most).session();
            session.apply(new AssignPersons(List.of(OFFICER), Phase.VOTING, new Post.OfDistrict(ONE), ids));
            session.apply(new AssignPersons(List.of(OFFICER), Phase.VOTING, new Post.OfDistrict(TWO), ids));
            Plan plan = session.plan();
            assertEquals(
                    Integer.parseInt(most),
                    plan.index().assignmentsOf(Phase.VOTING, OFFICER).size());
            assertEquals(Headcount.of(1), plan.index().used(Phase.VOTING, new UnitId("sat")), "one head either way");
        }
    }

    @Test
    void appointingManyIsOneStepAndRefusedAsAWhole() {
        PlanSession session = plan().session();
        Plan before = session.plan();
        Slot first = Slot.named(before.persons().get(OFFICER));
        Slot open = Slot.open(new UnitId("sat"));
        session.apply(new Appoint(
                Phase.VOTING,
                Map.of(new Post.OfDistrict(ONE), List.of(first), new Post.OfDistrict(TWO), List.of(open)),
                ids));
        assertEquals(Headcount.of(2), session.plan().index().used(Phase.VOTING, new UnitId("sat")));
        Plan now = session.plan();
        assertThrows(
                Problem.class,
                () -> session.apply(new Appoint(
                        Phase.VOTING, Map.of(new Post.OfRayon(new RayonId("x")), List.of(open, open)), ids)));
        assertThrows(
                Problem.class,
                () -> session.apply(new Appoint(Phase.VOTING, Map.of(new Post.OfDistrict(TWO), List.of(first)), ids)));
        assertEquals(now, session.plan());
    }
}

package id.petapam.edit;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static id.petapam.model.VulnerabilityClass.RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.ClassDecision;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.model.Problem;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanSessionTest {

    private final IdSource ids = IdSource.of(new Random(7));
    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", KURANG_RAWAN, 4)
            .unit("samapta", UnitKind.POLRES, 3)
            .session();

    private Edit plot(int station, int heads) {
        return new AssignUnit(new UnitId("samapta"), Phase.VOTING, Map.of(post(station), Headcount.of(heads)), ids);
    }

    private static Post post(int station) {
        return new Post.OfStation(new StationId("16.08.01.2001-00" + station));
    }

    @Test
    void undoGoesBackAndRedoForthExactly() {
        Plan start = session.plan();
        session.apply(plot(1, 2));
        Plan plotted = session.plan();
        session.undo();
        assertEquals(start, session.plan());
        session.redo();
        assertEquals(plotted, session.plan());
    }

    @Test
    void theFirstLineWhichMadeThePlanIsNeverTakenBack() {
        assertTrue(session.undo().isEmpty());
        assertEquals(1, session.history().lastSeq());
    }

    @Test
    void aNewEditAfterAnUndoEndsTheRedoBranchButLosesNoLine() {
        session.apply(plot(1, 2));
        session.undo();
        session.apply(plot(2, 1));
        assertTrue(session.redo().isEmpty());
        assertEquals(4, session.history().entries().size());
        assertEquals(
                "edit.assign-unit",
                session.history().nextUndo().orElseThrow().summary().key());
    }

    @Test
    void aUnitNeverSendsMoreThanItHas() {
        session.apply(plot(1, 2));
        Plan before = session.plan();
        Problem refused = assertThrows(Problem.class, () -> session.apply(plot(2, 2)));
        assertEquals("edit.unit-has-less", refused.phrase().key());
        assertEquals(before, session.plan());
        assertEquals(2, session.history().lastSeq());
    }

    @Test
    void anEditThatChangesNothingLeavesNoLine() {
        session.apply(new ClassifyStations(
                List.of(new StationId("16.08.01.2001-001")), new ClassDecision(RAWAN, "Intelkam", PlanFixture.DAY)));
        assertFalse(session.apply(new ClassifyStations(
                        List.of(new StationId("16.08.01.2001-001")),
                        new ClassDecision(RAWAN, "Intelkam", PlanFixture.DAY)))
                .isPresent());
        assertEquals(2, session.history().lastSeq());
    }
}

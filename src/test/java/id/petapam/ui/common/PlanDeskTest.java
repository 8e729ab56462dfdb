package id.petapam.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.AssignUnit;
import id.petapam.edit.Edit;
import id.petapam.fixture.PlanFixture;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Post;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanDeskTest {

    private static final UnitId UNIT = new UnitId("Polsek A");

    private final Deque<Runnable> disk = new ArrayDeque<>();
    private final PlanDesk desk = new PlanDesk(disk::add, Runnable::run, Clock.systemUTC());

    private static PlanFixture fixture() {
        return PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.RAWAN, 4)
                .unit("Polsek A", UnitKind.POLSEK, 6);
    }

    private static Edit assign(int heads) {
        Post post = new Post.OfStation(new StationId("16.08.01.2001-001"));
        return new AssignUnit(UNIT, Phase.VOTING, Map.of(post, Headcount.of(heads)), IdSource.of(new Random(3)));
    }

    private void diskWorks() {
        while (!disk.isEmpty()) {
            disk.poll().run();
        }
    }

    @Test
    void theScreenShowsAnEditOnlyAfterItIsOnDisk() {
        desk.open(fixture().session(), Optional.empty());
        diskWorks();
        DeskState before = desk.state();
        desk.submit(assign(2));
        assertSame(before, desk.state());
        assertTrue(desk.savingProperty().get().busy());
        diskWorks();
        assertEquals(1, desk.state().plan().assignments().size());
        assertFalse(desk.savingProperty().get().busy());
        assertEquals(
                Headcount.of(4),
                desk.state().assessment().balance().units().get(UNIT).left());
    }

    @Test
    void aRefusedEditIsToldInASentenceAndChangesNothing() {
        desk.open(fixture().session(), Optional.empty());
        diskWorks();
        DeskState before = desk.state();
        String[] told = {""};
        desk.problemProperty().addListener((p, old, now) -> told[0] = now == null ? told[0] : now.key());
        desk.submit(assign(7));
        diskWorks();
        assertEquals("edit.unit-has-less", told[0]);
        assertSame(before, desk.state());
        assertTrue(desk.savingProperty().get().at().isEmpty());
    }

    @Test
    void undoAndRedoAreShownWithTheAssessmentThatBelongsToThem() {
        desk.open(fixture().session(), Optional.empty());
        desk.submit(assign(2));
        desk.undo();
        diskWorks();
        assertEquals(0, desk.state().plan().assignments().size());
        assertSame(desk.state().plan(), desk.state().assessment().plan());
        desk.redo();
        diskWorks();
        assertEquals(1, desk.state().plan().assignments().size());
    }

    @Test
    void withoutAPlanAnEditSaysSo() {
        desk.submit(assign(1));
        String[] told = {""};
        desk.problemProperty().addListener((p, old, now) -> told[0] = now == null ? told[0] : now.key());
        diskWorks();
        assertEquals("shell.problem.no-plan", told[0]);
        assertFalse(desk.state().isOpen());
    }
}

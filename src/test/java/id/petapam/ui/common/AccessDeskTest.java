package id.petapam.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.StateFacts;
import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.model.Problem;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class AccessDeskTest {

    private static final StationId FIRST = new StationId("16.08.01.2001-001");

    private final PlanDesk desk = new PlanDesk(Runnable::run, Runnable::run, Clock.systemUTC());
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Boolean> fromScratch = new ArrayList<>();
    private boolean broken;
    private final AccessDesk access = new AccessDesk(
            desk,
            (plan, before) -> {
                if (broken) {
                    throw Problem.of("region.damaged", "uji");
                }
                fromScratch.add(before.isEmpty());
                return Studies.study().study(plan, before);
            },
            waiting::add,
            Runnable::run);

    private void open() {
        desk.open(
                PlanFixture.plan()
                        .district("16.08.01", "Martapura")
                        .stations("16.08.01", VulnerabilityClass.RAWAN, 3)
                        .session(),
                Optional.empty());
    }

    private void work() {
        waiting.remove().run();
    }

    private void state(StatedFact fact, String value) {
        desk.submit(new StateFacts(List.of(FIRST), Map.of(fact, Optional.of(value))));
    }

    @Test
    void theWindowNeverWaitsForTheFirstStudy() {
        open();
        assertTrue(access.state().counting());
        assertTrue(access.state().table().isEmpty());
        work();
        assertFalse(access.state().counting());
        assertSame(desk.state().plan(), access.state().table().orElseThrow().plan());
    }

    @Test
    void editsMadeWhileAStudyRunsAreTakenTogetherAndOutOfTheTableBefore() {
        open();
        state(StatedFact.FLOOD_PRONE, StatedFact.YES);
        state(StatedFact.SIGNAL, StatedFact.NO);
        assertEquals(1, waiting.size(), "one study at a time");
        work();
        assertTrue(access.state().counting());
        assertTrue(access.state().table().isPresent(), "what was is shown meanwhile");
        work();
        assertFalse(access.state().counting());
        assertTrue(waiting.isEmpty());
        assertEquals(List.of(true, false), fromScratch);
        assertSame(desk.state().plan(), access.state().table().orElseThrow().plan());
    }

    @Test
    void theTableOfAnotherPlanIsNotShown() {
        open();
        work();
        desk.close();
        assertEquals(AccessState.NONE, access.state());
        open();
        work();
        desk.choosePhase(desk.state().phase());
        assertTrue(waiting.isEmpty(), "another phase needs no study");
    }

    @Test
    void aStudyThatFailsSaysWhyAndTheNextEditTriesAgain() {
        open();
        broken = true;
        work();
        assertEquals("region.damaged", access.state().problem().orElseThrow().key());
        broken = false;
        state(StatedFact.FLOOD_PRONE, StatedFact.YES);
        work();
        assertTrue(access.state().problem().isEmpty());
        assertTrue(access.state().of(FIRST).isPresent());
    }
}

package id.petapam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.edit.History;
import id.petapam.edit.PlanSession;
import id.petapam.model.PersonalData;
import id.petapam.model.Plan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomEditsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-14T00:00:00.123456789Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private static PlanSession session(PlanFile file) {
        Opened opened = file.opened();
        return new PlanSession(opened.plan(), opened.history(), file, CLOCK, "Meja 1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void undoAllIsTheStartRedoAllIsTheEndAndReopenedIsAsInMemory(long seed) {
        Path path = folder.resolve("acak.petapam");
        RandomEdits edits = new RandomEdits(seed, 40);
        PlanSession memory = new PlanSession(Plan.empty(), History.EMPTY, new MemoryJournal(), CLOCK, "Meja 1");
        Plan start;
        try (PlanFile file = PlanFile.create(path)) {
            PlanSession session = session(file);
            edits.step(session);
            edits.step(memory);
            start = session.plan();
        }
        for (int part = 0; part < 4; part++) {
            try (PlanFile file = PlanFile.open(path)) {
                PlanSession session = session(file);
                assertSame(memory, session);
                for (int i = 0; i < 40; i++) {
                    edits.step(session);
                    edits.step(memory);
                }
                assertSame(memory, session);
            }
        }
        try (PlanFile file = PlanFile.open(path)) {
            PlanSession session = session(file);
            while (session.redo().isPresent()) {}
            Plan end = session.plan();
            while (session.undo().isPresent()) {}
            assertEquals(start, session.plan());
            while (session.redo().isPresent()) {}
            assertEquals(end, session.plan());
            assertEquals(end, file.load());
        }
        assertEquals(List.of(), PlanVerifier.verify(path));
    }

    private static void assertSame(PlanSession expected, PlanSession actual) {
        assertEquals(expected.plan(), actual.plan());
        assertEquals(expected.history().entries(), actual.history().entries());
        assertEquals(
                List.<PersonalData>copyOf(expected.plan().personal()),
                List.<PersonalData>copyOf(actual.plan().personal()));
    }
}

package id.petapam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("OKU Timur 100% ?#.petapam");
    }

    private static PlanSession session(PlanFile file) {
        Opened opened = file.opened();
        return new PlanSession(opened.plan(), opened.history(), file, Clock.systemUTC(), "Meja 1");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatWasEditedIsThereAgainAfterReopening() {
        Plan plan;
        try (PlanFile file = PlanFile.create(path)) {
            PlanSession session = session(file);
            session.apply(SamplePlan.start());
            session.apply(SamplePlan.manyStations("tps", 50));
            session.undo();
            session.redo();
            plan = session.plan();
            assertEquals(plan, file.load());
        }
        try (PlanFile file = PlanFile.open(path)) {
            PlanSession session = session(file);
            assertEquals(plan, session.plan());
            assertEquals(4, session.history().lastSeq());
            session.undo();
            session.undo();
            assertEquals(0, session.plan().stations().size());
            session.redo();
            assertEquals(plan, session.plan());
        }
        assertEquals(List.of(), PlanVerifier.verify(path));
    }

    @Test
    void aClosedPlanIsOneFile() throws IOException {
        try (PlanFile file = PlanFile.create(path)) {
            session(file).apply(SamplePlan.start());
            assertTrue(files().size() > 1, "while it is open: " + files());
        }
        assertEquals(List.of(path.getFileName().toString()), files());
    }

    @Test
    void aNewPlanNeverOverwrites() throws IOException {
        Files.writeString(path, "penting");
        Problem problem = assertThrows(Problem.class, () -> PlanFile.create(path));
        assertEquals("store.file.exists", problem.phrase().key());
        assertEquals("penting", Files.readString(path));
        assertEquals(1, files().size());
    }

    @Test
    void theSecondOneReadsAndKnowsWhoWrites() throws IOException {
        try (PlanFile first = PlanFile.create(path)) {
            PlanSession session = session(first);
            session.apply(SamplePlan.start());
            try (PlanFile second = PlanFile.open(path)) {
                assertTrue(second.isReadOnly());
                Holder holder = second.heldBy().orElseThrow();
                assertEquals(ProcessHandle.current().pid(), holder.process());
                assertEquals(System.getProperty("user.name"), holder.user());
                assertEquals(session.plan(), second.load());
                session.apply(SamplePlan.manyStations("tps", 3));
                assertEquals(session.plan(), second.load(), "the latest committed state");
                Problem refused =
                        assertThrows(Problem.class, () -> session(second).apply(SamplePlan.manyStations("lain", 1)));
                assertEquals("store.file.readonly", refused.phrase().key());
            }
            session.apply(SamplePlan.manyStations("lagi", 3));
            assertFalse(first.isReadOnly());
        }
        try (PlanFile third = PlanFile.open(path)) {
            assertFalse(third.isReadOnly(), "free again after the first one closed");
            assertEquals(6, third.load().stations().size());
        }
        assertEquals(List.of(path.getFileName().toString()), files());
    }
}

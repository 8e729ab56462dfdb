package id.petapam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the disk or another process gets in the way. */
class DiskTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void aPlan() {
        path = folder.resolve("OKU.petapam");
        try (PlanFile file = PlanFile.create(path)) {
            session(file).apply(SamplePlan.start());
        }
    }

    private static PlanSession session(PlanFile file) {
        Opened opened = file.opened();
        return new PlanSession(opened.plan(), opened.history(), file, KillVictim.CLOCK, "Meja 1");
    }

    @Test
    void aFullDiskLosesOnlyWhatWasNotAcknowledged() throws SQLException {
        try (PlanFile file = PlanFile.open(path)) {
            PlanSession session = session(file);
            session.apply(SamplePlan.manyStations("awal", 5));
            Plan before = session.plan();
            file.database().execute("PRAGMA max_page_count = " + file.database().ask("PRAGMA page_count"));
            Problem full = assertThrows(Problem.class, () -> session.apply(SamplePlan.manyStations("banyak", 3000)));
            assertEquals("store.disk.full", full.phrase().key());
            assertEquals(before, session.plan());
            assertEquals(before, file.load());
            file.database().execute("PRAGMA max_page_count = 1000000");
            session.apply(SamplePlan.manyStations("banyak", 3000));
            assertEquals(3005, file.load().stations().size(), "goes on once there is room");
        }
        assertEquals(List.of(), PlanVerifier.verify(path));
    }

    @Test
    void aRemovedFileTakesNoMoreEditsAndThePlanCanBeSavedElsewhere() throws IOException {
        PlanFile file = PlanFile.open(path);
        PlanSession session = session(file);
        session.apply(SamplePlan.manyStations("tps", 5));
        try {
            Files.delete(path);
        } catch (IOException e) {
            file.close();
            Assumptions.abort("this system does not remove open files");
        }
        Problem gone = assertThrows(Problem.class, () -> session.apply(SamplePlan.manyStations("lagi", 1)));
        assertEquals("store.file.gone", gone.phrase().key());
        Path elsewhere = folder.resolve("selamat.petapam");
        PlanFile.rescue(elsewhere, session.plan(), "Meja 1", Instant.EPOCH);
        try (PlanFile rescued = PlanFile.open(elsewhere)) {
            assertEquals(session.plan(), rescued.load());
        }
        assertEquals(List.of(), PlanVerifier.verify(elsewhere));
        Problem atTheEnd = assertThrows(Problem.class, file::close);
        assertEquals("store.file.gone", atTheEnd.phrase().key());
    }

    @Test
    void aRescuedPlanHasEveryKindOfThing() {
        Path elsewhere = folder.resolve("selamat.petapam");
        try (PlanFile file = PlanFile.open(path)) {
            PlanSession session = session(file);
            new RandomEdits(11, 10).stepUntilRich(session);
            PlanFile.rescue(elsewhere, session.plan(), "Meja 1", Instant.EPOCH);
            try (PlanFile rescued = PlanFile.open(elsewhere)) {
                assertEquals(session.plan(), rescued.load());
                assertEquals(
                        List.copyOf(session.plan().personal()),
                        List.copyOf(rescued.load().personal()));
            }
        }
    }

    @Test
    void aCopyHoldsWhatWasCommitted() {
        Path copy = folder.resolve("salinan.petapam");
        try (PlanFile file = PlanFile.open(path)) {
            PlanSession session = session(file);
            session.apply(SamplePlan.manyStations("tps", 5));
            file.copyTo(copy);
            session.apply(SamplePlan.manyStations("lagi", 5));
            assertThrows(Problem.class, () -> file.copyTo(copy), "never overwrites");
        }
        try (PlanFile file = PlanFile.open(copy)) {
            assertEquals(5, file.load().stations().size());
        }
    }

    @Test
    @Timeout(120)
    void anotherProcessIsNamedAndItsCrashGivesTheFileFree() throws IOException, InterruptedException {
        // It keeps the plan: between a close and an open of its own, this process could take the plan from it.
        Process other = KillVictim.start(folder, path, 3, KillVictim.NEVER_CLOSES);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.startsWith("ack")) {
                line = out.readLine();
            }
            try (PlanFile second = PlanFile.open(path)) {
                assertEquals(
                        other.pid(),
                        second.heldBy()
                                .orElseThrow(() -> new AssertionError("nobody is named"))
                                .process());
                assertTrue(second.isReadOnly());
                assertEquals(1, second.load().villages().size(), "reads what is committed");
            }
        } finally {
            other.toHandle().destroyForcibly();
            other.waitFor();
        }
        try (PlanFile mine = PlanFile.open(path)) {
            assertTrue(!mine.isReadOnly() && mine.heldBy().isEmpty());
        }
        assertEquals(List.of(), PlanVerifier.verify(path));
    }
}

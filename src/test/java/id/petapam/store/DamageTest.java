package id.petapam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged plan is either read as it was written, or refused: never silently another plan, never a hang. */
@Timeout(300)
class DamageTest {

    private static final int TRIES = Integer.getInteger("petapam.damages", 90);

    @TempDir
    Path folder;

    private Path path;
    private Opened whole;
    private byte[] bytes;

    @BeforeEach
    void aPlanOfMixedEdits() throws IOException {
        path = folder.resolve("rusak.petapam");
        try (PlanFile file = PlanFile.create(path)) {
            PlanSession session = new PlanSession(file.load(), file.loadHistory(), file, KillVictim.CLOCK, "Meja 1");
            new RandomEdits(99, 60).stepUntilRich(session);
            whole = file.opened();
        }
        bytes = Files.readAllBytes(path);
    }

    /** @return true if it was refused */
    private boolean open(String what) {
        try (PlanFile file = PlanFile.open(path)) {
            Opened opened = file.opened();
            assertEquals(whole.history().entries(), opened.history().entries(), what);
            assertEquals(whole.plan(), opened.plan(), what);
            assertEquals(
                    List.copyOf(whole.plan().personal()),
                    List.copyOf(opened.plan().personal()),
                    what);
            return false;
        } catch (Problem refused) {
            return true;
        }
    }

    @Test
    void flippedBytesAreNoticedOrDoNotMatter() throws IOException {
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = bytes.clone();
            for (int flip = 0; flip <= i % 3; flip++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(path, damaged);
            refused += open("try " + i) ? 1 : 0;
        }
        System.out.println(refused + " of " + TRIES + " damaged files refused, the others read as they were");
        assertTrue(refused > TRIES / 4, "only " + refused + " were noticed");
    }

    @Test
    void aFileCutOffAnywhereIsNoticed() throws IOException {
        Random random = new Random(8);
        for (int i = 0; i < 40; i++) {
            int length = random.nextInt(bytes.length);
            Files.write(path, Arrays.copyOf(bytes, length));
            assertTrue(open("cut at " + length), "cut at " + length);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE station SET address = address || ' ' WHERE id = (SELECT min(id) FROM station)",
                "UPDATE station SET lat = lat + 1e-9 WHERE id = (SELECT min(id) FROM station)",
                "DELETE FROM station_fact",
                "DELETE FROM strength_line",
                "UPDATE team_slot SET person_id = NULL",
                "UPDATE personal SET name = 'LAIN 001' WHERE personal_key = 1",
                "UPDATE edit_log SET actor = 'Meja 2' WHERE seq = 3",
                "UPDATE edit_log SET at = '2024-02-15T00:00:00Z' WHERE seq = 3",
                "UPDATE edit_log SET changes = (SELECT changes FROM edit_log WHERE seq = 2) WHERE seq = 1",
                "DELETE FROM edit_log WHERE seq = 5",
                "DELETE FROM edit_log WHERE seq = (SELECT max(seq) FROM edit_log)"
            })
    void aValueChangedByAnotherProgramIsNoticed(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate(sql) > 0);
        }
        assertTrue(open(sql), sql);
        List<Phrase> problems = PlanVerifier.verify(path);
        assertFalse(problems.isEmpty(), sql);
    }

    @Test
    void anUnreadableLockFileIsTakenOver() throws IOException {
        Files.writeString(folder.resolve("rusak.petapam.lock"), "x".repeat(5000), StandardCharsets.UTF_8);
        try (PlanFile file = PlanFile.open(path)) {
            assertFalse(file.isReadOnly());
        }
    }

    @Test
    void aLineThatDoesNotFollowIsNeverWritten() {
        try (PlanFile file = PlanFile.open(path)) {
            var twice = whole.history().entries().get(2);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> file.append(twice, SamplePlan.start().changes(whole.plan())));
            assertEquals(whole.history().entries(), file.loadHistory().entries());
        }
    }
}

package id.petapam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.HistoryEntry;
import id.petapam.edit.PlanSession;
import id.petapam.model.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalTableTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void aPlanWithPeople() {
        path = folder.resolve("orang.petapam");
        try (PlanFile file = PlanFile.create(path)) {
            new RandomEdits(5, 20).stepUntilRich(session(file));
        }
    }

    private static PlanSession session(PlanFile file) {
        Opened opened = file.opened();
        return new PlanSession(opened.plan(), opened.history(), file, KillVictim.CLOCK, "Meja 1");
    }

    private static boolean holdsName(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("CONTOH 1") || text.contains("7000000");
    }

    @Test
    void theHistoryNeverHoldsAName() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("SELECT * FROM edit_log")) {
            int inflated = 0;
            while (lines.next()) {
                for (int i = 1; i <= lines.getMetaData().getColumnCount(); i++) {
                    assertFalse(lines.getString(i) != null && holdsName(lines.getBytes(i)), "column " + i);
                }
                if (lines.getBytes("changes") != null) {
                    byte[] json =
                            new InflaterInputStream(new ByteArrayInputStream(lines.getBytes("changes"))).readAllBytes();
                    assertFalse(holdsName(json), "line " + lines.getLong("seq"));
                    inflated += json.length;
                }
            }
            assertTrue(inflated > 1000);
        }
        assertTrue(holdsName(Files.readAllBytes(path)), "the names are in the file, elsewhere");
    }

    @Test
    void deletedPersonalDataIsGoneFromTheFileAndItsBackupsAndTheHistoryStaysWhole() throws IOException {
        List<HistoryEntry> history;
        Plan plan;
        try (PlanFile file = PlanFile.open(path)) {
            plan = file.load();
            Backups.beside(path).daily(file, LocalDate.of(2024, 2, 14)).orElseThrow();
            file.purgePersonal();
            history = file.loadHistory().entries();
            for (Path other : everyFile()) {
                assertFalse(holdsName(Files.readAllBytes(other)), "still in " + other);
            }
        }
        try (PlanFile file = PlanFile.open(path)) {
            PlanSession session = session(file);
            assertEquals(plan, session.plan());
            assertTrue(session.plan().personal().stream()
                    .allMatch(data -> data.name().isEmpty()));
            assertEquals(history, session.history().entries());
            while (session.undo().isPresent()) {}
            while (session.redo().isPresent()) {}
            assertEquals(plan, session.plan(), "undo and redo go on");
        }
        assertEquals(List.of(), PlanVerifier.verify(path));
    }

    @Test
    void aKeyIsNeverGivenToSomebodyElseAfterDeletion() {
        try (PlanFile file = PlanFile.open(path)) {
            long next = file.load().nextPersonalKey().value();
            file.purgePersonal();
            file.purgePersonal();
            assertTrue(file.load().nextPersonalKey().value() >= next);
        }
    }

    private List<Path> everyFile() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}

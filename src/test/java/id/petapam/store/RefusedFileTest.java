package id.petapam.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.petapam.model.Problem;
import id.petapam.text.Language;
import id.petapam.text.Words;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a plan, or not one for this program, is refused in words and stays as it is. */
@Timeout(60)
class RefusedFileTest {

    @TempDir
    Path folder;

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("berkas.petapam"), bytes);
    }

    private Path sqlite(String sql) throws SQLException {
        Path path = folder.resolve("berkas.petapam");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        return path;
    }

    private Path plan() {
        Path path = folder.resolve("berkas.petapam");
        PlanFile.create(path).close();
        return path;
    }

    private void refused(String key, Path path) throws IOException {
        byte[] before = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        Problem problem = assertThrows(Problem.class, () -> PlanFile.open(path));
        assertEquals(key, problem.phrase().key());
        assertThrows(Problem.class, () -> PlanVerifier.verify(path));
        for (Language language : Language.values()) {
            String sentence = new Words(language).say(problem.phrase());
            assertFalse(sentence.contains("[") || sentence.contains("{"), sentence);
        }
        if (Files.isRegularFile(path)) {
            assertArrayEquals(before, Files.readAllBytes(path), "the file was changed");
            try (Stream<Path> all = Files.list(folder)) {
                assertEquals(List.of(path), all.toList(), "something was left beside it");
            }
        }
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        refused("store.file.missing", folder.resolve("tidak-ada.petapam"));
    }

    @Test
    void aFolder() throws IOException {
        refused("store.file.folder", Files.createDirectory(folder.resolve("berkas.petapam")));
    }

    @Test
    void anEmptyFile() throws IOException {
        refused("store.file.empty", write(new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "<?xml version='1.0'?><kml/>", "SQLite format 2\0", "PK\u0003\u0004"})
    void aFileOfAnotherKind(String content) throws IOException {
        refused("store.file.foreign", write((content + " ".repeat(200)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theFirstBytesOnly() throws IOException {
        refused("store.file.damaged", write("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void anotherProgramsDatabase() throws IOException, SQLException {
        refused("store.file.other", sqlite("CREATE TABLE station (id TEXT); PRAGMA user_version = 1"));
    }

    @Test
    void aPlanOfANewerProgram() throws IOException, SQLException {
        plan();
        refused("store.file.newer", sqlite("PRAGMA user_version = 99"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER jahat AFTER INSERT ON edit_log BEGIN DELETE FROM station; END",
                "CREATE VIEW lihat AS SELECT name FROM personal",
                "CREATE TABLE tambahan (x)",
                "DROP TABLE personal; CREATE VIEW personal AS SELECT 1 AS personal_key",
                "DROP INDEX station_village"
            })
    void aPlanWithPartsThatPetaPamNeverMakes(String sql) throws IOException, SQLException {
        plan();
        refused("store.file.altered", sqlite(sql));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 512, 4096, 4097, 20_000})
    void aPlanThatWasCutOff(int length) throws IOException {
        byte[] whole = Files.readAllBytes(plan());
        refused("store.file.damaged", write(Arrays.copyOf(whole, length)));
    }
}

package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.petapam.app.Home;
import id.petapam.app.UserFolder;
import id.petapam.app.Wiring;
import id.petapam.region.osm.Martapura;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A plan on a region pack, by command line; each command starts the program anew. */
@Timeout(180)
class RegionUseDoorTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String plan;
    private Path pack;

    @BeforeEach
    void begin() throws IOException {
        plan = Files.createDirectory(folder.resolve("rencana"))
                .resolve("p.petapam")
                .toString();
        pack = Martapura.pack(Files.createDirectory(folder.resolve("flashdisk")));
        assertEquals(0, run("new", plan, "--regency", "16.08", "--operation", "PEMILU", "--date", "2029-02-14"));
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        Wiring wiring = new Wiring(Home.at(Path.of("")), UserFolder.at(folder.resolve("user")), Clock.systemUTC());
        return new Door(wiring, file -> 0, error -> "log: " + error)
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        args);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private long onNetwork() throws IOException {
        assertEquals(0, run("access", plan, "--json"));
        long count = 0;
        for (JsonNode station : json().get("stations")) {
            count += "network".equals(station.get("travelSource").asText()) ? 1 : 0;
        }
        return count;
    }

    @Test
    void aPackThatLiesElsewhereIsFoundAgainByTheNextCommand() throws IOException {
        assertEquals(0, run("region", "use", plan, pack.toString(), "--json"));
        assertTrue(json().get("applied").asBoolean());
        assertTrue(json().get("stationsOnNetwork").asInt() > 0);
        assertTrue(onNetwork() > 0);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aDryRunTellsAndChangesNothing() throws IOException {
        assertEquals(0, run("region", "use", plan, pack.toString(), "--dry-run", "--json"));
        assertFalse(json().get("applied").asBoolean());
        assertEquals(0, onNetwork());
    }

    @Test
    void whereThePackIsGoneTheAnswerRestsOnTheBuiltInRegionAndSaysSo() throws IOException {
        assertEquals(0, run("region", "use", plan, pack.toString()));
        Files.delete(pack);
        assertEquals(0, onNetwork());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Martapura"), err.toString());
        assertEquals(0, run("region", "use", plan));
        assertEquals(0, onNetwork());
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatIsNoPackIsRefusedAndThePlanStays() {
        assertEquals(3, run("region", "use", plan, Martapura.file(folder).toString()));
        assertEquals(0, run("history", plan));
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("Pakai data wilayah"));
    }
}

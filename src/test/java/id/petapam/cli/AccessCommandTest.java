package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.petapam.app.Home;
import id.petapam.app.UserFolder;
import id.petapam.app.Wiring;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class AccessCommandTest {

    @TempDir
    Path folder;

    private Wiring wiring;
    private String plan;

    private record Answer(int exit, String out, String err) {}

    @BeforeEach
    void okuTimur() {
        wiring = new Wiring(Home.at(Path.of("")), UserFolder.at(folder.resolve("user")), Clock.systemUTC());
        plan = folder.resolve("plan.petapam").toString();
        String made = "new " + plan + " --regency 16.08 --operation PEMILU --date 2024-02-14 --stations kpu2024";
        assertEquals(0, run(made.split(" ")).exit());
    }

    private Answer run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Door(wiring, file -> 0, error -> "log: " + error).run(stream(out), stream(err), args);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private JsonNode json(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--json");
        Answer answer = run(all.toArray(String[]::new));
        assertEquals("", answer.err());
        return new ObjectMapper().readTree(answer.out());
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void accessAnswersForEveryStationWithItsEvidence() throws IOException {
        JsonNode access = json("access", plan);
        assertEquals(2180, access.get("stations").size());
        assertEquals(2180, access.get("counts").get("stations").asInt());
        JsonNode first = access.get("stations").get(0);
        assertTrue(keys(first)
                .containsAll(List.of(
                        "id",
                        "name",
                        "district",
                        "village",
                        "lat",
                        "lon",
                        "estimated",
                        "mode",
                        "travelMinutes",
                        "score",
                        "level",
                        "class",
                        "suggestedClass",
                        "flags")));
        JsonNode hard = json("access", plan, "--level", "SULIT");
        JsonNode levels = access.get("counts").get("byLevel");
        assertEquals(
                levels.get("SULIT").asInt() + levels.get("SANGAT_SULIT").asInt(),
                hard.get("stations").size());
        for (JsonNode station : hard.get("stations")) {
            assertTrue(station.get("score").asInt() >= 4);
            for (JsonNode flag : station.get("flags")) {
                assertEquals("INDIKASI", flag.get("certainty").asText().replace("TIDAK_DIKETAHUI", "INDIKASI"));
                assertFalse(flag.get("evidence").asText().isBlank());
                assertFalse(flag.get("source").asText().isBlank());
            }
        }
        assertEquals(2, run("access", plan, "--level", "MUDAH").exit());
        Answer words = run("access", plan, "--level", "SULIT");
        assertTrue(words.out().contains("Cempaka"), words.out());
    }

    @Test
    void factsAreStatedAndFlagsDecidedByWords() throws IOException {
        String one = "village = 16.08.01.1008 and number = 1";
        assertTrue(json("set", plan, "stations", "--where", one, "--fact", "FLOOD_PRONE=ya", "--fact", "SIGNAL=tidak")
                .get("applied")
                .asBoolean());
        JsonNode flags = json("access", plan).get("counts").get("byFlag");
        assertEquals(1, flags.get("FLOOD_PRONE").get("TERBUKTI").asInt());
        assertEquals(1, flags.get("NO_SIGNAL").get("TERBUKTI").asInt());
        assertTrue(json("set", plan, "stations", "--where", one, "--fact", "SIGNAL=")
                .get("applied")
                .asBoolean());
        JsonNode decided = json(
                "set",
                plan,
                "flags",
                "--where",
                "flag = LONG_TRAVEL and district = Cempaka",
                "--flag",
                "LONG_TRAVEL",
                "--decision",
                "DISMISSED",
                "--reason",
                "jalan tol");
        assertTrue(decided.get("applied").asBoolean());
        JsonNode after = json("access", plan).get("counts").get("byFlag");
        assertTrue(after.get("LONG_TRAVEL").get("dismissed").asInt() > 0);
        assertFalse(after.has("NO_SIGNAL"));
        String[] bare = {"set", plan, "flags", "--where", one, "--flag", "ISOLATED", "--decision", "ADDED"};
        assertEquals(3, run(bare).exit(), "a reason is needed");
        assertEquals(
                2,
                run("set", plan, "stations", "--where", one, "--fact", "SIGNAL=banyak")
                        .exit());
        assertEquals(2, run("set", plan, "stations", "--where", one).exit());
    }
}

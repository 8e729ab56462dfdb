package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.petapam.app.Example;
import id.petapam.app.Home;
import id.petapam.app.UserFolder;
import id.petapam.app.Wiring;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The command line as tests call it: one call, its exit code, and what it wrote. */
abstract class DoorCase {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @TempDir
    Path folder;

    Wiring wiring;
    Optional<Path> opened = Optional.empty();
    String plan;

    record Answer(int exit, String out, String err) {

        JsonNode json() throws IOException {
            return JSON.readTree(out);
        }
    }

    @BeforeEach
    void wire() {
        wiring = new Wiring(Home.at(Path.of("")), UserFolder.at(folder.resolve("user")), Clock.systemUTC());
        plan = folder.resolve("plan.petapam").toString();
    }

    Answer run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Desktop desktop = file -> {
            opened = file;
            return 0;
        };
        Door door = new Door(wiring, desktop, error -> "log: " + error);
        int exit = door.run(stream(out), stream(err), args);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    JsonNode json(String... args) throws IOException {
        String[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = "--json";
        Answer answer = run(all);
        assertTrue(answer.exit() <= 1, answer.err());
        assertEquals("", answer.err());
        return answer.json();
    }

    void newPlan(String stations) throws IOException {
        JsonNode made = json(
                "new",
                plan,
                "--regency",
                "16.08",
                "--operation",
                "PEMILU",
                "--date",
                "2024-02-14",
                "--stations",
                stations,
                "--strength",
                "500",
                "--bko",
                "119");
        assertEquals("16.08", made.get("regency").asText());
        assertEquals(plan, made.get("plan").asText());
    }

    String example() {
        return new Example(wiring).ensure(folder.resolve("contoh.petapam")).toString();
    }

    static List<String> keys(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }
}

package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sites, areas and data files by command line: figures, exit codes, undo. */
@Timeout(180)
class PlacesDoorTest {

    @TempDir
    Path folder;

    private Wiring wiring;
    private String plan;

    @BeforeEach
    void open() {
        wiring = new Wiring(Home.at(Path.of("")), UserFolder.at(folder.resolve("user")), Clock.systemUTC());
        plan = folder.resolve("plan.petapam").toString();
        assertEquals(
                0,
                run(
                        new ByteArrayOutputStream(),
                        "new",
                        plan,
                        "--regency",
                        "16.08",
                        "--operation",
                        "PEMILU",
                        "--date",
                        "2024-02-14"));
    }

    private int run(ByteArrayOutputStream out, String... args) {
        Door door = new Door(wiring, file -> 0, error -> "log: " + error);
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return door.run(print, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), args);
    }

    private JsonNode json(int exit, String... args) throws IOException {
        String[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = "--json";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(exit, run(out, all), () -> out.toString(StandardCharsets.UTF_8));
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void sitesAreImportedOnceAndUndoneInOneStep() throws IOException {
        String gpx = file(
                "titik.gpx",
                "<gpx><wpt lat='-4.31' lon='104.36'><name>KPU OKU Timur</name></wpt>"
                        + "<wpt lat='-4.33' lon='104.35'><name>Warung Tiga</name></wpt></gpx>");
        int before = json(0, "info", plan).get("sites").asInt();
        JsonNode dry = json(1, "import", plan, gpx, "--as", "sites", "--dry-run");
        assertEquals("gpx", dry.get("format").asText());
        assertEquals("UNKNOWN_KIND", dry.at("/issues/0/code").asText());
        JsonNode first = json(0, "import", plan, gpx, "--map", "kind=PIER");
        assertEquals("sites", first.get("as").asText());
        assertEquals(2, first.get("added").asInt());
        assertEquals("PIER", first.at("/mapping/kind").asText());
        assertEquals(before + 2, json(0, "info", plan).get("sites").asInt());
        assertEquals(
                2,
                json(0, "import", plan, gpx, "--map", "kind=PIER")
                        .get("unchanged")
                        .asInt());
        json(0, "undo", plan);
        assertEquals(before, json(0, "info", plan).get("sites").asInt());
    }

    @Test
    void areasAreImportedWithAReportOfWhatChanges() throws IOException {
        String areas = file(
                "batas.geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"kode\":"
                        + "\"16.08.01\",\"nama\":\"Martapura\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + "[[[104.30,-4.40],[104.45,-4.40],[104.45,-4.25],[104.30,-4.25]]]}}]}");
        JsonNode done = json(0, "import", plan, areas);
        assertEquals("areas", done.get("as").asText());
        assertEquals(1, done.get("added").asInt());
        assertEquals(1, done.at("/effect/districts").asInt());
        assertTrue(done.at("/effect").has("movedStations"));
        assertEquals("MENDED_AREA", done.at("/issues/0/code").asText());
        assertEquals(1, json(0, "import", plan, areas).get("unchanged").asInt());
    }

    @Test
    void dataGoesIntoOneFileOrOneForEachKecamatan() throws IOException {
        String xlsx = folder.resolve("rencana.xlsx").toString();
        JsonNode book = json(0, "export", plan, "--to", xlsx, "--redacted");
        assertEquals(5, book.get("pages").asInt());
        assertEquals(Files.size(Path.of(xlsx)), book.get("bytes").asLong());
        JsonNode split = json(0, "export", plan, "--to", folder.resolve("kec").toString(), "--format", "kml");
        assertEquals(20, split.get("files").size());
        assertTrue(Files.exists(Path.of(split.at("/files/0").asText())));
        json(2, "export", plan, "--to", "rencana.kml", "--split", "desa");
    }
}

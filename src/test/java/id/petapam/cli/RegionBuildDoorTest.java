package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Region packs by command line: keys of the contract, exit codes. */
@Timeout(180)
class RegionBuildDoorTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Wiring wiring;
    private String osm;
    private String pack;

    @BeforeEach
    void open() {
        wiring = new Wiring(Home.at(Path.of("")), UserFolder.at(folder.resolve("user")), Clock.systemUTC());
        osm = Martapura.file(folder).toString();
        pack = folder.resolve("baru.gpkg").toString();
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return new Door(wiring, file -> 0, error -> "log: " + error)
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        args);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void what_is_built_is_what_info_tells() throws IOException {
        assertEquals(0, run("region", "build", osm, "--to", pack, "--title", "Martapura", "--json"));
        JsonNode built = json();
        for (String key : new String[] {"layers", "bounds", "counts", "sources"}) {
            assertTrue(built.has(key), key);
        }
        assertEquals(0, run("region", "info", pack, "--json"));
        JsonNode info = json();
        assertEquals(14, info.get("counts").get("road").asInt());
        built.get("counts")
                .fields()
                .forEachRemaining(
                        e -> assertEquals(e.getValue(), info.get("counts").get(e.getKey()), e.getKey()));
        assertEquals(built.get("bounds"), info.get("bounds"));
        assertEquals(built.get("sources"), info.get("sources"));
        assertEquals("martapura", info.get("id").asText());
    }

    @Test
    void a_pack_is_cut_by_bounds_in_the_order_west_south_east_north() throws IOException {
        assertEquals(0, run("region", "build", osm, "--to", pack, "--bounds", "104.31,-4.37,104.355,-4.25", "--json"));
        int roads = json().get("counts").get("road").asInt();
        assertTrue(roads > 0 && roads < 14, "roads " + roads);
    }

    @Test
    void wrong_use_is_2_and_what_cannot_be_used_is_3() {
        assertEquals(2, run("region", "build", osm));
        assertEquals(2, run("region", "build", "--to", pack));
        assertEquals(2, run("region", "build", osm, "--to", pack, "--bounds", "104,-4"));
        assertEquals(2, run("region", "build", osm, "--to", pack, "--bounds", "105,-4,104,-3"));
        assertEquals(2, run("region", "build", osm, "--to", pack, "--bounds", "104,-5,105,-4", "--area", "16.08"));
        assertEquals(3, run("region", "build", osm, "--to", pack, "--area", "16.99"));
        assertEquals(3, run("region", "build", folder.resolve("tidak-ada.pbf").toString(), "--to", pack));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("tidak-ada.pbf"));
        assertEquals(0, run("region", "build", osm, "--to", pack));
        assertEquals(3, run("region", "build", osm, "--to", pack));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("sudah ada"));
    }
}

package id.petapam.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.region.RegionUnreadable.Reason;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.osm.Martapura;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fine layers as people leave them after editing in QGIS, and as they must not be. */
@Timeout(60)
class DetailReaderTest {

    @TempDir
    static Path folder;

    private static byte[] pack;

    @BeforeAll
    static void build() throws IOException {
        pack = Files.readAllBytes(Martapura.pack(folder));
    }

    private static Path changed(String... statements) throws IOException, SQLException {
        Path file = Files.write(Files.createTempFile(folder, "paket", ".gpkg"), pack);
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = db.createStatement()) {
            for (String trigger : new String[] {"insert", "update1", "update2", "update3", "update4", "delete"}) {
                s.execute("DROP TRIGGER rtree_roads_geom_" + trigger);
            }
            for (String sql : statements) {
                s.execute(sql);
            }
        }
        return file;
    }

    private static Region read(String... statements) throws IOException, SQLException {
        return new RegionReader().read(changed(statements));
    }

    private static void assertDamaged(String... statements) throws IOException, SQLException {
        Path file = changed(statements);
        RegionUnreadable e = assertThrows(RegionUnreadable.class, () -> new RegionReader().read(file));
        assertEquals(Reason.DAMAGED, e.reason(), e.getMessage());
        assertTrue(e.getMessage().contains("roads"), e.getMessage());
    }

    /** A line as QGIS stores it, with a box in its head. */
    private static String line(double... lonLat) {
        ByteBuffer out = ByteBuffer.allocate(40 + 9 + lonLat.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 3).putInt(4326);
        out.putDouble(104).putDouble(105).putDouble(-5).putDouble(-4);
        out.put((byte) 1).putInt(2).putInt(lonLat.length / 2);
        for (double v : lonLat) {
            out.putDouble(v);
        }
        return "x'" + HexFormat.of().formatHex(out.array()) + "'";
    }

    @Test
    void a_road_drawn_by_hand_without_anything_said_is_a_usual_road_with_a_number_of_its_own() throws Exception {
        Region region = read("INSERT INTO roads (geom) VALUES (" + line(104.31999999999, -4.3, 104.35, -4.31) + ")");
        LineTable<RoadTraits> roads = region.detail().roads();
        int drawn = roads.size() - 1;
        assertEquals(15, roads.size());
        assertEquals(-15, roads.id(drawn));
        assertEquals(RoadTraits.of(RoadClass.UNCLASSIFIED), roads.traits(drawn));
        assertEquals(Optional.empty(), roads.name(drawn));
        assertEquals(1_043_200_000, roads.lon7(roads.start(drawn)), "rounded, so that it meets the road it ends at");
    }

    @Test
    void columns_that_are_missing_say_nothing_and_more_columns_disturb_nobody() throws Exception {
        Region region = read(
                "ALTER TABLE roads DROP COLUMN season",
                "ALTER TABLE roads DROP COLUMN osm_id",
                "ALTER TABLE roads ADD COLUMN catatan TEXT",
                "UPDATE roads SET catatan = 'dari lapangan'");
        assertEquals(14, region.detail().roads().size());
        assertEquals(-1, region.detail().roads().id(0));
    }

    @Test
    void a_layer_that_is_missing_is_empty() throws Exception {
        Region region = read("DROP TABLE ferries", "DROP TABLE coverage", "DROP TABLE covers");
        assertEquals(0, region.detail().ferries().size());
        assertEquals(0, region.detail().covers().size());
        assertEquals(14, region.detail().roads().size());
    }

    @Test
    void words_may_be_large_or_small_but_must_be_words_of_the_layer() throws Exception {
        Region region = read("UPDATE roads SET class = 'Primary', surface = '' WHERE osm_id = 101");
        assertEquals(RoadClass.PRIMARY, region.detail().roads().traits(0).roadClass());
        assertDamaged("UPDATE roads SET class = 'jalan besar' WHERE osm_id = 101");
        assertDamaged("UPDATE roads SET car = 'ya' WHERE osm_id = 101");
        assertDamaged("UPDATE roads SET maxspeed = -5 WHERE osm_id = 101");
    }

    @Test
    void a_row_without_a_line_is_passed_over_and_a_damaged_one_is_refused() throws Exception {
        assertEquals(
                13,
                read("UPDATE roads SET geom = NULL WHERE osm_id = 101")
                        .detail()
                        .roads()
                        .size());
        assertDamaged("UPDATE roads SET geom = x'4750' WHERE osm_id = 101");
        assertDamaged("UPDATE roads SET geom = substr(geom, 1, 30) WHERE osm_id = 101");
        assertDamaged("UPDATE roads SET geom = " + line(104, -4) + " WHERE osm_id = 101");
        assertDamaged("UPDATE roads SET geom = " + line(104, -4, 204, -4) + " WHERE osm_id = 101");
        assertDamaged("UPDATE roads SET geom = " + line(104, -4, Double.NaN, -4) + " WHERE osm_id = 101");
        assertDamaged("UPDATE roads SET geom = (SELECT geom FROM landings LIMIT 1) WHERE osm_id = 101");
    }

    @Test
    void random_bytes_over_the_geometry_never_crash() throws Exception {
        byte[] sound = HexFormat.of().parseHex(line(104, -4, 104.1, -4.1).substring(2, 2 + 2 * (49 + 32)));
        Random random = new Random(7);
        FlatGeometry geometry = new FlatGeometry("x");
        for (int round = 0; round < 20_000; round++) {
            byte[] flipped = sound.clone();
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
            try {
                geometry.lines(flipped, new FlatGeometry.Sink() {
                    @Override
                    public void vertex(int lat7, int lon7) {
                        assertTrue(Math.abs(lat7) <= 900_000_000 && Math.abs(lon7) <= 1_800_000_000);
                    }

                    @Override
                    public void end() {
                        // nothing is kept
                    }
                });
            } catch (RegionUnreadable refused) {
                assertEquals(Reason.DAMAGED, refused.reason());
            }
        }
    }

    @Test
    void a_coarse_pack_of_the_first_format_has_no_fine_layers() {
        Region builtIn = BuiltInRegion.read();
        assertTrue(builtIn.detail().hasNoWays());
        assertEquals(0, builtIn.villageAreas().size());
        assertTrue(builtIn.sources().stream().allMatch(s -> s.sha256().isEmpty()));
    }
}

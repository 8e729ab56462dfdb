package id.petapam.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.petapam.region.RegionUnreadable.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that cannot be used is refused with the right reason, and nothing of it is run. */
@Timeout(60)
class HostilePackTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_file_and_a_folder() {
        assertRefused(Reason.MISSING, folder.resolve("tidak-ada.gpkg"));
        assertRefused(Reason.MISSING, folder);
    }

    @Test
    void an_empty_file() throws IOException {
        assertRefused(Reason.EMPTY, write(new byte[0]));
    }

    @Test
    void something_else_under_the_name_of_a_geopackage() throws IOException {
        assertRefused(Reason.NOT_GEOPACKAGE, write("kode,nama\n16.08,OKU Timur\n".getBytes(StandardCharsets.UTF_8)));
        assertRefused(Reason.NOT_GEOPACKAGE, write(new byte[5_000]));
    }

    @Test
    void a_database_of_another_program() throws Exception {
        assertRefused(Reason.NOT_GEOPACKAGE, changed("PRAGMA application_id = 1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 100, 4_096, 100_000, 2_000_000})
    void a_truncated_file(int bytes) throws IOException {
        assertRefused(Reason.DAMAGED, write(Arrays.copyOf(Files.readAllBytes(BuiltInRegion.file()), bytes)));
    }

    @Test
    void a_file_with_noise_over_its_pages_is_refused_or_read_but_never_hangs_or_crashes() throws IOException {
        byte[] sound = Files.readAllBytes(BuiltInRegion.file());
        for (int seed = 0; seed < 40; seed++) {
            byte[] noisy = sound.clone();
            Random random = new Random(seed);
            for (int hit = 0; hit < 200; hit++) {
                noisy[100 + random.nextInt(noisy.length - 100)] = (byte) random.nextInt();
            }
            Path pack = write(noisy);
            try {
                new RegionReader().read(pack);
            } catch (RegionUnreadable e) {
                assertEquals(true, e.getMessage().contains(e.reason().name()));
            }
        }
    }

    @Test
    void a_sound_geopackage_that_is_no_region() throws Exception {
        assertRefused(Reason.NOT_A_REGION, changed("DROP TABLE petapam_region"));
        assertRefused(Reason.NOT_A_REGION, changed("DROP TABLE villages"));
        assertRefused(Reason.NOT_A_REGION, changed("ALTER TABLE villages RENAME COLUMN tps_2024 TO jumlah"));
    }

    @Test
    void a_pack_for_a_newer_program() throws Exception {
        assertRefused(Reason.TOO_NEW, changed("UPDATE petapam_region SET value = '3' WHERE key = 'format'"));
    }

    @Test
    void coordinates_in_metres() throws Exception {
        assertRefused(
                Reason.WRONG_COORDINATES,
                changed("UPDATE gpkg_geometry_columns SET srs_id = 32748 WHERE table_name = 'districts'"));
    }

    @Test
    void a_layer_that_is_a_view_is_not_run() throws Exception {
        assertRefused(
                Reason.UNSAFE,
                changed(
                        "ALTER TABLE villages RENAME TO hidden",
                        "CREATE VIEW villages AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                + " SELECT hidden.* FROM hidden, n"));
        assertRefused(
                Reason.UNSAFE,
                changed(
                        "ALTER TABLE petapam_region RENAME TO hidden",
                        "CREATE VIEW petapam_region AS SELECT * FROM hidden"));
    }

    @Test
    void a_virtual_table_and_a_computed_column_are_not_run() throws Exception {
        assertRefused(
                Reason.UNSAFE,
                changed("DROP TABLE sources", "CREATE VIRTUAL TABLE sources USING fts5(layers, origin)"));
        assertRefused(
                Reason.UNSAFE, changed("ALTER TABLE districts ADD COLUMN bait AS (hex(zeroblob(100000000))) VIRTUAL"));
    }

    @Test
    void triggers_change_nothing() throws Exception {
        Path pack = changed("CREATE TRIGGER bait AFTER INSERT ON villages BEGIN DELETE FROM villages; END");
        assertEquals(3_259, new RegionReader().read(pack).villages().size());
    }

    @Test
    void values_of_the_wrong_kind() throws Exception {
        assertRefused(Reason.DAMAGED, changed("UPDATE districts SET geom = x'4750' WHERE code = '16.08.01'"));
        assertRefused(Reason.DAMAGED, changed("UPDATE districts SET geom = NULL WHERE code = '16.08.01'"));
        assertRefused(Reason.DAMAGED, changed("UPDATE villages SET tps_2024 = 'banyak' WHERE code = '16.08.01.1008'"));
        assertRefused(Reason.DAMAGED, changed("UPDATE villages SET point_kind = 'X' WHERE code = '16.08.01.1008'"));
        assertRefused(Reason.DAMAGED, changed("UPDATE districts SET label_lat = 200 WHERE code = '16.08.01'"));
    }

    @Test
    void a_pack_without_the_layers_that_only_adorn_is_read() throws Exception {
        Path pack = changed("DROP TABLE rivers", "DROP TABLE towns", "DROP TABLE police_seats", "DROP TABLE sources");
        Region region = new RegionReader().read(pack);
        assertEquals(0, region.rivers().size());
        assertEquals(241, region.districts().size());
    }

    private static void assertRefused(Reason reason, Path pack) {
        RegionUnreadable e = assertThrows(RegionUnreadable.class, () -> new RegionReader().read(pack));
        assertEquals(reason, e.reason(), e.getMessage());
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "paket", ".gpkg"), bytes);
    }

    private Path changed(String... statements) throws IOException, SQLException {
        Path pack = write(Files.readAllBytes(BuiltInRegion.file()));
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + pack);
                Statement s = db.createStatement()) {
            for (String sql : statements) {
                s.execute(sql);
            }
        }
        return pack;
    }
}

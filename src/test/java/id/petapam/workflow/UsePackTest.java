package id.petapam.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.job.Progress;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Problem;
import id.petapam.model.VillageCode;
import id.petapam.region.Region;
import id.petapam.tiles.RegionBaseMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsePackTest {

    @TempDir
    Path folder;

    private Region builtIn;
    private PackShelf shelf;
    private PlanRegion regions;
    private UsePack use;
    private PlanSession session;

    @BeforeEach
    void begin() throws Exception {
        builtIn = Sumsel.region();
        shelf = new PackShelf(() -> List.of(folder));
        regions = new PlanRegion(() -> builtIn, () -> RegionBaseMap.of(builtIn), shelf);
        use = new UsePack(regions, shelf, () -> builtIn);
        session = Sumsel.session();
        session.apply(new NewPlan(builtIn, Sumsel.rules(), IdSource.of(new Random(1)))
                .found(PlanRequest.of("16.08", OperationType.PEMILU, LocalDate.of(2029, 2, 14))));
    }

    /** The built-in pack under another name, a village of it moved by about 1.1 km. */
    private Path pack(String id, String more) throws IOException, SQLException {
        Path file = folder.resolve(id + ".gpkg");
        Files.copy(Path.of("data/region/sumsel.gpkg"), file);
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = db.createStatement()) {
            s.execute("UPDATE petapam_region SET value = '" + id + "' WHERE key = 'id'");
            s.execute("UPDATE petapam_region SET value = 'Paket " + id + "' WHERE key = 'title'");
            for (String sql : more.split(";")) {
                if (!sql.isBlank()) {
                    s.execute(sql);
                }
            }
        }
        return file;
    }

    private Plan plan() {
        return session.plan();
    }

    @Test
    void aPlanLiesOnThePackThatItNamesAndOnTheBuiltInOneAfterUndo() throws Exception {
        PackOffer offer = use.offer(plan(), pack("baru", ""), Progress.NONE);
        assertEquals("Paket baru", offer.facts().title());
        assertEquals(0, offer.effect().movedStations());
        session.apply(offer.edit().orElseThrow());
        assertEquals("baru", regions.of(plan()).id());
        assertSame(regions.of(plan()), regions.of(plan()), "read once");
        assertTrue(regions.trouble(plan()).isEmpty());
        session.undo();
        assertSame(builtIn, regions.of(plan()));
    }

    @Test
    void aPackThatThePlanLiesOnAlreadyChangesNothing() throws Exception {
        Path file = pack("baru", "");
        session.apply(use.offer(plan(), file, Progress.NONE).edit().orElseThrow());
        assertTrue(use.offer(plan(), file, Progress.NONE).edit().isEmpty());
    }

    @Test
    void stationsWithoutAPlaceOfTheirOwnFollowTheirVillage() throws Exception {
        PollingStation known = plan().stations().values().iterator().next();
        VillageCode village = known.village().orElseThrow();
        VillageCode other = plan().stations().values().stream()
                .flatMap(s -> s.village().stream())
                .filter(v -> !v.equals(village))
                .skip(500)
                .findFirst()
                .orElseThrow();
        session.apply(new id.petapam.edit.MoveStations(
                Map.of(known.id(), new PlacedPoint(known.point().orElseThrow().at(), PointQuality.SURVEYED))));
        long others = plan().stations().values().stream()
                .filter(s -> s.village().filter(village::equals).isPresent())
                .count();
        String moved = "UPDATE villages SET geom = (SELECT geom FROM villages WHERE code = '" + other
                + "') WHERE code = '" + village + "'";
        PackOffer offer = use.offer(plan(), pack("pindah", moved), Progress.NONE);
        assertEquals(1, offer.movedVillages());
        assertEquals(others - 1, offer.movedEstimates());
        session.apply(offer.edit().orElseThrow());
        assertEquals(
                regions.of(plan()).village(village.value()).orElseThrow().point(),
                plan().villages().get(village).point());
        assertEquals(
                known.point().orElseThrow().at(),
                plan().stations().get(known.id()).point().orElseThrow().at(),
                "a surveyed place stays");
    }

    @Test
    void aPlanWhosePackIsGoneOpensOnTheBuiltInRegionAndSaysSo() throws Exception {
        Path file = pack("hilang", "");
        session.apply(use.offer(plan(), file, Progress.NONE).edit().orElseThrow());
        Files.delete(file);
        PackShelf other = new PackShelf(() -> List.of(folder));
        PlanRegion later = new PlanRegion(() -> builtIn, () -> RegionBaseMap.of(builtIn), other);
        assertSame(builtIn, later.of(plan()));
        assertEquals("packs.missing", later.trouble(plan()).orElseThrow().key());
        Path elsewhere = Files.createDirectory(folder.resolve("flashdisk"));
        Files.move(pack("hilang", ""), elsewhere.resolve("hilang.gpkg"));
        other.add(elsewhere);
        assertEquals("hilang", later.of(plan()).id());
        assertTrue(later.trouble(plan()).isEmpty());
    }

    @Test
    void ofTwoPacksWithOneNameTheVeryOneIsTaken() throws Exception {
        Path first = pack("sama", "");
        session.apply(use.offer(plan(), first, Progress.NONE).edit().orElseThrow());
        String checksum = plan().header().region().checksum();
        Files.move(first, folder.resolve("a.gpkg"));
        pack("sama", "UPDATE petapam_region SET value = '9' WHERE key = 'version'");
        PlanRegion later =
                new PlanRegion(() -> builtIn, () -> RegionBaseMap.of(builtIn), new PackShelf(() -> List.of(folder)));
        assertEquals(checksum, later.of(plan()).checksum());
    }

    @Test
    void aPackOfAnotherPlaceIsRefused() throws Exception {
        Path file = pack("lain", "DELETE FROM regencies WHERE code = '16.08'");
        Problem refused = assertThrows(Problem.class, () -> use.offer(plan(), file, Progress.NONE));
        assertEquals("packs.other-area", refused.phrase().key());
        assertFalse(plan().header().region().id().equals("lain"));
    }
}

package id.petapam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.CloseWay;
import id.petapam.edit.DecideFlags;
import id.petapam.edit.PlanSession;
import id.petapam.edit.PutPier;
import id.petapam.edit.PutScenario;
import id.petapam.geo.AreaShape;
import id.petapam.geo.LatLon;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.ClosedWay;
import id.petapam.model.FlagDecision;
import id.petapam.model.Pier;
import id.petapam.model.PierId;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Scenario;
import id.petapam.model.ScenarioId;
import id.petapam.model.StationId;
import id.petapam.model.WayId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void aPlan() {
        path = folder.resolve("OKU.petapam");
        try (PlanFile file = PlanFile.create(path)) {
            Opened opened = file.opened();
            PlanSession session = new PlanSession(opened.plan(), opened.history(), file, KillVictim.CLOCK, "Meja 1");
            session.apply(SamplePlan.start());
            session.apply(SamplePlan.manyStations("tps", 20));
        }
    }

    @Test
    void oneADayAndTheTenNewestAreKept() throws IOException {
        Backups backups = Backups.beside(path);
        Path other = Files.createDirectories(backups.folder()).resolve("OKU-Selatan-2020-01-01.petapam");
        Files.writeString(other, "rencana lain");
        try (PlanFile file = PlanFile.open(path)) {
            for (int day = 1; day <= 13; day++) {
                assertTrue(backups.daily(file, LocalDate.of(2024, 2, day)).isPresent());
                assertFalse(backups.daily(file, LocalDate.of(2024, 2, day)).isPresent(), "twice a day");
            }
        }
        assertEquals(10, backups.all().size());
        assertEquals(
                "OKU-2024-02-13.petapam", backups.all().get(0).getFileName().toString());
        assertTrue(Files.exists(other), "the copies of another plan are not ours to drop");
        for (Path copy : backups.all()) {
            assertEquals(List.of(), PlanVerifier.verify(copy));
        }
    }

    @Test
    void anOldFileIsCopiedAndThenUpdated() {
        Backups backups = Backups.beside(path);
        List<String> steps = new ArrayList<>(Schema.current().steps());
        steps.add("CREATE TABLE note (id TEXT NOT NULL PRIMARY KEY) STRICT");
        Opened before;
        try (PlanFile file = PlanFile.open(path)) {
            before = file.opened();
        }
        try (PlanFile file = PlanFile.open(path, backups, new Schema(steps))) {
            assertEquals(before.plan(), file.load());
            assertEquals(before.history().entries(), file.loadHistory().entries());
        }
        Problem newer = assertThrows(Problem.class, () -> PlanFile.open(path));
        assertEquals("store.file.newer", newer.phrase().key());
        try (PlanFile copy = PlanFile.open(backups.all().get(0))) {
            assertEquals(before.plan(), copy.load(), "the copy is of the old form");
        }
    }

    @Test
    void aPlanOfTheFirstFormOpensAndTakesTheNewThings() throws SQLException, IOException {
        Plan before;
        try (PlanFile file = PlanFile.open(path)) {
            before = file.load();
        }
        OldForm.make(path, 1);
        try (PlanFile file = PlanFile.open(path)) {
            assertEquals(before, file.load());
            Opened opened = file.opened();
            PlanSession session = new PlanSession(opened.plan(), opened.history(), file, KillVictim.CLOCK, "Meja 1");
            StationId station = before.stations().keySet().iterator().next();
            session.apply(new DecideFlags(List.of(new FlagDecision(
                    station,
                    AccessFlagKind.ISOLATED,
                    FlagDecision.Verdict.DISMISSED,
                    "satu halaman",
                    "",
                    LocalDate.of(2024, 1, 9),
                    "e"))));
            assertEquals(session.plan(), file.load());
        }
        assertEquals(List.of(), PlanVerifier.verify(path));
    }

    @Test
    void aPlanOfTheSecondFormKeepsItsDecisionsAndTakesLandingsAndScenarios() throws SQLException, IOException {
        Plan before;
        try (PlanFile file = PlanFile.open(path)) {
            Opened opened = file.opened();
            PlanSession session = new PlanSession(opened.plan(), opened.history(), file, KillVictim.CLOCK, "Meja 1");
            session.apply(new DecideFlags(List.of(new FlagDecision(
                    session.plan().stations().keySet().iterator().next(),
                    AccessFlagKind.RIVER_CROSSING,
                    FlagDecision.Verdict.DISMISSED,
                    "ada jembatan",
                    "Kapolsek",
                    LocalDate.of(2024, 1, 9),
                    "e"))));
            before = session.plan();
        }
        OldForm.make(path, 2);
        try (PlanFile file = PlanFile.open(path)) {
            assertEquals(before, file.load());
            Opened opened = file.opened();
            PlanSession session = new PlanSession(opened.plan(), opened.history(), file, KillVictim.CLOCK, "Meja 1");
            LatLon at = new LatLon(-4.3, 104.3);
            session.apply(new PutPier(new Pier(PierId.of(-1), "Dermaga Contoh", at)));
            session.apply(new CloseWay(new ClosedWay(new WayId("BRIDGE:9"), "Jembatan Contoh", at, "putus")));
            session.apply(new PutScenario(Scenario.empty(new ScenarioId("k1"), "Banjir")
                    .closing(new Scenario.Closed(new WayId("FERRY:3"), "Feri", at))
                    .flooding(List.of(AreaShape.ofRing(List.of(at, at.offset(900, 0), at.offset(0, 900)))))
                    .under(true, false, true)));
            assertEquals(session.plan(), file.load());
        }
        assertEquals(List.of(), PlanVerifier.verify(path));
    }

    @Test
    void aPlanOfTheThirdFormTakesCommandVehiclesAndPins() throws SQLException, IOException {
        Plan before;
        try (PlanFile file = PlanFile.open(path)) {
            before = file.load();
        }
        OldForm.make(path, 3);
        try (PlanFile file = PlanFile.open(path)) {
            assertEquals(before, file.load());
            Opened opened = file.opened();
            PlanSession session = new PlanSession(opened.plan(), opened.history(), file, KillVictim.CLOCK, "Meja 1");
            RandomEdits random = new RandomEdits(7, 5);
            random.stepUntilRich(session);
            assertEquals(session.plan(), file.load());
        }
        assertEquals(List.of(), PlanVerifier.verify(path));
    }

    @Test
    void anUpdateThatFailsLeavesTheOldFile() {
        List<String> steps = new ArrayList<>(Schema.current().steps());
        steps.add("CREATE TABLE note (id TEXT NOT NULL PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1)");
        assertThrows(IllegalStateException.class, () -> PlanFile.open(path, Backups.beside(path), new Schema(steps)));
        try (PlanFile file = PlanFile.open(path)) {
            assertEquals(20, file.load().stations().size());
        }
        assertEquals(List.of(), PlanVerifier.verify(path));
    }
}

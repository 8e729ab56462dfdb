package id.petapam.ui.importing;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.edit.TakeStations;
import id.petapam.fixture.PlanFixture;
import id.petapam.job.Progress;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PlanDesk;
import id.petapam.workflow.ImportOptions;
import id.petapam.workflow.ImportPreview;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportViewModelTest {

    private final List<ImportOptions> asked = new ArrayList<>();
    private final PlanSession session = PlanFixture.plan()
            .district("16.08.01", "Martapura")
            .stations("16.08.01", KURANG_RAWAN, 1)
            .session();
    private final PlanDesk desk = new PlanDesk(Runnable::run, Runnable::run, Clock.systemUTC());
    private final ImportViewModel model =
            new ImportViewModel(desk, new BackgroundWork(Runnable::run, Runnable::run), new Reader());

    /** Reads a list of one new station; its row is doubtful until it is accepted. "rusak" cannot be read. */
    private final class Reader implements ListImport {

        @Override
        public ImportPreview preview(Path file, ImportOptions options, Plan plan, Progress progress) {
            asked.add(options);
            if (file.toString().startsWith("rusak")
                    || options.sheet().filter("Rekap"::equals).isPresent()) {
                throw Problem.of("exchange.file.empty", "rusak");
            }
            boolean taken = options.acceptAll() || options.accepted().contains(5);
            return new ImportPreview(
                    "CSV",
                    options.sheet().orElse("Satu"),
                    List.of("Satu", "Dua"),
                    List.of("DESA", "NO"),
                    Map.of("village", "DESA"),
                    List.of("village", "number"),
                    new ImportPreview.Counts(1, taken ? 1 : 0, 0, 0, 0, taken ? 0 : 1, 0),
                    Map.of(),
                    List.of(),
                    taken ? new TreeSet<>() : new TreeSet<>(Set.of(5)),
                    taken
                            ? Optional.of(new TakeStations(
                                    List.of(),
                                    List.of(),
                                    List.of(PlanFixture.station("16.08.01.2001", 9, KURANG_RAWAN))))
                            : Optional.empty());
        }

        @Override
        public void saveRejected(Path file, ImportPreview preview, Path to) {}

        @Override
        public void saveReport(Path file, ImportPreview preview, Path to) {}
    }

    @BeforeEach
    void open() {
        desk.open(session, Optional.empty());
    }

    @Test
    void aDoubtfulRowIsTakenOnlyWhenThePlannerTicksIt() {
        model.read(Path.of("daftar.csv"));
        assertFalse(model.ready().get());
        model.accept(5, true);
        assertTrue(model.ready().get());
        model.accept(5, false);
        assertFalse(model.ready().get());
        model.acceptAllProperty().set(true);
        assertTrue(model.ready().get());
    }

    @Test
    void nothingChangesBeforeItIsConfirmedAndThenItIsOneStep() {
        model.read(Path.of("daftar.csv"));
        model.accept(5, true);
        assertEquals(1, session.history().lastSeq());
        model.confirm();
        assertEquals(2, session.history().lastSeq());
        assertEquals(2, session.plan().stations().size());
    }

    @Test
    void anotherColumnOrSheetReadsTheFileAgain() {
        model.read(Path.of("daftar.csv"));
        model.chooseColumn("number", "NO");
        assertEquals(Map.of("number", "NO"), asked.get(1).columns());
        model.chooseColumn("village", "DESA");
        assertEquals(2, asked.size(), "the same column again asks for nothing");
        model.chooseSheet("Dua");
        assertEquals(Optional.of("Dua"), asked.get(2).sheet());
        assertEquals(Map.of(), asked.get(2).columns());
    }

    @Test
    void aFileThatCannotBeUsedIsToldAndNothingCanBeTaken() {
        model.read(Path.of("rusak.xlsx"));
        assertEquals("exchange.file.empty", model.problemProperty().get().key());
        assertNull(model.previewProperty().get());
        assertFalse(model.ready().get());
        model.read(Path.of("daftar.csv"));
        assertNull(model.problemProperty().get());
    }

    @Test
    @DisplayName("From a sheet that is no list the planner goes back to the one that is")
    void backToAnotherSheet() {
        model.read(Path.of("daftar.xlsx"));
        model.chooseSheet("Rekap");
        assertNull(model.previewProperty().get());
        model.chooseSheet("Satu");
        assertEquals("Satu", model.previewProperty().get().sheet());
    }
}

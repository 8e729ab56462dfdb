package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TestPlace;
import id.petapam.workflow.DragLoad;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {

    private final TestPlace at = new TestPlace();
    private final ShellViewModel model = new ShellViewModel(at.desk, at.words, ZoneOffset.ofHours(7), at.scope);

    private void open() {
        at.with(PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.RAWAN, 3)
                .unit("Polsek A", UnitKind.POLSEK, 10));
    }

    @Test
    void undoAndRedoAreCalledByTheirStep() {
        open();
        assertEquals(Optional.empty(), model.undoProperty().get());
        at.place
                .drops()
                .dropOn(
                        new DragLoad.OfUnit(new UnitId("Polsek A"), Optional.empty()),
                        Places.of(new StationId("16.08.01.2001-001")));
        assertEquals(
                Optional.of("Plot 2 personel Polsek A ke TPS 001 Desa Martapura"),
                model.undoProperty().get());
        model.undo();
        assertEquals(
                Optional.of("Plot 2 personel Polsek A ke TPS 001 Desa Martapura"),
                model.redoProperty().get());
    }

    @Test
    void theTitleSaysWhosePlanForWhat() {
        open();
        assertEquals("Polres OKU Timur · Pemilu 2024", model.titleProperty().get());
        assertEquals("Tersimpan 07.00.00", model.savedProperty().get());
        at.desk.close();
        assertFalse(model.openProperty().get());
        assertEquals("Belum ada rencana", model.savedProperty().get());
    }

    @Test
    void aClosedWindowNoLongerListens() {
        at.scope.close();
        open();
        assertEquals("", model.titleProperty().get());
    }

    @Test
    void aPlanThatMayOnlyBeLookedAtNeverSaysThatItIsSaved() {
        at.desk.open(PlanFixture.plan().session(), Optional.empty(), true);
        assertEquals(
                "Hanya dibaca: perubahan tidak disimpan", model.savedProperty().get());
        open();
        assertEquals("Tersimpan 07.00.00", model.savedProperty().get());
    }
}

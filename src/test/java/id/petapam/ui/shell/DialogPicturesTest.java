package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.TestStage;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.ui.patterns.PatternsDialog;
import id.petapam.ui.strength.StrengthDialog;
import id.petapam.workflow.PaperOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The dialogs of the main window, as pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
class DialogPicturesTest {

    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    @Test
    void patternsAndStrengthCanBeLookedAt(FxRobot robot) {
        TestPlace at = new TestPlace()
                .with(PlanFixture.plan()
                        .district("16.08.01", "Martapura")
                        .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 80)
                        .strength("Polres", 30, 2, "2/3")
                        .strength("BKO Polda", 12, 0, "1/1"));
        robot.interact(() -> {
            picture(new PatternsDialog(at.place, List.of()).pane(), "dialog-patterns");
            picture(new StrengthDialog(at.place).pane(), "dialog-strength");
        });
        assertTrue(Files.exists(Path.of("target/pictures/dialog-strength.png")));
    }

    @Test
    void thePdfDialogOffersPartsPaperAndOneKecamatan(FxRobot robot) {
        Plan plan = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.KURANG_RAWAN, 8)
                .build();
        robot.interact(() -> {
            PdfDialog usual = new PdfDialog(new Words(Language.ID), plan, Phase.VOTING);
            assertEquals(PaperOptions.USUAL, usual.options(), "everything on F4 unless asked otherwise");
            picture(usual.pane(), "dialog-pdf");
            PdfDialog dialog = new PdfDialog(new Words(Language.EN), plan, Phase.VOTING);
            picture(dialog.pane(), "dialog-pdf-en");
            check(dialog, "Annex").setSelected(false);
            assertFalse(dialog.options().parts().contains(PaperOptions.Part.ANNEX));
            assertTrue(dialog.options().parts().contains(PaperOptions.Part.PADAL));
        });
    }

    private static CheckBox check(PdfDialog dialog, String beginning) {
        return dialog.pane().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private void picture(javafx.scene.Node pane, String name) {
        Scene scene = new Scene(new StackPane(pane));
        ThemeStyles.dress(scene, Theme.LIGHT);
        TestStage.put(stage, scene);
        stage.show();
        Pictures.save(scene, Path.of("target", "pictures", name + ".png"));
    }
}

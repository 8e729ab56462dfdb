package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.model.VulnerabilityClass;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.ui.patterns.PatternsDialog;
import id.petapam.ui.strength.StrengthDialog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
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

    private void picture(javafx.scene.Node pane, String name) {
        Scene scene = new Scene(new StackPane(pane));
        ThemeStyles.dress(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        Pictures.save(scene, Path.of("target", "pictures", name + ".png"));
    }
}

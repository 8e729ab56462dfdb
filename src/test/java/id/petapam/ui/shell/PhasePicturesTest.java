package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.TestStage;
import id.petapam.model.Phase;
import id.petapam.model.PhaseId;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.ui.phases.CopyDialog;
import id.petapam.ui.phases.CopyViewModel;
import id.petapam.ui.phases.EscortDialog;
import id.petapam.ui.phases.EscortViewModel;
import id.petapam.ui.phases.PhasesDialog;
import id.petapam.ui.phases.PhasesViewModel;
import id.petapam.workflow.Sumsel;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The dialogs about phases for the worked example, as pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class PhasePicturesTest {

    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    @Test
    void phasesCopiesAndEscortsAreShownInBothLanguages(FxRobot robot) throws Exception {
        TestPlace at = TestPlace.studied().with(Sumsel.example(Sumsel.region()));
        Words english = new Words(Language.EN);
        robot.interact(() -> {
            PhasesViewModel phases = new PhasesViewModel(at.place);
            PhasesDialog list = new PhasesDialog(at.place, at.words, phases);
            picture(list.pane(), "dialog-phases", Theme.LIGHT);
            CopyViewModel copy = new CopyViewModel(at.place, Phase.VOTING);
            copy.toProperty().set(at.desk.state().plan().phases().get(new PhaseId("PENGAWALAN_KOTAK_SUARA")));
            CopyDialog copying = new CopyDialog(at.words, copy);
            picture(copying.pane(), "dialog-phase-copy", Theme.LIGHT);
            assertTrue(text(copying.pane()).contains("disalin dengan nama"), text(copying.pane()));
            picture(new CopyDialog(english, copy).pane(), "dialog-phase-copy-en", Theme.DARK);
            copy.apply();
            CopyViewModel again = new CopyViewModel(at.place, Phase.VOTING);
            again.toProperty().set(at.desk.state().plan().phases().get(new PhaseId("PENGAWALAN_KOTAK_SUARA")));
            picture(new CopyDialog(at.words, again).pane(), "dialog-phase-copy-taken", Theme.LIGHT);
            EscortViewModel escort = new EscortViewModel(at.place);
            EscortDialog escorts = new EscortDialog(at.words, escort);
            picture(escorts.pane(), "dialog-escort", Theme.LIGHT);
            assertFalse(text(escorts.pane()).contains("["), text(escorts.pane()));
        });
    }

    private static String text(Node pane) {
        return pane.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    private void picture(Node node, String name, Theme theme) {
        StackPane root = new StackPane(node);
        Scene scene = new Scene(root, 1100, 640);
        ((javafx.scene.layout.Region) node)
                .setMinSize(Math.min(1080, ((javafx.scene.layout.Region) node).prefWidth(-1)), 0);
        ThemeStyles.dress(scene, theme);
        TestStage.put(stage, scene);
        stage.show();
        Pictures.save(scene, Path.of("target", "pictures", name + ".png"));
        root.getChildren().clear();
    }
}

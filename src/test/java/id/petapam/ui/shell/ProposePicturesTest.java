package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.Studies;
import id.petapam.fixture.TestStage;
import id.petapam.model.IdSource;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.Workplace;
import id.petapam.ui.propose.ProposeDialog;
import id.petapam.ui.propose.ProposeViewModel;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.propose.ProposePlan;
import java.nio.file.Path;
import java.util.Random;
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

/** The dialog of a proposal for the worked example, as a picture to be looked at. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ProposePicturesTest {

    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    @Test
    void theDialogShowsFiguresShortageAndRemediesBeforeAnythingChanges(FxRobot robot) throws Exception {
        TestPlace at = new TestPlace().with(Sumsel.example(Sumsel.region()));
        ProposePlan planner = new ProposePlan(Studies.study(), IdSource.of(new Random(3)));
        long edits = at.desk.state().history().lastSeq();
        robot.interact(() -> {
            ProposeViewModel model = new ProposeViewModel(at.place, () -> planner);
            ProposeDialog dialog = new ProposeDialog(at.words, model);
            picture(dialog.pane(), "dialog-propose-empty", Theme.LIGHT);
            ProposeViewModel busy = new ProposeViewModel(endless(at.place), () -> planner);
            ProposeDialog waiting = new ProposeDialog(at.words, busy);
            busy.propose();
            picture(waiting.pane(), "dialog-propose-running", Theme.LIGHT);
            model.propose();
            picture(dialog.pane(), "dialog-propose", Theme.LIGHT);
            String text = dialog.pane().lookupAll(".label").stream()
                    .map(node -> ((Label) node).getText())
                    .reduce("", (a, b) -> a + "\n" + b);
            assertTrue(text.contains("495 kelompok tetap"), text);
            assertTrue(text.contains("Terbukti terbaik"), text);
            assertTrue(text.contains("1. Susun lagi kelompok"), text);
            assertFalse(text.contains("[") || text.contains("{"), text);
            ProposeDialog english = new ProposeDialog(new Words(Language.EN), model);
            model.regroupProperty().set(true);
            model.propose();
            picture(english.pane(), "dialog-propose-en", Theme.DARK);
        });
        assertTrue(at.desk.state().history().lastSeq() == edits, "only looked at");
    }

    /** The same place, where work in the background begins and never ends. */
    private static Workplace endless(Workplace place) {
        return new Workplace(
                place.desk(),
                place.access(),
                place.selection(),
                place.drops(),
                place.dialogs(),
                place.navigator(),
                new BackgroundWork(task -> {}, Runnable::run),
                place.words(),
                place.scope(),
                place.ids());
    }

    private void picture(Node node, String name, Theme theme) {
        ((javafx.scene.layout.Region) node).setMinSize(980, 660);
        StackPane root = new StackPane(node);
        Scene scene = new Scene(root, 1000, 680);
        ThemeStyles.dress(scene, theme);
        TestStage.put(stage, scene);
        stage.show();
        Pictures.save(scene, Path.of("target", "pictures", name + ".png"));
        root.getChildren().clear();
    }
}

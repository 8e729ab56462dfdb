package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.TestStage;
import id.petapam.model.Phrase;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.ui.packs.FakePacks;
import id.petapam.ui.packs.PacksDialog;
import id.petapam.ui.packs.PacksViewModel;
import id.petapam.workflow.Sumsel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

/** The dialog of region data, as a picture to be looked at. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class PacksPicturesTest {

    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    @Test
    void theDialogSaysWhatLiesUnderThePlanAndWhatAPackWouldChange(FxRobot robot) throws Exception {
        TestPlace at = new TestPlace().with(Sumsel.example(Sumsel.region()));
        FakePacks packs = new FakePacks();
        packs.trouble = Optional.of(Phrase.of("packs.missing", "Wilayah OKU Timur"));
        robot.interact(() -> {
            PacksViewModel model = new PacksViewModel(at.place, packs);
            PacksDialog dialog = new PacksDialog(at.words, model);
            picture(dialog.pane(), "dialog-packs-empty");
            model.add(List.of(Path.of("sumatra-latest.osm.pbf"), Path.of("batas-desa-16.08.zip")));
            model.choose(Path.of("okut.gpkg"));
            picture(dialog.pane(), "dialog-packs");
            String text = dialog.pane().lookupAll(".label").stream()
                    .map(node -> ((Label) node).getText())
                    .reduce("", (a, b) -> a + "\n" + b);
            assertTrue(text.contains("214 TPS"), text);
            assertTrue(text.contains("18.204 ruas jalan"), text);
        });
    }

    private void picture(Node node, String name) {
        ((javafx.scene.layout.Region) node).setMinSize(980, 600);
        StackPane root = new StackPane(node);
        Scene scene = new Scene(root, 1000, 660);
        ThemeStyles.dress(scene, Theme.LIGHT);
        TestStage.put(stage, scene);
        stage.show();
        Pictures.save(scene, Path.of("target", "pictures", name + ".png"));
        root.getChildren().clear();
    }
}

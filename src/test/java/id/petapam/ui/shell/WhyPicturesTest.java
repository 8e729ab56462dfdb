package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.Studies;
import id.petapam.fixture.TestStage;
import id.petapam.model.Plan;
import id.petapam.model.Post;
import id.petapam.region.RegionUnreadable;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.ui.propose.WhyDialog;
import id.petapam.ui.propose.WhyViewModel;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.propose.ExplainPlan;
import java.nio.file.Path;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** "Mengapa?" for the worked example, as a picture to be looked at. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class WhyPicturesTest {

    private final TestPlace at;
    private Stage stage;

    WhyPicturesTest() throws RegionUnreadable {
        at = new TestPlace().with(Sumsel.example(Sumsel.region()));
    }

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    private Plan plan() {
        return at.desk.state().plan();
    }

    @Test
    void thePickedGroupSaysWhyItIsServedSoAndWhyNotByAnother(FxRobot robot) {
        robot.interact(() -> {
            WhyViewModel model = new WhyViewModel(at.place, () -> new ExplainPlan(Studies.study()));
            WhyDialog dialog = new WhyDialog(at.words, model);
            model.ask();
            picture(dialog.pane(), "dialog-why-empty", Theme.LIGHT);
            Post.OfGroup post = plan().assignments().values().stream()
                    .map(one -> one.post())
                    .filter(Post.OfGroup.class::isInstance)
                    .map(Post.OfGroup.class::cast)
                    .min(Comparator.comparing(one -> one.id().value()))
                    .orElseThrow();
            at.place.selection().choose(Places.of(post.id()));
            model.ask();
            ComboBox<?> other = (ComboBox<?>) dialog.pane().lookup("#why-other");
            other.getSelectionModel().selectLast();
            picture(dialog.pane(), "dialog-why", Theme.LIGHT);
            String text = text(dialog.pane());
            assertTrue(text.contains("Mengapa satu kelompok"), text);
            assertTrue(text.contains("personel mendapat tugas lain"), text);
            assertFalse(text.contains("[") || text.contains("{"), text);
        });
    }

    private static String text(Node node) {
        return node.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    private void picture(Node node, String name, Theme theme) {
        ((javafx.scene.layout.Region) node).setMinSize(900, 620);
        StackPane root = new StackPane(node);
        Scene scene = new Scene(root, 1000, 680);
        ThemeStyles.dress(scene, theme);
        TestStage.put(stage, scene);
        stage.show();
        Pictures.save(scene, Path.of("target", "pictures", name + ".png"));
        root.getChildren().clear();
    }
}

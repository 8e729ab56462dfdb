package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.RiverCountry;
import id.petapam.fixture.Studies;
import id.petapam.fixture.TestStage;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.TravelShown;
import id.petapam.ui.reserve.ReserveDialog;
import id.petapam.ui.reserve.ReserveViewModel;
import id.petapam.ui.reserve.WeakPointsDialog;
import id.petapam.ui.reserve.WeakPointsViewModel;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.movement.MakeMovement;
import id.petapam.workflow.reserve.FindWeakPoints;
import id.petapam.workflow.reserve.HoldReserve;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The windows of the reserve and of the weak points, as pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ReservePicturesTest {

    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    private static String text(DialogPane pane) {
        return pane.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    @Test
    void theReserveIsPlacedAndWhatItDoesNotReachInTimeIsMarkedOnTheMap(FxRobot robot) throws Exception {
        TestPlace at = new TestPlace().with(Sumsel.example(Sumsel.region()));
        robot.interact(() -> {
            ReserveViewModel model = new ReserveViewModel(at.place, () -> new HoldReserve(Studies.study()));
            ReserveDialog dialog = new ReserveDialog(at.words, model);
            picture(dialog.pane(), "dialog-reserve-empty", Theme.LIGHT);
            model.minutesProperty().set(30);
            model.find();
            picture(dialog.pane(), "dialog-reserve", Theme.LIGHT);
            assertTrue(text(dialog.pane()).contains("TPS tercapai dalam 30 menit"), text(dialog.pane()));
            assertEquals(2, at.selection.places().sites().size(), "the chosen places are picked");
            long late = model.reserveProperty().get().stations().size()
                    - model.reserveProperty().get().reached();
            assertEquals(
                    late,
                    at.selection.travel().changed().size()
                            + at.selection.travel().cutOff().size());
            ReserveDialog english = new ReserveDialog(new Words(Language.EN), model);
            model.find();
            picture(english.pane(), "dialog-reserve-en", Theme.DARK);
            model.end();
            assertEquals(TravelShown.NOTHING, at.selection.travel());
        });
    }

    @Test
    void aWeakPointShowsOnTheMapWhatIsLostWithoutIt(FxRobot robot) throws Exception {
        TestPlace at = new TestPlace().with(RiverCountry.session());
        StudyAccess study = new StudyAccess(RiverCountry.on(Sumsel.region()), Sumsel.knowledge(), Sumsel.rules());
        robot.interact(() -> {
            WeakPointsViewModel model =
                    new WeakPointsViewModel(at.place, () -> new FindWeakPoints(study, new MakeMovement(study)));
            WeakPointsDialog dialog = new WeakPointsDialog(at.words, model);
            picture(dialog.pane(), "dialog-weak-empty", Theme.LIGHT);
            model.find();
            picture(dialog.pane(), "dialog-weak", Theme.LIGHT);
            TableView<?> table = (TableView<?>) dialog.pane().lookup("#weak-points");
            assertFalse(table.getItems().isEmpty());
            table.getSelectionModel().select(0);
            assertTrue(at.selection.travel().cutOff().contains(RiverCountry.WATER));
            assertEquals(1, at.selection.travel().closed().size());
            model.end();
            assertEquals(TravelShown.NOTHING, at.selection.travel());
        });
    }

    @Test
    void thePeopleOfTheExampleAreRankedByWhatIsLostWithThem(FxRobot robot) throws Exception {
        TestPlace at = new TestPlace().with(Sumsel.example(Sumsel.region()));
        StudyAccess study = Studies.study();
        robot.interact(() -> {
            WeakPointsViewModel model =
                    new WeakPointsViewModel(at.place, () -> new FindWeakPoints(study, new MakeMovement(study)));
            WeakPointsDialog dialog = new WeakPointsDialog(new Words(Language.EN), model);
            model.find();
            picture(dialog.pane(), "dialog-weak-example", Theme.DARK);
            assertTrue(model.pointsProperty().get().points().size() > 5);
        });
    }

    private void picture(DialogPane node, String name, Theme theme) {
        node.setMinSize(1180, 470);
        StackPane root = new StackPane(node);
        Scene scene = new Scene(root, 1200, 490);
        ThemeStyles.dress(scene, theme);
        TestStage.put(stage, scene);
        stage.show();
        Pictures.save(scene, Path.of("target", "pictures", name + ".png"));
        root.getChildren().clear();
    }
}

package id.petapam.ui.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.TestStage;
import id.petapam.model.IdSource;
import id.petapam.pen.PenFonts;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.common.AccessDesk;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.ThemeSheets;
import id.petapam.ui.common.UiThread;
import id.petapam.ui.map.ExampleMap;
import id.petapam.ui.map.MapScreen;
import id.petapam.ui.shell.Pictures;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.briefing.PrepareBriefing;
import id.petapam.workflow.findings.CheckPlan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The briefing under real keys; pictures of its steps are in target/pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
class BriefingWindowTest {

    private static final double SMALLEST_TYPE = 24;

    private final Clock clock = Clock.fixed(Instant.parse("2024-02-13T12:42:00Z"), ZoneOffset.ofHours(7));
    private ExampleMap example;
    private PlanDesk desk;
    private BriefingRoom room;
    private BriefingWindow window;
    private boolean ended;

    private PenFonts fonts;
    private StudyAccess study;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        example = new ExampleMap();
        fonts = PenFonts.read(Path.of("."));
        study = new StudyAccess(example.region(), Sumsel.knowledge(), Sumsel.rules());
        desk = new PlanDesk(Runnable::run, new UiThread(), clock);
        desk.open(example.session(), Optional.empty());
        room = room(1920, 1080);
        window = new BriefingWindow(
                room, new Words(Language.ID), () -> Screen.getPrimary().getBounds(), () -> ended = true);
        window.show(Screen.getPrimary().getBounds());
    }

    @Stop
    void end() {
        window.end();
    }

    private BriefingRoom room(double width, double height) {
        return new BriefingRoom(
                new BriefingParts(
                        desk,
                        new AccessDesk(desk, study::study, Runnable::run, new UiThread()),
                        new PrepareBriefing(() -> study, () -> new CheckPlan(study, Sumsel.rules())),
                        place -> new MapScreen(
                                place,
                                example.base(),
                                theme -> new RegionTiles(example.base(), theme, fonts),
                                Runnable::run,
                                new UiThread()),
                        Runnable::run,
                        new UiThread(),
                        clock,
                        new Words(Language.ID),
                        IdSource.of(new Random(1))),
                width,
                height);
    }

    private BriefingViewModel model() {
        return room.model();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.press(key).release(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void keysOfKeyboardAndRemoteGoThroughTheSteps(FxRobot robot) {
        press(robot, KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.SPACE);
        assertEquals(3, model().indexProperty().get());
        press(robot, KeyCode.PAGE_UP, KeyCode.LEFT);
        assertEquals(1, model().indexProperty().get());
        press(robot, KeyCode.END);
        assertEquals(24, model().indexProperty().get());
        press(robot, KeyCode.HOME);
        assertEquals(0, model().indexProperty().get());
        press(robot, KeyCode.B);
        assertTrue(robot.lookup(".briefing-blank").query().isVisible());
        press(robot, KeyCode.PERIOD);
        assertFalse(robot.lookup(".briefing-blank").query().isVisible());
        press(robot, KeyCode.D);
        assertFalse(model().darkProperty().get());
        press(robot, KeyCode.H);
        assertFalse(model().headcountsProperty().get());
        press(robot, KeyCode.ESCAPE);
        assertTrue(ended);
    }

    @Test
    void anUnpluggedProjectorKeepsTheStepAndSaysSo(FxRobot robot) {
        Rectangle2D here = Screen.getPrimary().getBounds();
        Rectangle2D projector = new Rectangle2D(here.getWidth(), 0, 800, 600);
        robot.interact(() -> {
            window.screensChanged(List.of(here, projector));
            model().go(4);
            window.screensChanged(List.of(new Rectangle2D(-800, 0, 800, 600)));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(4, model().indexProperty().get());
        assertFalse(ended);
        assertTrue(model().noticeProperty().get().startsWith("Layar paparan terlepas"));
    }

    @Test
    void theMapOfTheRoomKnowsNoPersonAndTakesNothing(FxRobot robot) {
        assertFalse(desk.state().plan().personal().isEmpty());
        assertTrue(room.roomPlan().personal().isEmpty());
        assertEquals(
                desk.state().plan().stations().size(),
                room.roomPlan().stations().size());
        assertTrue(robot.lookup(".map-surface").query().isMouseTransparent());
    }

    @Test
    void nothingIsCutOffOrSmallerThanEighteenPointInAnyStep(FxRobot robot) {
        look(robot, room, "briefing-1920");
    }

    @Test
    void noMoreOnASmallProjector(FxRobot robot) {
        robot.interact(() -> {
            window.end();
            room = room(1366, 768);
            TestStage.put(stage, room.scene());
            stage.show();
        });
        look(robot, room, "briefing-1366");
    }

    @Test
    void theScreenIsChosenByItsNumber(FxRobot robot) {
        Rectangle2D here = new Rectangle2D(0, 0, 1366, 768);
        Rectangle2D projector = new Rectangle2D(1366, 0, 1920, 1080);
        robot.interact(() -> {
            ScreenChooser chooser = new ScreenChooser(new Words(Language.ID), List.of(here, projector), here);
            Scene scene = new Scene(new StackPane(chooser.pane()));
            scene.getStylesheets().setAll(ThemeSheets.of(Theme.LIGHT));
            TestStage.put(stage, scene);
            stage.show();
            Pictures.save(scene, Path.of("target", "pictures", "briefing-choose.png"));
        });
        List<String> labels = robot.from(stage.getScene().getRoot()).lookup(".button").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList();
        assertTrue(labels.contains("Layar 1 · 1366 × 768 · jendela PetaPam"), labels.toString());
        assertTrue(labels.contains("Layar 2 · 1920 × 1080"), labels.toString());
    }

    private void look(FxRobot robot, BriefingRoom shown, String name) {
        int steps = model().stepsProperty().get().size();
        for (boolean dark : new boolean[] {true, false}) {
            for (int i = 0; i < steps; i++) {
                int step = i;
                robot.interact(() -> model().go(step));
                WaitForAsyncUtils.waitForFxEvents();
                robot.from(shown.scene().getRoot()).lookup(".label").queryAllAs(Label.class).stream()
                        .filter(BriefingWindowTest::isSeen)
                        .forEach(label -> check(step, label));
                if (step < 4 || step > steps - 3) {
                    save(robot, name + (dark ? "-dark-" : "-light-") + (step + 1));
                }
            }
            robot.interact(model()::toggleDark);
        }
        robot.interact(() -> {
            model().toggleHeadcounts();
            model().go(1);
        });
        save(robot, name + "-without-heads");
    }

    private void save(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.save(room.scene(), Path.of("target", "pictures", name + ".png")));
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return !((Label) node).getText().isEmpty();
    }

    private void check(int step, Label label) {
        String what = "step " + (step + 1) + ": " + label.getText();
        assertTrue(
                label.getFont().getSize() >= SMALLEST_TYPE,
                what + " is small: " + label.getFont().getSize());
        Bounds at = label.localToScene(label.getLayoutBounds());
        assertTrue(at.getMinX() >= -1 && at.getMaxX() <= room.scene().getWidth() + 1, what + " runs out: " + at);
        assertTrue(at.getMinY() >= -1 && at.getMaxY() <= room.scene().getHeight() + 1, what + " runs out: " + at);
        assertTrue(
                label.getHeight() >= label.prefHeight(label.getWidth()) - 1.5
                        || label.getStyleClass().contains("map-attribution"),
                what + " is cut");
    }
}

package id.petapam.ui.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.IdSource;
import id.petapam.pen.PenFonts;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.common.PlanDesk;
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
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
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

    @Start
    void start(Stage unused) throws Exception {
        example = new ExampleMap();
        PenFonts fonts = PenFonts.read(Path.of("."));
        StudyAccess study = new StudyAccess(example.region(), Sumsel.knowledge(), Sumsel.rules());
        desk = new PlanDesk(Runnable::run, new UiThread(), clock);
        desk.open(example.session(), Optional.empty());
        room = new BriefingRoom(
                new BriefingParts(
                        desk,
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
                1280,
                800);
        window = new BriefingWindow(
                room, new Words(Language.ID), () -> Screen.getPrimary().getBounds(), () -> ended = true);
        window.show(Screen.getPrimary().getBounds());
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
        int steps = model().stepsProperty().get().size();
        for (int i = 0; i < steps; i++) {
            int step = i;
            robot.interact(() -> model().go(step));
            WaitForAsyncUtils.waitForFxEvents();
            robot.lookup(".briefing .label").queryAllAs(Label.class).stream()
                    .filter(BriefingWindowTest::isSeen)
                    .forEach(label -> check(step, label));
            if (step < 5 || step > steps - 3) {
                robot.interact(() ->
                        Pictures.save(room.scene(), Path.of("target", "pictures", "briefing-" + (step + 1) + ".png")));
            }
        }
        robot.interact(() -> {
            model().toggleDark();
            model().toggleHeadcounts();
            model().go(1);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> Pictures.save(room.scene(), Path.of("target", "pictures", "briefing-light-without-heads.png")));
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

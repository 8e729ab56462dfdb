package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.fixture.Studies;
import id.petapam.fixture.TestStage;
import id.petapam.model.IdSource;
import id.petapam.pen.PenFonts;
import id.petapam.region.LocalKnowledge;
import id.petapam.settings.Settings;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.UiThread;
import id.petapam.ui.map.ExampleMap;
import id.petapam.ui.map.MapScreen;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.briefing.PrepareBriefing;
import id.petapam.workflow.findings.Checks;
import id.petapam.workflow.search.FindPlace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** F5 in the main window begins the briefing, Esc ends it. */
@ExtendWith(ApplicationExtension.class)
class StartBriefingTest {

    private MainWindow window;
    private PlanDesk desk;

    @Start
    void start(Stage stage) throws Exception {
        ExampleMap example = new ExampleMap();
        PenFonts fonts = PenFonts.read(Path.of("."));
        desk = new PlanDesk(Runnable::run, new UiThread(), Clock.systemUTC());
        window = new MainWindow(
                new WindowParts(
                        desk,
                        Studies.never(desk),
                        new BackgroundWork(Runnable::run, new UiThread()),
                        IdSource.of(new Random(1)),
                        place -> {
                            MapScreen map = new MapScreen(
                                    place,
                                    example.base(),
                                    theme -> new RegionTiles(example.base(), theme, fonts),
                                    Runnable::run,
                                    new UiThread());
                            map.surface().setMotion(false);
                            return map;
                        },
                        Settings.defaults(),
                        changed -> {},
                        new NoFiles(),
                        new PlanHolder(desk),
                        () -> Checks.on(example.region()),
                        ZoneOffset.UTC,
                        words -> new FindPlace(example::region, words),
                        briefings(example),
                        Runnable::run),
                1366,
                768);
        TestStage.put(stage, window.scene());
        stage.show();
        desk.open(example.session(), Optional.empty());
    }

    private static PrepareBriefing briefings(ExampleMap example) {
        return new PrepareBriefing(
                () -> new StudyAccess(example.region(), LocalKnowledge.none(), Sumsel.rules()),
                () -> Checks.on(example.region()));
    }

    private static List<Scene> briefings() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().getStyleClass().contains("briefing"))
                .toList();
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void f5BeginsTheBriefingOnceAndEscGivesTheWindowBack(FxRobot robot) {
        assertEquals(List.of(), briefings());
        press(robot, KeyCode.F5);
        assertEquals(1, briefings().size());
        robot.interact(() -> window.brief());
        assertEquals(1, briefings().size());
        press(robot, KeyCode.PAGE_DOWN);
        press(robot, KeyCode.ESCAPE);
        assertEquals(List.of(), briefings());
        assertEquals(2180, desk.state().plan().stations().size());
    }
}

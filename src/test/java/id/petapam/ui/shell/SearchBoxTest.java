package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.Studies;
import id.petapam.fixture.TestStage;
import id.petapam.model.IdSource;
import id.petapam.model.PollingStation;
import id.petapam.pen.PenFonts;
import id.petapam.settings.Settings;
import id.petapam.text.Language;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.UiThread;
import id.petapam.ui.map.ExampleMap;
import id.petapam.ui.map.MapScreen;
import id.petapam.workflow.findings.Checks;
import id.petapam.workflow.search.FindPlace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The search field under real keys; its pictures are in target/pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
class SearchBoxTest {

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
                        NoBriefing.prepare(),
                        Runnable::run),
                1366,
                768);
        TestStage.put(stage, window.scene());
        stage.show();
        desk.open(example.session(), Optional.empty());
    }

    private void type(FxRobot robot, String text) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> field(robot).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup(".top-bar .search").queryAs(TextField.class);
    }

    private static void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.saveScreen(Path.of("target", "pictures", name + ".png")));
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.press(key).release(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void ctrlKArrowsAndEnterSelectAStationAndGiveTheKeyboardBack(FxRobot robot) {
        type(robot, "tps 3 martapura");
        picture(robot, "search-stations");
        press(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        assertEquals(1, window.selection().places().stations().size());
        PollingStation station = desk.state()
                .plan()
                .stations()
                .get(window.selection().places().stations().iterator().next());
        assertEquals(3, station.number());
        assertEquals("16.08.01", station.district().orElseThrow().value());
        assertEquals("", field(robot).getText());
        assertFalse(field(robot).isFocused());
    }

    @Test
    void escClosesTheSearchWithoutMovingAnything(FxRobot robot) {
        type(robot, "perjaya");
        assertTrue(robot.lookup(".search-popup").tryQuery().isPresent());
        press(robot, KeyCode.ESCAPE);
        assertTrue(window.selection().places().isEmpty());
        assertFalse(robot.lookup(".search-popup .hit")
                .tryQuery()
                .filter(n -> n.getScene().getWindow().isShowing())
                .isPresent());
    }

    @Test
    void aPointIsMarkedOnTheMapUntilEsc(FxRobot robot) {
        type(robot, "4°19,2' LS, 104 21 36 BT");
        picture(robot, "search-point");
        press(robot, KeyCode.ENTER);
        assertTrue(robot.lookup(".map-pin").query().isVisible());
        picture(robot, "search-point-there");
        press(robot, KeyCode.ESCAPE);
        assertFalse(robot.lookup(".map-pin").query().isVisible());
    }

    @Test
    void whatIsFoundCanBeLookedAtInBothLanguagesAndThemes(FxRobot robot) {
        type(robot, "");
        picture(robot, "search-empty");
        type(robot, "tanjung");
        picture(robot, "search-tanjung");
        type(robot, "qqxxyyzz");
        picture(robot, "search-nothing");
        press(robot, KeyCode.ESCAPE);
        robot.interact(() -> window.show(Theme.DARK));
        robot.interact(() -> window.speak(Language.EN));
        type(robot, "martapra");
        picture(robot, "search-dark-en");
        type(robot, "ex");
        picture(robot, "search-commands-en");
        type(robot, "https://maps.app.goo.gl/aBc");
        picture(robot, "search-link-en");
        assertTrue(robot.lookup(".search-advice").tryQuery().isPresent());
    }
}

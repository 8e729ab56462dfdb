package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.Studies;
import id.petapam.fixture.TestStage;
import id.petapam.model.IdSource;
import id.petapam.pen.PenFonts;
import id.petapam.settings.Settings;
import id.petapam.text.Language;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.UiThread;
import id.petapam.ui.findings.FindingLine;
import id.petapam.ui.map.ExampleMap;
import id.petapam.ui.map.MapScreen;
import id.petapam.workflow.findings.Checks;
import id.petapam.workflow.search.FindPlace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The findings below the map as a planner works through them; pictures in target/pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
class FindingsPicturesTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private MainWindow window;
    private PlanDesk desk;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        ExampleMap example = new ExampleMap();
        PenFonts fonts = PenFonts.read(Path.of("."));
        stage = shown;
        desk = new PlanDesk(Runnable::run, new UiThread(), Clock.systemUTC());
        window = new MainWindow(
                new WindowParts(
                        desk,
                        Studies.never(desk),
                        new BackgroundWork(Runnable::run, new UiThread()),
                        IdSource.of(new Random(1)),
                        place -> new MapScreen(
                                place,
                                example.base(),
                                theme -> new RegionTiles(example.base(), theme, fonts),
                                Runnable::run,
                                new UiThread()),
                        Settings.defaults(),
                        changed -> {},
                        new NoFiles(),
                        new PlanHolder(desk),
                        () -> Checks.on(example.region()),
                        ZoneOffset.ofHours(7),
                        words -> new FindPlace(example::region, words),
                        NoBriefing.prepare(),
                        Runnable::run),
                1366,
                768);
        TestStage.put(stage, window.scene());
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
        desk.open(example.session(), Optional.of(Path.of("contoh.petapam")));
    }

    @SuppressWarnings("unchecked")
    private ListView<FindingLine> list(FxRobot robot) {
        return robot.lookup(".finding-list").queryAs(ListView.class);
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.save(window.scene(), PICTURES.resolve(name + ".png")));
    }

    private void openTab(FxRobot robot) {
        TabPane tabs = robot.lookup(".tables .tab-pane").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().selectLast());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> list(robot).requestFocus());
    }

    @Test
    void aPlannerWorksThroughTheFindingsByKeyboard(FxRobot robot) {
        openTab(robot);
        picture(robot, "findings-id-light");
        ListView<FindingLine> list = list(robot);
        int all = desk.state().plan().groups().size();
        assertTrue(all > 0);
        assertEquals(5, list.getItems().size(), "headings: R-11, R-13, R-05, R-12, R-20");
        robot.interact(() -> list.getSelectionModel().clearAndSelect(2));
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(6, list.getItems().size());
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, window.selection().places().groups().size(), "the group is picked on the map, too");
        picture(robot, "findings-one");
        Button fix = robot.lookup(".finding-detail .main-action").queryButton();
        assertTrue(fix.getText().startsWith("Isi dari"), fix.getText());
        robot.interact(fix::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(4, list.getItems().size(), "R-05 is mended, and with it the group's R-12");
        picture(robot, "findings-mended");
        robot.interact(() -> {
            window.show(Theme.DARK);
            window.speak(Language.EN);
        });
        openTab(robot);
        robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(0));
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        picture(robot, "findings-en-dark");
        robot.interact(() -> {
            stage.setWidth(911);
            stage.setHeight(512);
        });
        picture(robot, "findings-150-percent");
    }
}

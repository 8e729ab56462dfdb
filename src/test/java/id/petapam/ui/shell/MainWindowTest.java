package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.Studies;
import id.petapam.fixture.TestStage;
import id.petapam.model.GroupId;
import id.petapam.model.IdSource;
import id.petapam.model.StationId;
import id.petapam.pen.PenFonts;
import id.petapam.settings.Settings;
import id.petapam.text.Language;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.Places;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a planner sees it, without a display; its pictures are in target/pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private MainWindow window;
    private ExampleMap example;
    private PlanDesk desk;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        example = new ExampleMap();
        PenFonts fonts = PenFonts.read(Path.of("."));
        stage = shown;
        desk = new PlanDesk(Runnable::run, new UiThread(), Clock.systemUTC());
        window = new MainWindow(
                new WindowParts(
                        desk,
                        Studies.desk(desk, new UiThread()),
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
        stage.show();
    }

    private void openExample(FxRobot robot) {
        robot.interact(() -> desk.open(example.session(), Optional.of(Path.of("contoh.petapam"))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Pictures.save(window.scene(), PICTURES.resolve(name + ".png")));
    }

    @Test
    void withoutAPlanTheWindowSaysHowToBegin(FxRobot robot) {
        assertTrue(robot.lookup(".welcome").query().isVisible());
        picture(robot, "welcome");
    }

    @Test
    void theExampleIsShownWithItsAnswerOnTop(FxRobot robot) {
        openExample(robot);
        Label verdict = robot.lookup(".verdict").queryAs(Label.class);
        assertTrue(verdict.getText().startsWith("KURANG"), verdict.getText());
        picture(robot, "main-light-id");
        StationId station = desk.state().plan().stations().keySet().iterator().next();
        robot.interact(() -> window.selection().choose(Places.of(station)));
        picture(robot, "main-station");
        GroupId group = desk.state().plan().groups().keySet().iterator().next();
        robot.interact(() -> window.selection().choose(Places.of(group)));
        picture(robot, "main-group");
        robot.interact(() -> window.selection()
                .choose(Places.ofStations(desk.state().plan().stations().keySet().stream()
                        .limit(40)
                        .toList())));
        picture(robot, "main-many");
        robot.interact(() -> {
            window.selection().choose(Places.NONE);
            window.selection()
                    .choose(Forces.ofPersons(List.of(
                            desk.state().plan().persons().keySet().iterator().next())));
        });
        picture(robot, "main-person");
        robot.interact(() -> window.show(Theme.DARK));
        robot.interact(() -> window.speak(Language.EN));
        picture(robot, "main-dark-en");
        assertTrue(robot.lookup(".verdict").queryAs(Label.class).getText().startsWith("SHORT"));
        robot.interact(() -> window.show(Theme.PROJECTOR));
        picture(robot, "main-projector");
    }

    @Test
    void onASmallScreenAt150PercentNothingIsLost(FxRobot robot) {
        openExample(robot);
        robot.interact(() -> {
            stage.setWidth(911);
            stage.setHeight(512);
        });
        picture(robot, "main-150-percent");
        Scene scene = window.scene();
        for (String style : List.of(".verdict", ".main-action", ".status-bar", ".roster", ".inspector", ".tables")) {
            var bounds = robot.lookup(style)
                    .query()
                    .localToScene(robot.lookup(style).query().getLayoutBounds());
            assertTrue(bounds.getMaxX() <= scene.getWidth() + 1, style + " runs out of the window");
            assertTrue(bounds.getMaxY() <= scene.getHeight() + 1, style + " runs out of the window");
        }
    }

    @Test
    void tabReachesEveryPart(FxRobot robot) {
        openExample(robot);
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            robot.press(KeyCode.TAB).release(KeyCode.TAB);
            Node at = window.scene().getFocusOwner();
            for (Node up = at; up != null; up = up.getParent()) {
                reached.addAll(up.getStyleClass());
            }
        }
        for (String part : List.of("top-bar", "roster", "map-surface", "tables", "inspector")) {
            assertTrue(reached.contains(part), "Tab never reaches " + part);
        }
    }

    @Test
    void anotherLanguageKeepsThePlanAndTheSelection(FxRobot robot) {
        openExample(robot);
        StationId station = desk.state().plan().stations().keySet().iterator().next();
        robot.interact(() -> {
            window.selection().choose(Places.of(station));
            window.speak(Language.EN);
        });
        assertEquals(Places.of(station), window.selection().places());
        assertEquals("en", window.settings().language());
    }

    @Test
    @DisplayName("The keys on the list of keys work: Ctrl+F leads to the filter, F2 to the class, from the table too")
    void keysOfTheList(FxRobot robot) {
        openExample(robot);
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        assertInstanceOf(TextField.class, window.scene().getFocusOwner());
        robot.clickOn(robot.lookup("#stations .table-row-cell").nth(1).queryAs(Node.class));
        assertEquals(1, window.selection().places().stations().size(), "the first click picks already");
        assertTrue(robot.lookup(".class-choice").queryAll().isEmpty());
        robot.press(KeyCode.F2).release(KeyCode.F2);
        assertFalse(robot.lookup(".class-choice").queryAll().isEmpty(), "F2 shows the classes to choose from");
    }
}

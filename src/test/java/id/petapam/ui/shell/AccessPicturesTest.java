package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.fixture.Studies;
import id.petapam.fixture.TestStage;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessLevel;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.StationId;
import id.petapam.model.Zone;
import id.petapam.pen.PenFonts;
import id.petapam.rules.access.StationAccess;
import id.petapam.settings.Settings;
import id.petapam.text.Language;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PickedFlag;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.UiThread;
import id.petapam.ui.map.ExampleMap;
import id.petapam.ui.map.MapScreen;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.findings.Checks;
import id.petapam.workflow.search.FindPlace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Access in the window, on real kabupaten; its pictures are in target/pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
class AccessPicturesTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private MainWindow window;
    private ExampleMap example;
    private PlanDesk desk;

    @Start
    void start(Stage stage) throws Exception {
        example = new ExampleMap();
        PenFonts fonts = PenFonts.read(Path.of("."));
        desk = new PlanDesk(Runnable::run, new UiThread(), Clock.systemUTC());
        window = new MainWindow(
                new WindowParts(
                        desk,
                        Studies.desk(desk, new UiThread()),
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
                        ZoneOffset.ofHours(7),
                        words -> new FindPlace(example::region, words),
                        NoBriefing.prepare(),
                        Runnable::run),
                1366,
                730);
        TestStage.put(stage, window.scene());
        stage.show();
    }

    private void open(FxRobot robot, String regency) {
        PlanSession session = Sumsel.session();
        session.apply(new NewPlan(example.region(), Sumsel.rules(), IdSource.of(new Random(1)))
                .found(PlanRequest.of(regency, OperationType.PEMILU, LocalDate.of(2024, 2, 14))));
        robot.interact(() -> desk.open(session, Optional.of(Path.of("contoh.petapam"))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.save(window.scene(), PICTURES.resolve(name + ".png")));
    }

    private void showTab(FxRobot robot, int index) {
        robot.interact(() -> robot.lookup(".tables .tab-pane")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(index));
    }

    private StationAccess hardest() {
        return window.workplace()
                .access()
                .state()
                .table()
                .orElseThrow()
                .atLeast(AccessLevel.SULIT)
                .get(0);
    }

    @Test
    void thePlacesThatAreReachedByWaterAreSeen(FxRobot robot) {
        open(robot, "16.02");
        showTab(robot, 3);
        picture(robot, "access-oki");
        StationAccess access = hardest();
        StationId station = access.station().id();
        robot.interact(() -> {
            window.selection().choose(Places.of(station));
            window.map().reveal(Places.of(station));
        });
        picture(robot, "access-oki-station");
        robot.interact(() -> window.selection()
                .look(Optional.of(new PickedFlag(station, access.flags().get(0).kind()))));
        picture(robot, "access-oki-evidence");
        robot.interact(
                () -> robot.lookup(".inspector").queryAs(ScrollPane.class).setVvalue(0.5));
        picture(robot, "access-oki-flags");
        robot.interact(
                () -> robot.lookup(".inspector").queryAs(ScrollPane.class).setVvalue(1));
        picture(robot, "access-oki-flags-end");
        robot.interact(
                () -> new UiThread().later(() -> window.workplace().navigator().start(Task.STATE_FACTS)));
        WaitForAsyncUtils.waitForFxEvents();
        DialogPane facts = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
        robot.interact(() -> {
            Pictures.save(facts.getScene(), PICTURES.resolve("access-facts-dialog.png"));
            ((Button) facts.lookupButton(facts.getButtonTypes().get(1))).fire();
        });
        assertEquals(List.of(station), List.copyOf(window.selection().places().stations()));
    }

    @Test
    void thePalembangBorderIsSeen(FxRobot robot) {
        open(robot, "16.71");
        showTab(robot, 3);
        robot.interact(() -> window.show(Theme.DARK));
        picture(robot, "access-palembang-dark");
        robot.interact(() -> window.speak(Language.EN));
        robot.interact(() -> window.show(Theme.PROJECTOR));
        showTab(robot, 3);
        picture(robot, "access-palembang-projector-en");
        assertTrue(robot.lookup(".access-matrix .cell").queryAll().stream().anyMatch(Node::isVisible));
    }

    private void example(FxRobot robot) {
        robot.interact(() -> desk.open(example.session(), Optional.of(Path.of("contoh.petapam"))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aClickOnAFlagDrawsItsEvidenceAndASecondClickTakesItAway(FxRobot robot) {
        example(robot);
        StationAccess access = hardest();
        robot.interact(
                () -> window.selection().choose(Places.of(access.station().id())));
        AccessFlagKind kind = access.flags().stream()
                .filter(flag ->
                        flag.kind() == AccessFlagKind.RIVER_CROSSING || flag.kind() == AccessFlagKind.LONG_TRAVEL)
                .findFirst()
                .orElseThrow()
                .kind();
        robot.interact(
                () -> robot.lookup("#flag-" + kind).queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of(kind), window.selection().flag().map(PickedFlag::flag));
        picture(robot, "access-oku-timur-evidence");
        robot.interact(() -> window.map().reveal(Places.of(access.station().id())));
        robot.interact(() -> window.map().zoomBy(4));
        picture(robot, "access-marks");
        robot.interact(
                () -> robot.lookup("#flag-" + kind).queryAs(ToggleButton.class).fire());
        assertTrue(window.selection().flag().isEmpty());
    }

    @Test
    void aClickOnACellOfTheMatrixSelectsItsStations(FxRobot robot) {
        example(robot);
        showTab(robot, 3);
        WaitForAsyncUtils.waitForFxEvents();
        Button cell = robot.lookup(".access-matrix .cell").queryAllAs(Button.class).stream()
                .filter(button -> !button.isDisabled())
                .findFirst()
                .orElseThrow();
        robot.clickOn(cell);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                cell.getText(),
                window.workplace()
                        .words()
                        .number(window.selection().places().stations().size()));
    }

    @Test
    void aZoneIsDrawnByClicksNamedAndShown(FxRobot robot) {
        example(robot);
        robot.interact(() -> window.workplace().navigator().start(Task.DRAW_ZONE));
        Node map = window.map().node();
        Bounds on = map.localToScreen(map.getBoundsInLocal());
        double x = on.getMinX() + 200;
        double y = on.getMinY() + 60;
        robot.clickOn(x, y);
        robot.clickOn(x + 180, y + 10);
        robot.moveTo(x + 150, y + 130);
        picture(robot, "access-zone-drawing");
        robot.clickOn(x + 150, y + 130);
        robot.clickOn(x + 10, y + 110);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.lookup(".dialog-pane .text-field").queryAllAs(TextField.class);
        DialogPane pane = robot.lookup(".dialog-pane").queryAs(DialogPane.class);
        robot.interact(() -> {
            ((TextField) pane.lookupAll(".text-field").stream()
                            .filter(n -> n.getParent() instanceof GridPane)
                            .findFirst()
                            .orElseThrow())
                    .setText("Lebak Deling");
            Pictures.save(pane.getScene(), PICTURES.resolve("access-zone-dialog.png"));
            ((Button) pane.lookupButton(pane.getButtonTypes().get(0))).fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of("Lebak Deling"),
                desk.state().plan().zones().values().stream().map(Zone::name).toList());
        picture(robot, "access-zone");
    }

    @Test
    void escLeavesADrawingWithoutAZone(FxRobot robot) {
        example(robot);
        robot.interact(() -> window.workplace().navigator().start(Task.DRAW_ZONE));
        robot.push(KeyCode.INSERT)
                .push(KeyCode.LEFT)
                .push(KeyCode.INSERT)
                .push(KeyCode.UP)
                .push(KeyCode.INSERT);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(desk.state().plan().zones().isEmpty());
        assertTrue(robot.lookup(".dialog-pane").queryAll().isEmpty());
    }

    @Test
    void theListOfZonesHasThoseOfTheDataToo(FxRobot robot) {
        open(robot, "16.71");
        robot.interact(
                () -> new UiThread().later(() -> window.workplace().navigator().start(Task.ZONES)));
        WaitForAsyncUtils.waitForFxEvents();
        TableView<?> zones = robot.lookup("#zone-list").queryAs(TableView.class);
        assertTrue(zones.getItems().size() >= 3);
        robot.interact(() -> {
            zones.getSelectionModel().select(0);
            Pictures.save(zones.getScene(), PICTURES.resolve("access-zones-dialog.png"));
        });
        assertTrue(robot.lookup("#zones-change").query().isDisabled(), "the data's own are not changed");
        robot.interact(() -> robot.lookup("#zones-show").queryAs(Button.class).fire());
        picture(robot, "access-zone-declared");
    }
}

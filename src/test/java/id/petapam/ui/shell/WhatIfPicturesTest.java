package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.CloseWay;
import id.petapam.edit.PutPier;
import id.petapam.fixture.RiverCountry;
import id.petapam.fixture.TestStage;
import id.petapam.geo.Bounds;
import id.petapam.model.ClosedWay;
import id.petapam.model.IdSource;
import id.petapam.model.Pier;
import id.petapam.model.PierId;
import id.petapam.model.WayId;
import id.petapam.pen.PenFonts;
import id.petapam.settings.Settings;
import id.petapam.text.Language;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.common.AccessDesk;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.UiThread;
import id.petapam.ui.map.ExampleMap;
import id.petapam.ui.map.MapScreen;
import id.petapam.workflow.StudyAccess;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.findings.Checks;
import id.petapam.workflow.search.FindPlace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Ways and Kalau ... in the window, on a hand-drawn river country; its pictures are in target/pictures. */
@ExtendWith(ApplicationExtension.class)
class WhatIfPicturesTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private MainWindow window;
    private PlanDesk desk;

    @Start
    void start(Stage stage) throws Exception {
        ExampleMap example = new ExampleMap();
        PenFonts fonts = PenFonts.read(Path.of("."));
        desk = new PlanDesk(Runnable::run, new UiThread(), Clock.systemUTC());
        StudyAccess study = new StudyAccess(RiverCountry.on(example.region()), Sumsel.knowledge(), Sumsel.rules());
        window = new MainWindow(
                new WindowParts(
                        desk,
                        new AccessDesk(desk, study::study, Runnable::run, new UiThread()),
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
                768);
        TestStage.put(stage, window.scene());
        stage.show();
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.save(window.scene(), PICTURES.resolve(name + ".png")));
    }

    private void open(FxRobot robot) {
        robot.interact(() -> desk.open(RiverCountry.session(), Optional.of(Path.of("contoh.petapam"))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> window.workplace().navigator().start(Task.WHAT_IF));
        robot.interact(() -> window.map()
                .reveal(Bounds.of(List.copyOf(RiverCountry.PLACES.values()))
                        .orElseThrow()
                        .grown(0.15)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theWayWithItsCrossingIsDrawnAndTold(FxRobot robot) {
        open(robot);
        robot.interact(() -> window.selection().choose(Places.of(RiverCountry.FERRY)));
        picture(robot, "whatif-route-ferry");
        assertTrue(window.selection().travel().usual().isPresent());
        robot.interact(() -> window.selection().choose(Places.of(RiverCountry.WATER)));
        picture(robot, "whatif-route-boat");
    }

    @Test
    void aBridgeThatIsClosedShowsItsStationsAtOnce(FxRobot robot) {
        open(robot);
        robot.interact(() -> ((Button) robot.lookup(".what-if-things .list-cell .button")
                        .nth(1)
                        .query())
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                Set.of(RiverCountry.OPPOSITE, RiverCountry.BEHIND),
                window.selection().travel().changed());
        robot.interact(() -> window.selection().choose(Places.of(RiverCountry.BEHIND)));
        picture(robot, "whatif-bridge");
        robot.interact(
                () -> robot.lookup("#toConditions").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#night").queryAs(CheckBox.class).fire());
        robot.interact(() -> robot.lookup("#wet").queryAs(CheckBox.class).fire());
        picture(robot, "whatif-bridge-night-wet");
        robot.interact(() -> window.show(Theme.DARK));
        robot.interact(() -> window.speak(Language.EN));
        picture(robot, "whatif-dark-en");
    }

    @Test
    void landingsAndClosedWaysOfThePlanAreSeen(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            desk.submit(new PutPier(new Pier(PierId.of(-1), "Dermaga 1", RiverCountry.at(-8, -0.06))));
            desk.submit(new CloseWay(
                    new ClosedWay(new WayId("BRIDGE:10"), "Jembatan Contoh", RiverCountry.BRIDGE, "putus")));
        });
        picture(robot, "whatif-plan-closed");
        assertTrue(desk.state().plan().closedWays().containsKey(new WayId("BRIDGE:10")));
    }
}

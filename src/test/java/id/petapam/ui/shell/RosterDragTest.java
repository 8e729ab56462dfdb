package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.Studies;
import id.petapam.fixture.TestStage;
import id.petapam.geo.LatLon;
import id.petapam.map.BaseMap;
import id.petapam.map.MapLayers;
import id.petapam.map.Viewport;
import id.petapam.model.Assignment;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Rank;
import id.petapam.model.SiteId;
import id.petapam.model.SiteKind;
import id.petapam.model.Slot;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import id.petapam.model.UnitKind;
import id.petapam.model.VulnerabilityClass;
import id.petapam.settings.Settings;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.Forces;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.UiThread;
import id.petapam.ui.map.MapScreen;
import id.petapam.workflow.GroupStations;
import id.petapam.workflow.findings.Checks;
import id.petapam.workflow.search.FindPlace;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Real drags with a mouse, from the roster onto the map and on the map, in the real window. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class RosterDragTest {

    private static final StationId FIRST = new StationId("16.08.01.2001-001");
    private static final StationId SECOND = new StationId("16.08.01.2001-002");
    private static final StationId THIRD = new StationId("16.08.01.2001-003");

    private PlanDesk desk;
    private MainWindow window;
    private MapScreen map;

    @Start
    void open(Stage stage) {
        desk = new PlanDesk(Runnable::run, new UiThread(), Clock.systemUTC());
        window = new MainWindow(
                new WindowParts(
                        desk,
                        Studies.never(desk),
                        new BackgroundWork(Runnable::run, new UiThread()),
                        IdSource.of(new Random(1)),
                        place -> {
                            map = new MapScreen(
                                    place,
                                    new BaseMap(MapLayers.none()),
                                    theme -> RosterDragTest::plain,
                                    Runnable::run,
                                    new UiThread());
                            map.surface().setMotion(false);
                            return map;
                        },
                        Settings.defaults(),
                        changed -> {},
                        new NoFiles(),
                        new PlanHolder(desk),
                        Checks::withoutRegion,
                        ZoneOffset.UTC,
                        words -> new FindPlace(
                                () -> {
                                    throw new IllegalStateException("nobody searches here");
                                },
                                words),
                        NoBriefing.prepare(),
                        Runnable::run),
                1366,
                768);
        TestStage.put(stage, window.scene());
        stage.show();
    }

    private static Optional<int[]> plain(int z, int x, int y) {
        int[] pixels = new int[256 * 256];
        Arrays.fill(pixels, 0xFFF4F1EA);
        return Optional.of(pixels);
    }

    @BeforeEach
    void layThePlanOnTheDesk(FxRobot robot) {
        var session = PlanFixture.plan()
                .district("16.08.01", "Martapura")
                .stations("16.08.01", VulnerabilityClass.RAWAN, 4)
                .unit("Polsek A", UnitKind.POLSEK, 10)
                .persons("Polsek A", Rank.AIPTU, 3)
                .site("gudang", SiteKind.LOGISTICS_DEPOT, 2)
                .session();
        robot.interact(() -> desk.open(session, Optional.empty()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Plan plan() {
        WaitForAsyncUtils.waitForFxEvents();
        return desk.state().plan();
    }

    private void lookAt(FxRobot robot, LatLon place) {
        robot.interact(() -> map.surface().reveal(place));
        robot.interact(() -> map.surface().zoomBy(Viewport.MAX_ZOOM));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D onScreen(LatLon place) {
        Viewport view = map.surface().viewProperty().get();
        return map.surface().localToScreen(view.screenX(place), view.screenY(place));
    }

    private LatLon where(StationId id) {
        PollingStation station = desk.state().plan().stations().get(id);
        return station.point().orElseThrow().at();
    }

    private Node line(FxRobot robot, String text) {
        return robot.lookup(".roster .label").lookup(text).query();
    }

    private void drag(FxRobot robot, String line, Point2D to) {
        Point2D from = robot.point(line(robot, line)).query();
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.add(12, 4)).moveTo(to.subtract(6, 6)).moveTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void drop(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int at(Post post) {
        Optional<Assignment> assignment =
                plan().index().assignmentAt(desk.state().phase(), post);
        return assignment
                .map(found -> plan().teams().get(found.team()).slots().size())
                .orElse(0);
    }

    @Test
    void aUnitDraggedOntoAStationFillsItAndUndoTakesItBack(FxRobot robot) {
        lookAt(robot, where(FIRST));
        drag(robot, "Polsek A", onScreen(where(FIRST)));
        drop(robot);
        assertEquals(2, at(new Post.OfStation(FIRST)));
        robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(0, at(new Post.OfStation(FIRST)));
    }

    @Test
    void escapeGivesUpTheDrag(FxRobot robot) {
        lookAt(robot, where(FIRST));
        drag(robot, "Polsek A", onScreen(where(FIRST)));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        drop(robot);
        assertEquals(0, at(new Post.OfStation(FIRST)));
        assertEquals(1, desk.state().history().lastSeq());
    }

    @Test
    void severalPeopleDraggedOntoAGroupServeAllOfIt(FxRobot robot) {
        robot.interact(() -> desk.submit(
                new GroupStations(IdSource.of(new Random(2))).one(desk.state().plan(), List.of(FIRST, SECOND))));
        lookAt(robot, where(SECOND));
        robot.interact(() -> window.selection()
                .choose(Forces.ofPersons(
                        plan().persons().keySet().stream().limit(2).toList())));
        drag(robot, "CONTOH 002", onScreen(where(SECOND)));
        drop(robot);
        Post group = plan().index().postOf(FIRST);
        assertEquals(2, at(group));
        Assignment assignment =
                plan().index().assignmentAt(desk.state().phase(), group).orElseThrow();
        assertTrue(plan().teams().get(assignment.team()).slots().stream().noneMatch(Slot::isOpen));
        assertEquals(
                Headcount.of(8),
                desk.state()
                        .assessment()
                        .balance()
                        .units()
                        .get(new UnitId("Polsek A"))
                        .left());
    }

    @Test
    void aSiteTakesPeopleToo(FxRobot robot) {
        SiteId gudang = new SiteId("gudang");
        lookAt(robot, plan().sites().get(gudang).point().at());
        drag(robot, "Polsek A", onScreen(plan().sites().get(gudang).point().at()));
        drop(robot);
        assertEquals(2, at(new Post.OfSite(gudang)));
    }

    @Test
    void aClusterAsksWhichStationIsMeant(FxRobot robot) {
        robot.interact(() -> map.surface().reveal(where(SECOND)));
        robot.interact(() -> map.surface().zoomBy(-6));
        WaitForAsyncUtils.waitForFxEvents();
        drag(robot, "Polsek A", onScreen(where(SECOND)));
        drop(robot);
        robot.clickOn(robot.lookup(".dialog-pane .list-cell").nth(3).<Node>query());
        robot.clickOn(".dialog-pane .main-action");
        assertEquals(1, plan().assignments().size());
        assertEquals(2, at(new Post.OfStation(THIRD)));
    }

    @Test
    void aStationCarriedToOpenGroundIsToldInTheStatusBarAndCtrlZBringsItBack(FxRobot robot) {
        LatLon before = where(FIRST);
        lookAt(robot, before);
        Point2D from = onScreen(before);
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(20, 30)).moveTo(from.add(40, 60));
        drop(robot);
        assertNotEquals(before, where(FIRST));
        Label passing = robot.lookup(".passing").queryAs(Label.class);
        assertTrue(
                passing.getText().matches("TPS 001 Desa Martapura digeser \\d+ m\\. Ctrl\\+Z membatalkan\\."),
                passing.getText());
        robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, where(FIRST));
        assertEquals("", passing.getText());
    }
}

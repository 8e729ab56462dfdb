package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.TestStage;
import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.map.ClusterLevel;
import id.petapam.map.MapTheme;
import id.petapam.map.Viewport;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationId;
import id.petapam.ui.common.MapReadout;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.UiThread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The map with the worked example under a real mouse. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class MapScreenTest {

    private final TestPlace at = new TestPlace();
    private ExampleMap example;
    private MapScreen map;

    @Start
    void open(Stage stage) throws Exception {
        example = new ExampleMap();
        map = new MapScreen(at.place, example.base(), theme -> MapScreenTest::plain, Runnable::run, new UiThread());
        map.surface().setMotion(false);
        StackPane root = new StackPane(map.node());
        root.getStylesheets().addAll(MapPictures.sheets());
        TestStage.put(stage, new Scene(root, 802, 470));
        stage.show();
        at.with(example.session());
    }

    private static Optional<int[]> plain(int z, int x, int y) {
        int[] pixels = new int[256 * 256];
        Arrays.fill(pixels, 0xFFF4F1EA);
        return Optional.of(pixels);
    }

    private Plan plan() {
        WaitForAsyncUtils.waitForFxEvents();
        return at.desk.state().plan();
    }

    private Viewport view() {
        WaitForAsyncUtils.waitForFxEvents();
        return map.surface().viewProperty().get();
    }

    private PlanHits hits() {
        MapPicture picture = example.picture(MapTheme.LIGHT);
        return new PlanHits(picture, view(), SitePlaces.of(picture, view(), 1));
    }

    private static LatLon pointOf(PollingStation station) {
        return station.point().orElseThrow().at();
    }

    /** Stations that stand by themselves when near, far from the next one. */
    private List<PollingStation> lonely(double metres) {
        List<PollingStation> all = plan().stations().values().stream()
                .filter(station -> station.point().isPresent())
                .toList();
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other -> other != one
                                && pointOf(other).distanceTo(pointOf(one)).value() < metres))
                .toList();
    }

    private void lookAt(FxRobot robot, LatLon place) {
        robot.interact(() -> map.surface().reveal(place));
        robot.interact(() -> map.surface().zoomBy(Viewport.MAX_ZOOM));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D screen(double x, double y) {
        return map.surface().localToScreen(x, y);
    }

    private Point2D screen(LatLon place) {
        return screen(view().screenX(place), view().screenY(place));
    }

    /** A station in the middle of a near view, nothing but ground 90 pixels to its right and below. */
    private PollingStation oneAlone(FxRobot robot) {
        PollingStation station = lonely(160).get(0);
        lookAt(robot, pointOf(station));
        return station;
    }

    private void carry(FxRobot robot, LatLon from, double dx, double dy) {
        Point2D start = screen(from);
        robot.moveTo(start).press(MouseButton.PRIMARY);
        robot.moveTo(start.add(dx / 2, dy / 2)).moveTo(start.add(dx, dy));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void letGo(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theKabupatenFillsTheMapAtOnceWithALittleRoomAround(FxRobot robot) {
        Bounds home = example.base().boundsOf("16.08").orElseThrow();
        Viewport shown = view();
        double top = shown.screenY(new LatLon(home.north(), home.west()));
        double bottom = shown.screenY(new LatLon(home.south(), home.west()));
        assertEquals(16, top, 1);
        assertEquals(16, shown.height() - bottom, 1);
    }

    @Test
    void anotherWindowSizeKeepsTheKabupatenInViewUntilThePlannerMovesTheMap(FxRobot robot) {
        Bounds home = example.base().boundsOf("16.08").orElseThrow();
        robot.interact(() -> map.surface().getScene().getWindow().setHeight(330));
        Viewport small = view();
        assertEquals(16, small.screenY(new LatLon(home.north(), home.west())), 1);
        robot.interact(() -> map.surface().zoomBy(1));
        double zoom = view().zoom();
        robot.interact(() -> map.surface().getScene().getWindow().setHeight(470));
        assertEquals(zoom, view().zoom());
    }

    @Test
    void theFirstViewShowsWhereInTheKabupatenPeopleAreMissing(FxRobot robot) {
        ClusterLevel level = example.picture(MapTheme.LIGHT).clusters().level(view().zoom());
        int largest = 0;
        for (int c = 0; c < level.size(); c++) {
            largest = Math.max(largest, level.count(c));
        }
        assertTrue(level.size() >= 15, "only " + level.size() + " discs");
        assertTrue(largest <= plan().stations().size() / 5, "one disc holds " + largest);
    }

    @Test
    void aClickSelectsAStationAndAClickBesideItNothing(FxRobot robot) {
        PollingStation station = oneAlone(robot);
        robot.clickOn(screen(pointOf(station)));
        assertEquals(Places.of(station.id()), at.selection.places());
        robot.clickOn(screen(pointOf(station)).add(60, 60));
        assertEquals(Places.NONE, at.selection.places());
    }

    @Test
    void aClickOnADiscSelectsAllItsStations(FxRobot robot) {
        MapTarget.OnCluster disc = assertInstanceOf(MapTarget.OnCluster.class, discInView());
        double[] spot = hits().spotOf(disc).orElseThrow();
        robot.clickOn(screen(spot[0], spot[1]));
        assertEquals(Set.copyOf(disc.stations()), at.selection.places().stations());
    }

    private MapTarget discInView() {
        ClusterLevel level = example.picture(MapTheme.LIGHT).clusters().level(view().zoom());
        int middle = level.visible(view())[0];
        return hits().at(view().screenX(level.worldX(middle)), view().screenY(level.worldY(middle)));
    }

    @Test
    void ctrlClickAddsAStationAndTakesItOutAgain(FxRobot robot) {
        List<PollingStation> two = near(lonely(60), 100, 320);
        lookAt(robot, pointOf(two.get(0)));
        robot.clickOn(screen(pointOf(two.get(0))));
        robot.press(KeyCode.CONTROL).clickOn(screen(pointOf(two.get(1))));
        assertEquals(
                Set.of(two.get(0).id(), two.get(1).id()), at.selection.places().stations());
        robot.clickOn(screen(pointOf(two.get(0)))).release(KeyCode.CONTROL);
        assertEquals(Set.of(two.get(1).id()), at.selection.places().stations());
    }

    private static List<PollingStation> near(List<PollingStation> all, double least, double most) {
        for (PollingStation one : all) {
            for (PollingStation other : all) {
                double apart = pointOf(one).distanceTo(pointOf(other)).value();
                if (apart > least
                        && apart < most
                        && Math.abs(pointOf(one).lat() - pointOf(other).lat()) < 0.0015) {
                    return List.of(one, other);
                }
            }
        }
        throw new IllegalStateException("no two stations stand so near");
    }

    @Test
    void shiftAndDragSelectsAllInTheBox(FxRobot robot) {
        Gestures.Box box = new Gestures.Box(300, 120, 520, 300);
        Set<StationId> inside = hits().stationsIn(box);
        assertTrue(inside.size() > 100, "the example has stations here: " + inside.size());
        robot.press(KeyCode.SHIFT);
        robot.moveTo(screen(300, 120)).press(MouseButton.PRIMARY);
        robot.moveTo(screen(400, 200)).moveTo(screen(520, 300));
        letGo(robot);
        robot.release(KeyCode.SHIFT);
        assertEquals(inside, at.selection.places().stations());
        Viewport before = view();
        assertEquals(before, view());
    }

    @Test
    void aStationCarriedToOpenGroundStandsThereAndUndoBringsItBack(FxRobot robot) {
        PollingStation station = oneAlone(robot);
        LatLon from = pointOf(station);
        LatLon to = view().toLatLon(view().screenX(from) + 60, view().screenY(from) + 40);
        carry(robot, from, 60, 40);
        letGo(robot);
        PlacedPoint now = plan().stations().get(station.id()).point().orElseThrow();
        assertEquals(PointQuality.STATED, now.quality());
        assertTrue(now.at().distanceTo(to).value() < 2, "let go at " + to + ", stands at " + now.at());
        assertEquals("mapview.moved", at.notices.get(0).key());
        robot.interact(() -> at.desk.undo());
        assertEquals(station, plan().stations().get(station.id()));
    }

    @Test
    void escDuringACarryLeavesTheStationWhereItIs(FxRobot robot) {
        PollingStation station = oneAlone(robot);
        long before = at.desk.state().history().lastSeq();
        carry(robot, pointOf(station), 60, 40);
        robot.push(KeyCode.ESCAPE);
        letGo(robot);
        assertEquals(station, plan().stations().get(station.id()));
        assertEquals(before, at.desk.state().history().lastSeq());
        assertFalse(map.surface().lookup(".map-hint").isVisible(), "the sentence beside the pointer is gone");
    }

    @Test
    void aTremblingHandNeverMovesAStation(FxRobot robot) {
        PollingStation station = oneAlone(robot);
        long before = at.desk.state().history().lastSeq();
        for (Point2D by : List.of(new Point2D(6, 0), new Point2D(-4, 4), new Point2D(0, 7), new Point2D(5, -5))) {
            carry(robot, pointOf(station), by.getX(), by.getY());
            letGo(robot);
        }
        // out and back again is no move either
        carry(robot, pointOf(station), 40, 0);
        robot.moveTo(screen(pointOf(station)).add(3, 0));
        letGo(robot);
        assertEquals(before, at.desk.state().history().lastSeq());
        assertEquals(station, plan().stations().get(station.id()));
    }

    @Test
    void aTeamIsDraggedFromItsPostToAnother(FxRobot robot) {
        List<PollingStation> two = postAndEmptyPost();
        Post full = plan().index().postOf(two.get(0).id());
        Post empty = plan().index().postOf(two.get(1).id());
        lookAt(robot, pointOf(two.get(0)));
        Point2D to = screen(pointOf(two.get(1)));
        Point2D from = screen(pointOf(two.get(0)));
        carry(robot, pointOf(two.get(0)), to.getX() - from.getX(), to.getY() - from.getY());
        letGo(robot);
        var phase = at.desk.state().phase();
        assertTrue(plan().index().assignmentAt(phase, full).isEmpty());
        assertTrue(plan().index().assignmentAt(phase, empty).isPresent());
        assertEquals(two.get(0), plan().stations().get(two.get(0).id()));
    }

    private List<PollingStation> postAndEmptyPost() {
        var index = plan().index();
        var phase = at.desk.state().phase();
        List<PollingStation> all = lonely(45);
        List<PollingStation> pair = new ArrayList<>();
        for (PollingStation one : all) {
            if (pair.isEmpty()
                    && index.assignmentAt(phase, index.postOf(one.id())).isPresent()) {
                all.stream()
                        .filter(other -> index.assignmentAt(phase, index.postOf(other.id()))
                                .isEmpty())
                        .filter(other -> pointOf(other).distanceTo(pointOf(one)).value() < 400)
                        .filter(other ->
                                Math.abs(pointOf(one).lat() - pointOf(other).lat()) < 0.0015)
                        .findFirst()
                        .ifPresent(other -> pair.addAll(List.of(one, other)));
            }
        }
        return pair;
    }

    @Test
    void hoveringADiscShowsItsCard(FxRobot robot) {
        MapTarget disc = discInView();
        double[] spot = hits().spotOf(disc).orElseThrow();
        robot.moveTo(screen(spot[0] + 3, spot[1])).moveTo(screen(spot[0], spot[1]));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(map.surface().lookup(".map-card").isVisible());
        robot.moveTo(screen(20, 20));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(map.surface().lookup(".map-card").isVisible());
    }

    @Test
    void thePointerIsReadWhereItIsAndForgottenWhenItLeaves(FxRobot robot) {
        robot.moveTo(screen(view().width() / 2, view().height() / 2));
        WaitForAsyncUtils.waitForFxEvents();
        MapReadout readout = map.readout().getValue();
        assertTrue(readout.position().startsWith("−4,"), readout::toString);
        assertTrue(readout.grid().startsWith("48S "), readout::toString);
        assertTrue(readout.district().startsWith("Kec. "), readout::toString);
        assertTrue(readout.scale().startsWith("1 : "), readout::toString);
    }

    @Test
    void askingForAPointTakesTheNextClickAndEscEndsTheQuestion(FxRobot robot) {
        List<LatLon> chosen = new ArrayList<>();
        robot.interact(() -> map.askPoint("Di mana?", chosen::add));
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(screen(200, 200));
        assertEquals(List.of(), chosen);
        robot.interact(() -> map.askPoint("Di mana?", chosen::add));
        robot.clickOn(screen(220, 210));
        assertEquals(1, chosen.size());
        assertEquals(220, view().screenX(chosen.get(0)), 1.5);
        assertEquals(210, view().screenY(chosen.get(0)), 1.5);
    }

    @Test
    void aSelectionMadeElsewhereIsRingedWithoutMovingTheMap(FxRobot robot) {
        Viewport before = view();
        robot.interact(() -> at.selection.choose(
                Places.of(plan().groups().keySet().iterator().next())));
        assertEquals(before, view());
        robot.interact(() -> map.reveal(at.selection.places()));
        assertTrue(view().zoom() > before.zoom() + 1, "revealed from nearer");
    }

    @Test
    void thePlanTakenOffTheDeskLeavesTheWholeRegion(FxRobot robot) {
        robot.interact(() -> at.desk.close());
        assertTrue(view().zoom() < 8.5, "all of the region is shown: " + view().zoom());
        robot.clickOn(screen(400, 200));
        assertEquals(Places.NONE, at.selection.places());
    }
}

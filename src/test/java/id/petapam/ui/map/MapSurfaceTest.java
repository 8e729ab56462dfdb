package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.tile.TileRetrieverProvider;
import id.petapam.fixture.TestStage;
import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.map.BaseMap;
import id.petapam.map.MapLayers;
import id.petapam.map.MapTheme;
import id.petapam.map.Viewport;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.UiThread;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The map under a real mouse and keyboard, with tiles of one colour. */
@ExtendWith(ApplicationExtension.class)
class MapSurfaceTest {

    private static final Bounds REGION = new Bounds(-6, 101, -1, 107);
    private static final Bounds PLAN = new Bounds(-4.6, 104.2, -3.8, 105.0);
    private static final int GROUND = 0xFF336699;

    private final Set<String> rendered = ConcurrentHashMap.newKeySet();
    private MapSurface map;

    @Start
    void open(Stage stage) {
        map = new MapSurface(new Words(Language.ID), task -> new Thread(task).start(), new UiThread());
        map.setMotion(false);
        map.setBase(new BaseMap(MapLayers.none()), this::tile, MapTheme.LIGHT, REGION, new MapSources("© CONTOH", ""));
        map.setHome(PLAN);
        StackPane root = new StackPane(map);
        TestStage.put(stage, new Scene(root, 900, 600));
        root.getStylesheets().addAll(MapPictures.sheets());
        stage.show();
    }

    private Optional<int[]> tile(int z, int x, int y) {
        rendered.add(z + "/" + x + "/" + y);
        int[] pixels = new int[256 * 256];
        Arrays.fill(pixels, GROUND);
        return Optional.of(pixels);
    }

    private Viewport view() {
        WaitForAsyncUtils.waitForFxEvents();
        return map.viewProperty().get();
    }

    private Point2D middle(FxRobot robot) {
        return robot.point(map).query();
    }

    @Test
    void gluonAsksOurTilesAndNobodyElse(FxRobot robot) {
        assertInstanceOf(OfflineTiles.class, TileRetrieverProvider.getInstance().load());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(rendered.size() >= 6, "tiles rendered: " + rendered);
    }

    @Test
    void theTilesFillTheWholeMap(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, () -> {
            WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(5000, () -> map.snapshot(null, null));
            return ground(picture, 10, 10) && ground(picture, 450, 300) && ground(picture, 700, 100);
        });
    }

    private static boolean ground(WritableImage picture, int x, int y) {
        return picture.getPixelReader().getArgb(x, y) == GROUND;
    }

    @Test
    void thePlanIsInTheWindowAtOnce(FxRobot robot) {
        Bounds shown = view().bounds();
        assertTrue(shown.contains(new LatLon(PLAN.south(), PLAN.west())), shown.toString());
        assertTrue(shown.contains(new LatLon(PLAN.north(), PLAN.east())), shown.toString());
    }

    @Test
    void aDragMovesTheGroundWithThePointer(FxRobot robot) {
        Viewport before = view();
        LatLon held = before.toLatLon(450, 300);
        robot.moveTo(middle(robot)).press(MouseButton.PRIMARY).moveBy(60, 40).release(MouseButton.PRIMARY);
        Viewport after = view();
        assertEquals(before.zoom(), after.zoom());
        assertEquals(510, after.screenX(held), 1.5);
        assertEquals(340, after.screenY(held), 1.5);
    }

    @Test
    void theWheelZoomsAroundThePointer(FxRobot robot) {
        Viewport before = view();
        robot.moveTo(middle(robot).add(200, -100));
        WaitForAsyncUtils.waitForFxEvents();
        // the mouse stands on whole pixels of the screen, the window need not
        LatLon under = map.pointerProperty().get().orElseThrow();
        robot.scroll(40, javafx.geometry.VerticalDirection.UP);
        Viewport after = view();
        assertTrue(Math.abs(after.zoom() - before.zoom()) > 0.3, before.zoom() + " -> " + after.zoom());
        assertEquals(before.screenX(under), after.screenX(under), 1.5);
        assertEquals(before.screenY(under), after.screenY(under), 1.5);
    }

    @Test
    void keysPanZoomAndGoHome(FxRobot robot) {
        Viewport home = view();
        robot.clickOn(middle(robot));
        robot.push(KeyCode.PLUS);
        assertEquals(home.zoom() + 1, view().zoom(), 1e-9);
        robot.push(KeyCode.LEFT);
        assertTrue(view().centerX() < home.centerX());
        robot.push(KeyCode.HOME);
        assertEquals(home.centerX(), view().centerX(), 1e-9);
        assertEquals(home.zoom(), view().zoom(), 1e-9);
    }

    @Test
    void spaceAndDragAlwaysPans(FxRobot robot) {
        Viewport before = view();
        robot.clickOn(middle(robot));
        robot.press(KeyCode.SPACE);
        robot.moveTo(middle(robot)).press(MouseButton.PRIMARY).moveBy(-50, 0).release(MouseButton.PRIMARY);
        robot.release(KeyCode.SPACE);
        assertTrue(view().centerX() > before.centerX());
    }

    @Test
    void theViewNeverLeavesTheRegionOrTheZoomLimits(FxRobot robot) {
        robot.interact(() -> map.zoomBy(-20));
        assertEquals(Camera.MIN_ZOOM, view().zoom());
        robot.interact(() -> map.zoomBy(40));
        assertEquals(Camera.MAX_ZOOM, view().zoom());
        robot.interact(() -> map.reveal(new LatLon(20, 60)));
        Viewport kept = view();
        assertTrue(REGION.grown(1e-6).contains(kept.toLatLon(kept.width() / 2, kept.height() / 2)));
    }
}

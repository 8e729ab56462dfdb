package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.fixture.TestStage;
import id.petapam.geo.LatLon;
import id.petapam.model.StationId;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.TestPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the map's context menu offers, under a real mouse. */
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class MapMenuTest {

    private static final LatLon HERE = new LatLon(-4.2961, 104.4712);
    private static final MapTarget STATION = new MapTarget.OnStation(new StationId("16.08.01.2001-001"));

    private final TestPlace at = new TestPlace();
    private final List<MapTarget> nearer = new ArrayList<>();
    private StackPane owner;
    private MapMenu menu;

    @Start
    void open(Stage stage) {
        owner = new StackPane();
        TestStage.put(stage, new Scene(owner, 600, 400));
        stage.show();
        menu = new MapMenu(
                owner,
                at.words,
                at.place.navigator(),
                (levels, target) -> nearer.add(target),
                () -> HERE,
                at -> Map.of());
    }

    private void choose(FxRobot robot, String item) {
        robot.interact(() -> {
            var corner = owner.localToScreen(100, 100);
            menu.show(STATION, corner.getX(), corner.getY());
        });
        robot.clickOn(item);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String copied(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void thePointedPlaceIsCopiedInDegreesAndInUtm(FxRobot robot) {
        choose(robot, "Salin koordinat");
        assertEquals("−4,2961; 104,4712", copied(robot));
        choose(robot, "Salin koordinat UTM");
        assertEquals("48S 441321 9525123", copied(robot));
    }

    @Test
    void zoomingInIsForWhatIsUnderThePointer(FxRobot robot) {
        choose(robot, "Perbesar ke sini");
        assertEquals(List.of(STATION), nearer);
    }

    @Test
    void aSiteIsAddedByTheSameTaskAsInTheMenuBar(FxRobot robot) {
        choose(robot, "Tambah lokasi …");
        assertEquals(List.of(Task.PLACE_SITE), at.tasks);
    }
}

package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.TestStage;
import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.map.MapTheme;
import id.petapam.model.StationId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How the worked example looks; the pictures are in target/pictures for people. */
@ExtendWith(ApplicationExtension.class)
class MapLooksTest {

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private ExampleMap example;
    private Stage stage;
    private MapSurface map;

    @Start
    void open(Stage window) throws Exception {
        stage = window;
        example = new ExampleMap();
        show(MapTheme.LIGHT, "light", 804, 494);
        stage.show();
    }

    @AfterEach
    void end() {
        background.shutdown();
    }

    private void show(MapTheme theme, String tokens, double width, double height) {
        map = example.surface(background, theme);
        map.setPicture(example.picture(theme));
        map.setHome(home());
        StackPane root = new StackPane(map);
        root.getStylesheets().addAll(MapPictures.sheets(tokens));
        TestStage.put(stage, new Scene(root, width, height));
    }

    private Bounds home() {
        return example.base().boundsOf("16.08").orElseThrow();
    }

    /** Waits until tiles and names have come. */
    private WritableImage settled() throws Exception {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            background.submit(() -> {}).get(30, TimeUnit.SECONDS);
        }
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> map.getScene().snapshot(null));
    }

    private static int count(WritableImage picture, int rgb) {
        int n = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                n += (picture.getPixelReader().getArgb(x, y) & 0xFFFFFF) == rgb ? 1 : 0;
            }
        }
        return n;
    }

    @Test
    void theExampleShowsItsClassesAndWhatIsMissing(FxRobot robot) throws Exception {
        WritableImage picture = settled();
        MapPictures.save(picture, "surface-okutimur-light");
        assertTrue(count(picture, 0x2F9E5F) > 300, "green rings: " + count(picture, 0x2F9E5F));
        assertTrue(count(picture, 0xE0A800) > 40, "yellow ring pieces: " + count(picture, 0xE0A800));
    }

    @Test
    void nearByStationsStandAloneWithTheirNames(FxRobot robot) throws Exception {
        robot.interact(() -> map.reveal(new LatLon(-4.3186, 104.3583)));
        List<StationId> some = List.copyOf(example.plan().stations().keySet()).subList(0, 5);
        robot.interact(() -> map.setSelection(Set.copyOf(some), Set.of()));
        MapPictures.save(settled(), "surface-martapura-light");
        robot.interact(() -> map.zoomBy(2.5));
        MapPictures.save(settled(), "surface-martapura-near");
    }

    @Test
    void theDarkMapIsDark(FxRobot robot) throws Exception {
        robot.interact(() -> show(MapTheme.DARK, "dark", 804, 494));
        WritableImage picture = settled();
        MapPictures.save(picture, "surface-okutimur-dark");
        robot.interact(() -> show(MapTheme.PROJECTOR, "dark", 1280, 720));
        MapPictures.save(settled(), "surface-okutimur-projector");
    }

    @Test
    void aMapPushedAsideLooksAsIfItHadBeenDrawnThere(FxRobot robot) throws Exception {
        settled();
        for (int i = 0; i < 12; i++) {
            robot.interact(() -> map.panBy(-11, 7));
        }
        MapPictures.save(
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> map.getScene().snapshot(null)), "surface-pushed");
        WritableImage pushed = settled();
        robot.interact(() -> map.zoomBy(1));
        settled();
        robot.interact(() -> map.zoomBy(-1));
        WritableImage drawn = settled();
        int other = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 700; x++) {
                other += pushed.getPixelReader().getArgb(x, y)
                                == drawn.getPixelReader().getArgb(x, y)
                        ? 0
                        : 1;
            }
        }
        assertTrue(other < 700 * 400 / 20, "pixels that differ: " + other);
    }
}

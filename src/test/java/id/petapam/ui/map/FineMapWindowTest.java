package id.petapam.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.TestStage;
import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.map.BaseMap;
import id.petapam.map.FineSign;
import id.petapam.map.MapLayers;
import id.petapam.map.MapTheme;
import id.petapam.pen.PenFonts;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.RegionBaseMap;
import id.petapam.tiles.RegionTiles;
import id.petapam.tiles.RiverTown;
import id.petapam.ui.common.UiThread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window's map on a ground with fine layers. */
@ExtendWith(ApplicationExtension.class)
class FineMapWindowTest {

    private final Words words = new Words(Language.ID);
    private MapSurface map;
    private PenFonts fonts;

    @Start
    void open(Stage stage) throws IOException {
        fonts = PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
        map = new MapSurface(words, task -> new Thread(task).start(), new UiThread());
        map.setMotion(false);
        show(RegionBaseMap.of(RiverTown.region()));
        LatLon sw = RiverTown.at(-2500, -1500);
        LatLon ne = RiverTown.at(2500, 1500);
        map.setHome(new Bounds(sw.lat(), sw.lon(), ne.lat(), ne.lon()));
        StackPane root = new StackPane(map);
        TestStage.put(stage, new Scene(root, 1000, 640));
        root.getStylesheets().addAll(MapPictures.sheets());
        stage.show();
    }

    private void show(BaseMap base) {
        map.setBase(
                base,
                new RegionTiles(base, MapTheme.LIGHT, fonts),
                MapTheme.LIGHT,
                new Bounds(-6, 101, -1, 107),
                new MapSources("© CONTOH", ""));
    }

    private List<GroundLegend> legends() {
        return map.lookupAll(".map-legend-ground").stream()
                .map(GroundLegend.class::cast)
                .toList();
    }

    @Test
    void theLegendOfTheGroundOpensAboveTheStripAndNamesEverySign(FxRobot robot) throws IOException {
        GroundLegend legend = legends().get(0);
        robot.clickOn(legend);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(legend.popup().isShowing());
        Pane box = (Pane) legend.popup().getContent().get(0);
        List<String> names = box.getChildren().stream()
                .map(Label.class::cast)
                .map(Labeled::getText)
                .toList();
        assertEquals(FineSign.values().length, names.size());
        assertTrue(names.containsAll(List.of("Jalan utama", "Jembatan", "Penyeberangan", "Rawa")), names.toString());
        WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(5000, () -> box.snapshot(null, null));
        MapPictures.save(picture, "legend-ground");
        robot.clickOn(legend);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(!legend.popup().isShowing());
    }

    @Test
    void aCoarseGroundHasNoSuchLegend(FxRobot robot) {
        robot.interact(() -> show(new BaseMap(MapLayers.none())));
        assertTrue(legends().isEmpty());
    }

    @Test
    void roadsAndNamesAreInTheWindow(FxRobot robot) throws Exception {
        int town = MapTheme.LIGHT.ink().town();
        WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, () -> {
            WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(5000, () -> map.snapshot(null, null));
            MapPictures.save(picture, "window-fine");
            return count(picture, town) > 40 && count(picture, 0xFFF2CF93) > 300;
        });
    }

    private static int count(WritableImage picture, int argb) {
        int n = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                n += isNear(picture.getPixelReader().getArgb(x, y), argb) ? 1 : 0;
            }
        }
        return n;
    }

    /** Tiles are stretched to the window's zoom, which blurs them a little. */
    private static boolean isNear(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) < 24
                && Math.abs((a >> 8 & 255) - (b >> 8 & 255)) < 24
                && Math.abs((a & 255) - (b & 255)) < 24;
    }
}

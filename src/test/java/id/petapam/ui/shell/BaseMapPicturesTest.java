package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.TestStage;
import id.petapam.pen.PenFonts;
import id.petapam.settings.Settings;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.tiles.file.TestMaps;
import id.petapam.tiles.file.TestMaps.At;
import id.petapam.ui.basemap.BaseMapAsk;
import id.petapam.ui.basemap.BaseMapsDialog;
import id.petapam.ui.basemap.BaseMapsViewModel;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.workflow.basemap.BaseMapSearch;
import id.petapam.workflow.basemap.BaseMapShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The dialog of base maps: reachable by keys, and a picture to be looked at. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class BaseMapPicturesTest {

    @TempDir
    Path folder;

    private final AtomicReference<Settings> settings = new AtomicReference<>(Settings.defaults());
    private final BaseMapShelf shelf =
            new BaseMapShelf(BaseMapPicturesTest::fonts, new BaseMapSearch(List::of, List.of()));
    private Stage stage;

    private static PenFonts fonts() {
        try {
            return PenFonts.read(Path.of(System.getProperty("petapam.home", ".")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    /** Asks nobody. */
    private static final class NobodyAsked implements BaseMapAsk {

        @Override
        public List<Path> files() {
            return List.of();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }
    }

    private Path map(String name, Map<String, String> about, int z) {
        return TestMaps.mbtiles(
                folder.resolve(name), about, Map.of(new At(z, 6 << z - 3, 4 << z - 3), TestMaps.png(0xFF00FF00, 256)));
    }

    private BaseMapsDialog dialog(TestPlace at, Language language) {
        BaseMapsViewModel model = new BaseMapsViewModel(at.place, shelf, settings::get, settings::set, () -> {});
        return new BaseMapsDialog(new Words(language), model, new NobodyAsked());
    }

    @Test
    void theDialogShowsWhatLiesUnderThePlanAndObeysTheKeys(FxRobot robot) throws IOException {
        TestPlace at = new TestPlace();
        BaseMapsViewModel filled = new BaseMapsViewModel(at.place, shelf, settings::get, settings::set, () -> {});
        filled.add(List.of(
                map(
                        "okut-osm.mbtiles",
                        Map.of(
                                "name",
                                "OKU Timur OSM",
                                "attribution",
                                "<a href='x'>&copy; OpenMapTiles</a> <a href='y'>&copy; OpenStreetMap contributors</a>",
                                "bounds",
                                "104.1,-4.7,105,-3.7"),
                        12),
                map("hilang.mbtiles", Map.of("name", "Peta rupa bumi"), 9),
                map(
                        "citra-2023.mbtiles",
                        Map.of("name", "Citra udara Martapura 2023", "bounds", "104.3,-4.4,104.4,-4.2"),
                        16)));
        Path missing = folder.resolve("hilang.mbtiles");
        shelf.take(List.of(), Optional.empty());
        Files.delete(missing);
        robot.interact(() -> {
            picture(dialog(at, Language.EN), "dialog-base-maps-en");
            BaseMapsDialog dialog = dialog(at, Language.ID);
            picture(dialog, "dialog-base-maps");
            ((ListView<?>) dialog.pane().lookup("#base-map-list"))
                    .getSelectionModel()
                    .select(1);
            picture(dialog, "dialog-base-maps-missing");
            assertTrue(dialog.pane().lookup("#basemap-search").isVisible(), "a missing one can be looked for");
        });
        robot.interact(() -> {
            BaseMapsDialog dialog = dialog(at, Language.ID);
            picture(dialog, "dialog-base-maps-again");
            ListView<?> list = (ListView<?>) dialog.pane().lookup("#base-map-list");
            list.getSelectionModel().select(0);
            list.requestFocus();
            press(list, KeyCode.SPACE, false);
            assertFalse(settings.get().baseMaps().get(2).visible(), "Space hides");
            assertFalse(((CheckBox) dialog.pane().lookup("#base-map-visible")).isSelected());
            press(list, KeyCode.DOWN, true);
            assertEquals("citra-2023.mbtiles", settings.get().baseMaps().get(1).relative(), "Alt+Down lowers");
            ((Slider) dialog.pane().lookup("#base-map-opacity")).setValue(40);
            assertEquals(40, settings.get().baseMaps().get(1).opacity());
            press(list, KeyCode.DELETE, false);
            assertEquals(2, settings.get().baseMaps().size(), "Delete removes");
        });
    }

    private static void press(ListView<?> list, KeyCode key, boolean alt) {
        list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false));
    }

    private void picture(BaseMapsDialog dialog, String name) {
        Region pane = dialog.pane();
        pane.setMinSize(780, 520);
        StackPane root = new StackPane(pane);
        Scene scene = new Scene(root, 800, 540);
        ThemeStyles.dress(scene, Theme.LIGHT);
        TestStage.put(stage, scene);
        stage.show();
        Pictures.save(scene, Path.of("target", "pictures", name + ".png"));
        root.getChildren().clear();
    }
}

package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.exchange.TableReader;
import id.petapam.fixture.TestStage;
import id.petapam.job.Progress;
import id.petapam.model.IdSource;
import id.petapam.model.Plan;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.ui.importing.ImportDialog;
import id.petapam.ui.importing.ListImport;
import id.petapam.ui.importing.OwnAreasDialog;
import id.petapam.workflow.ImportAreas;
import id.petapam.workflow.ImportOptions;
import id.petapam.workflow.ImportPreview;
import id.petapam.workflow.ImportSites;
import id.petapam.workflow.PlanRegion;
import id.petapam.workflow.Sumsel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Importing sites and areas, exporting data: the dialogs with real content, as pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
class DataPicturesTest {

    private Stage stage;

    @TempDir
    Path dir;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    /** Previews by a workflow; saves nothing. */
    private interface Reading extends ListImport {

        @Override
        default void saveRejected(Path file, ImportPreview preview, Path to) {}

        @Override
        default void saveReport(Path file, ImportPreview preview, Path to) {}
    }

    @Test
    void sitesAreShownWithTheirKindsAndOneKindCanBeSaidForAll(FxRobot robot) throws Exception {
        Region region = Sumsel.region();
        TestPlace at = new TestPlace().with(Sumsel.example(region));
        Path file = Files.writeString(
                dir.resolve("titik_oku_timur.csv"),
                """
                NAMA;LINTANG;BUJUR;PERSONEL
                KPU OKU Timur;-4.3140;104.3560;10
                Gudang logistik KPU;-4.3201;104.3499;4
                POLSEK MARTAPURA;-4,3128;104,3601;
                Simpang Polsek Belitang;-4.14;104.63;
                Warung Tiga;-4.15;104.64;
                Lapas Martapura;104.351;-4.329;2
                Dermaga BKB;-2.9916;104.7602;
                Dermaga tanpa titik;;;
                """);
        ImportSites sites = new ImportSites(new TableReader(), region, IdSource.of(new Random(1)));
        Reading reading = (path, options, plan, progress) -> sites.preview(path, options, plan, progress);
        robot.interact(() -> {
            ImportDialog dialog = new ImportDialog(at.place, reading, "importing.sites");
            dialog.read(file);
            picture(dialog.content(), "dialog-import-sites");
            dialog.model().chooseColumn("kind", "PIER");
            assertEquals(
                    "PIER", dialog.model().previewProperty().get().mapping().get("kind"));
            picture(dialog.content(), "dialog-import-sites-kind");
        });
    }

    @Test
    void officialAreasSayWhatTheyChange(FxRobot robot) throws Exception {
        Region region = Sumsel.region();
        TestPlace at = new TestPlace().with(Sumsel.example(region));
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (String code : new String[] {"16.08.01", "16.08.02", "16.01.07"}) {
            Area area = region.district(code).orElseThrow();
            double x = area.labelPoint().lon();
            double y = area.labelPoint().lat();
            json.append(json.toString().endsWith("[") ? "" : ",")
                    .append("{\"type\":\"Feature\",\"properties\":{\"KODE\":\"")
                    .append(code)
                    .append("\",\"WADMKC\":\"")
                    .append(area.shortName())
                    .append("\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[")
                    .append((x - 0.08) + "," + (y - 0.05) + "],[" + (x + 0.08) + "," + (y - 0.05) + "],[" + (x + 0.02)
                            + "," + (y + 0.08))
                    .append("]]]}}");
        }
        Path file = Files.writeString(dir.resolve("batas_kecamatan.geojson"), json.append("]}"));
        ImportAreas areas = new ImportAreas(new TableReader(), region, PlanRegion.on(region), Clock.systemUTC());
        Reading reading = new Reading() {
            @Override
            public ImportPreview preview(Path path, ImportOptions options, Plan plan, Progress progress) {
                return areas.preview(path, options, plan, progress);
            }
        };
        robot.interact(() -> {
            ImportDialog dialog = new ImportDialog(at.place, reading, "importing.areas");
            dialog.read(file);
            ImportPreview preview = dialog.model().previewProperty().get();
            assertEquals(2, preview.counts().added());
            assertTrue(preview.effect().orElseThrow().movedStations() > 0);
            picture(dialog.content(), "dialog-import-areas");
            dialog.model().confirm();
            picture(new OwnAreasDialog(at.place).pane(), "dialog-own-areas");
        });
    }

    @Test
    void theExportOfDataAsksForKindReadersAndParts(FxRobot robot) {
        robot.interact(() -> {
            picture(new DataDialog(new Words(Language.ID)).content(), "dialog-export-data-id");
            picture(new DataDialog(new Words(Language.EN)).content(), "dialog-export-data-en");
        });
        assertTrue(Files.exists(Path.of("target/pictures/dialog-export-data-en.png")));
    }

    private void picture(Node pane, String name) {
        boolean isForm = name.contains("export");
        if (!isForm) {
            // As large as the dialog opens; outside of one the pane would not know.
            ((javafx.scene.layout.Region) pane).setMinSize(1080, 640);
        }
        Scene scene = new Scene(new StackPane(pane), isForm ? 460 : 1120, isForm ? 300 : 680);
        ThemeStyles.dress(scene, Theme.LIGHT);
        scene.getRoot().setStyle("-fx-padding: 16;");
        TestStage.put(stage, scene);
        stage.show();
        Pictures.save(scene, Path.of("target", "pictures", name + ".png"));
        ((StackPane) scene.getRoot()).getChildren().clear();
    }
}

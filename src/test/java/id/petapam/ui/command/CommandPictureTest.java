package id.petapam.ui.command;

import static id.petapam.model.VulnerabilityClass.KURANG_RAWAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.fixture.PlanFixture;
import id.petapam.fixture.TestStage;
import id.petapam.model.DistrictCode;
import id.petapam.model.Rank;
import id.petapam.model.Rayon;
import id.petapam.model.RayonId;
import id.petapam.model.UnitKind;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.ThemeSheets;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The tab of who commands, as a planner sees it. */
@ExtendWith(ApplicationExtension.class)
class CommandPictureTest {

    private TestPlace at;
    private CommandViewModel model;

    @Start
    void start(Stage stage) {
        at = new TestPlace()
                .with(PlanFixture.plan()
                        .district("16.08.01", "Martapura")
                        .district("16.08.02", "Belitang")
                        .stations("16.08.01", KURANG_RAWAN, 8)
                        .stations("16.08.02", KURANG_RAWAN, 8)
                        .thing(new Rayon(
                                new RayonId("r"),
                                "Rayon I",
                                List.of(new DistrictCode("16.08.01"), new DistrictCode("16.08.02"))))
                        .unit("Polsek Belitang", UnitKind.POLSEK, 4)
                        .person("Polsek Belitang", Rank.AKP, "Kapolsek"));
        model = new CommandViewModel(at.place);
        Scene scene = new Scene(new CommandView(at.place, model, null).node(), 800, 200);
        scene.getStylesheets().setAll(ThemeSheets.of(Theme.LIGHT));
        TestStage.put(stage, scene);
        stage.show();
    }

    @SuppressWarnings("unchecked")
    private TableView<CommandRow> table(FxRobot robot) {
        return robot.lookup(".table-view").queryAs(TableView.class);
    }

    @Test
    void whatIsEmptyIsRedUntilSomebodyIsAppointedAndTheLineStaysPicked(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(3, robot.lookup(".table-row-cell.vacant").queryAll().size());
        robot.interact(() -> {
            table(robot).getSelectionModel().select(2);
            CommandRow belitang = table(robot).getSelectionModel().getSelectedItem();
            model.appoint(belitang, model.candidates(belitang).get(0).load());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, robot.lookup(".table-row-cell.vacant").queryAll().size());
        CommandRow picked = table(robot).getSelectionModel().getSelectedItem();
        assertEquals("Belitang", picked.place());
        assertTrue(picked.officers().startsWith("AKP"), picked.officers());
    }
}

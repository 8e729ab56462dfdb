package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PlanSession;
import id.petapam.fixture.Studies;
import id.petapam.model.AccessLevel;
import id.petapam.model.IdSource;
import id.petapam.model.OperationType;
import id.petapam.model.StationId;
import id.petapam.pen.PenFonts;
import id.petapam.rules.access.StationAccess;
import id.petapam.settings.Settings;
import id.petapam.text.Language;
import id.petapam.tiles.RegionTiles;
import id.petapam.ui.common.BackgroundWork;
import id.petapam.ui.common.PickedFlag;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.PlanDesk;
import id.petapam.ui.common.Theme;
import id.petapam.ui.common.UiThread;
import id.petapam.ui.map.ExampleMap;
import id.petapam.ui.map.MapScreen;
import id.petapam.workflow.NewPlan;
import id.petapam.workflow.PlanRequest;
import id.petapam.workflow.Sumsel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Access in the window, on real kabupaten; its pictures are in target/pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
class AccessPicturesTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private MainWindow window;
    private ExampleMap example;
    private PlanDesk desk;

    @Start
    void start(Stage stage) throws Exception {
        example = new ExampleMap();
        PenFonts fonts = PenFonts.read(Path.of("."));
        desk = new PlanDesk(Runnable::run, new UiThread(), Clock.systemUTC());
        window = new MainWindow(
                new WindowParts(
                        desk,
                        Studies.desk(desk, new UiThread()),
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
                        ZoneOffset.ofHours(7)),
                1366,
                730);
        stage.setScene(window.scene());
        stage.show();
    }

    private void open(FxRobot robot, String regency) {
        PlanSession session = Sumsel.session();
        session.apply(new NewPlan(example.region(), Sumsel.rules(), IdSource.of(new Random(1)))
                .found(PlanRequest.of(regency, OperationType.PEMILU, LocalDate.of(2024, 2, 14))));
        robot.interact(() -> desk.open(session, Optional.of(Path.of("contoh.petapam"))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Pictures.save(window.scene(), PICTURES.resolve(name + ".png")));
    }

    private void showTab(FxRobot robot, int index) {
        robot.interact(() -> robot.lookup(".tables .tab-pane")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(index));
    }

    private StationAccess hardest() {
        return window.workplace()
                .access()
                .state()
                .table()
                .orElseThrow()
                .atLeast(AccessLevel.SULIT)
                .get(0);
    }

    @Test
    void thePlacesThatAreReachedByWaterAreSeen(FxRobot robot) {
        open(robot, "16.02");
        showTab(robot, 3);
        picture(robot, "access-oki");
        StationAccess access = hardest();
        StationId station = access.station().id();
        robot.interact(() -> {
            window.selection().choose(Places.of(station));
            window.map().reveal(Places.of(station));
        });
        picture(robot, "access-oki-station");
        robot.interact(() -> window.selection()
                .look(Optional.of(new PickedFlag(station, access.flags().get(0).kind()))));
        picture(robot, "access-oki-evidence");
        assertEquals(List.of(station), List.copyOf(window.selection().places().stations()));
    }

    @Test
    void thePalembangBorderIsSeen(FxRobot robot) {
        open(robot, "16.71");
        showTab(robot, 3);
        robot.interact(() -> window.show(Theme.DARK));
        picture(robot, "access-palembang-dark");
        robot.interact(() -> window.speak(Language.EN));
        robot.interact(() -> window.show(Theme.PROJECTOR));
        showTab(robot, 3);
        picture(robot, "access-palembang-projector-en");
        assertTrue(robot.lookup(".access-matrix .cell").queryAll().stream().anyMatch(Node::isVisible));
    }
}

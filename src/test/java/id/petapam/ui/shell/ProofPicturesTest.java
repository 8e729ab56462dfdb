package id.petapam.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.edit.PutUnit;
import id.petapam.fixture.Studies;
import id.petapam.fixture.TestStage;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Phase;
import id.petapam.model.Unit;
import id.petapam.text.Language;
import id.petapam.text.Words;
import id.petapam.ui.common.TestPlace;
import id.petapam.ui.common.Theme;
import id.petapam.ui.proof.ProofDialog;
import id.petapam.ui.proof.ProofViewModel;
import id.petapam.ui.repair.RepairDialog;
import id.petapam.ui.repair.RepairViewModel;
import id.petapam.workflow.Sumsel;
import id.petapam.workflow.proof.ProveShortage;
import id.petapam.workflow.propose.ProposePlan;
import id.petapam.workflow.propose.RepairPlan;
import java.nio.file.Path;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The dialogs of the shortage's proof and of a repair, for the worked example, as pictures to be looked at. */
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class ProofPicturesTest {

    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
    }

    private static String text(javafx.scene.control.DialogPane pane) {
        return pane.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    @Test
    void aRemedyIsTriedByOneClickAndTheProofIsToldInSentences(FxRobot robot) throws Exception {
        TestPlace at = new TestPlace().with(Sumsel.example(Sumsel.region()));
        ProveShortage prover = new ProveShortage(new ProposePlan(Studies.study(), IdSource.of(new Random(3))));
        robot.interact(() -> {
            ProofViewModel model = new ProofViewModel(at.place, () -> prover);
            ProofDialog dialog = new ProofDialog(at.words, model);
            model.prove();
            picture(dialog.pane(), "dialog-proof", Theme.LIGHT);
            String page = text(dialog.pane());
            assertTrue(page.contains("KURANG"), page);
            assertTrue(page.contains("Jumlah semua kecamatan"), page);
            int kept = at.desk.state().plan().scenarios().size();
            ((Button) dialog.pane().lookup("#proof-try-REINFORCEMENT")).fire();
            assertTrue(at.desk.state().plan().scenarios().size() == kept + 1);
            picture(dialog.pane(), "dialog-proof-tried", Theme.LIGHT);
            assertTrue(text(dialog.pane()).contains("CUKUP"), text(dialog.pane()));
            ((Button) dialog.pane().lookup("#proof-take")).fire();
            assertTrue(model.proofProperty().get().isEnough());
            ProofDialog english = new ProofDialog(new Words(Language.EN), model);
            picture(english.pane(), "dialog-proof-en", Theme.DARK);
        });
    }

    @Test
    void aRepairShowsWhoMovesBeforeItIsApplied(FxRobot robot) throws Exception {
        TestPlace at = new TestPlace().with(Sumsel.example(Sumsel.region()));
        RepairPlan repairer = new RepairPlan(Studies.study(), IdSource.of(new Random(3)));
        Unit unit = at.desk.state().plan().units().values().stream()
                .filter(u -> at.desk
                                .state()
                                .plan()
                                .index()
                                .used(Phase.VOTING, u.id())
                                .value()
                        > 20)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            RepairViewModel model = new RepairViewModel(at.place, () -> repairer);
            RepairDialog dialog = new RepairDialog(at.words, model);
            picture(dialog.pane(), "dialog-repair-empty", Theme.LIGHT);
            int named = at.desk.state().plan().index().members(unit.id()).size();
            at.desk.submit(new PutUnit(unit.withHeadcount(Headcount.of(Math.max(named, 16)))));
            model.repair();
            picture(dialog.pane(), "dialog-repair", Theme.LIGHT);
            assertTrue(model.repairProperty().get().moves().size() > 0);
            RepairDialog english = new RepairDialog(new Words(Language.EN), model);
            model.repair();
            picture(english.pane(), "dialog-repair-en", Theme.DARK);
            model.confirm();
            assertTrue(at.desk.state().history().nextUndo().isPresent());
        });
    }

    private void picture(Node node, String name, Theme theme) {
        ((javafx.scene.layout.Region) node).setMinSize(1090, 660);
        StackPane root = new StackPane(node);
        Scene scene = new Scene(root, 1110, 680);
        ThemeStyles.dress(scene, theme);
        TestStage.put(stage, scene);
        stage.show();
        Pictures.save(scene, Path.of("target", "pictures", name + ".png"));
        root.getChildren().clear();
    }
}

package id.petapam.ui.repair;

import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.FxDialogs;
import id.petapam.workflow.propose.PlanRepair;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The dialog <em>Perbaiki</em>: who moves from where to where and why, before it is applied. */
public final class RepairDialog {

    private final Words words;
    private final RepairViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox top = new VBox(5);
    private final VBox bottom = new VBox(4);
    private final TableView<PlanRepair.Line> moves = new TableView<>();

    public RepairDialog(Words words, RepairViewModel model) {
        this.words = words;
        this.model = model;
        dialog.setTitle(words.say("repairview.title"));
        dialog.setResizable(true);
        ButtonType apply = new ButtonType(words.say("repairview.apply"), ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().addAll(apply, new ButtonType(words.say("repairview.close"), ButtonData.CANCEL_CLOSE));
        Button take = (Button) pane.lookupButton(apply);
        take.getStyleClass().add("main-action");
        ButtonBar.setButtonUniformSize(take, false);
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.disableProperty().bind(model.canConfirm().not());
        take.addEventFilter(ActionEvent.ACTION, event -> {
            model.confirm();
            if (model.problemProperty().get() != null) {
                event.consume();
            }
        });
        table();
        VBox.setVgrow(moves, Priority.ALWAYS);
        pane.setContent(new VBox(12, top, moves, bottom));
        pane.setPrefSize(1060, 600);
        model.repairProperty().addListener((property, before, now) -> show());
        model.problemProperty().addListener((property, before, now) -> show());
        show();
    }

    private void table() {
        Columns<PlanRepair.Line> column = new Columns<>(words);
        moves.getColumns()
                .setAll(List.of(
                        column.text("repairview.column.unit", 135, PlanRepair.Line::unitName),
                        column.number("repairview.column.heads", 78, line -> line.heads()
                                .value()),
                        column.text("repairview.column.from", 245, line -> words.say(line.fromName())),
                        column.text("repairview.column.to", 245, line -> words.say(line.toName())),
                        column.text("repairview.column.why", 185, line -> words.say(line.why())),
                        column.text("repairview.column.change", 88, this::change),
                        column.text("repairview.column.names", 80, model::names)));
        moves.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        moves.getStyleClass().add("pp-framed");
        moves.setPlaceholder(new Label(words.say("repairview.no-moves")));
        moves.setId("repair-moves");
    }

    private String change(PlanRepair.Line line) {
        return line.change() == 0
                ? ""
                : words.say("repairview.minutes", (line.change() > 0 ? "+" : "") + line.change());
    }

    private void show() {
        top.getChildren().clear();
        bottom.getChildren().clear();
        moves.getItems().clear();
        line(top, words.say("repairview.hint"), "pp-muted");
        if (model.problemProperty().get() != null) {
            line(top, words.say(model.problemProperty().get()), "pp-bad");
        }
        PlanRepair repair = model.repairProperty().get();
        if (repair == null) {
            return;
        }
        boolean enough = repair.missingAfter().value() == 0;
        line(top, words.say(repair.headline()), enough ? "pp-good" : "pp-bad")
                .getStyleClass()
                .add("pp-title");
        moves.getItems().setAll(repair.moves());
        repair.groups().forEach(text -> line(bottom, words.say(text), "pp-figure"));
        repair.notes().forEach(text -> line(bottom, words.say(text), "pp-warn"));
        int posts = repair.gaps().stream().mapToInt(gap -> gap.posts()).sum();
        if (posts > 0) {
            line(bottom, words.say("repairview.still-short", posts, repair.missingAfter()), "pp-warn");
        }
    }

    private static Label line(VBox into, String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        into.getChildren().add(label);
        return label;
    }

    /** What the dialog shows, for pictures of it. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    /** Begins to look at once; what still runs when it is closed is stopped. */
    public void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        model.repair();
        dialog.showAndWait();
        model.stop();
    }
}

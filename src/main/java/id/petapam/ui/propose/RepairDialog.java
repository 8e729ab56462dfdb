package id.petapam.ui.propose;

import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.FxDialogs;
import id.petapam.workflow.propose.PlanProposal;
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

/** The dialog of a repair: who goes from where to where and why, and what stays short, before anything changes. */
public final class RepairDialog {

    private static final int MOST_NAMES = 20;

    private final Words words;
    private final ProposalText text;
    private final RepairViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox content = new VBox(8);
    private final TableView<PlanRepair.Line> steps = new TableView<>();
    private final TableView<PlanProposal.Gap> open = new TableView<>();

    public RepairDialog(Words words, RepairViewModel model) {
        this.words = words;
        this.text = new ProposalText(words);
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
        tables();
        pane.setContent(content);
        pane.setPrefSize(980, 620);
        model.repairProperty().addListener((property, before, now) -> show());
        model.problemProperty().addListener((property, before, now) -> show());
        show();
    }

    private void tables() {
        Columns<PlanRepair.Line> step = new Columns<>(words);
        steps.getColumns()
                .setAll(List.of(
                        step.number("repairview.column.heads", 80, one -> one.heads().value()),
                        step.text("repairview.column.unit", 170, PlanRepair.Line::unitName),
                        step.text("repairview.column.from", 210, one -> words.say(one.fromName())),
                        step.text("repairview.column.to", 210, one -> words.say(one.toName())),
                        step.text("repairview.column.why", 270, one -> words.say(one.why()))));
        steps.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        steps.getStyleClass().add("pp-framed");
        steps.setId("repair-steps");
        Columns<PlanProposal.Gap> lack = new Columns<>(words);
        open.getColumns()
                .setAll(List.of(
                        lack.text("proposeview.column.place", 260, text::place),
                        lack.ofClass("proposeview.column.class", 160, gap -> gap.stationClass()
                                .orElse(null)),
                        lack.number("proposeview.column.posts", 80, PlanProposal.Gap::posts),
                        lack.number("proposeview.column.missing", 80, gap -> gap.missing()
                                .value())));
        open.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        open.getStyleClass().add("pp-framed");
        open.setId("repair-open");
        VBox.setVgrow(steps, Priority.ALWAYS);
        VBox.setVgrow(open, Priority.ALWAYS);
    }

    private void show() {
        content.getChildren().clear();
        line(words.say("repairview.hint"), "pp-muted");
        PlanRepair repair = model.repairProperty().get();
        if (model.problemProperty().get() != null) {
            line(words.say(model.problemProperty().get()), "pp-bad");
        } else if (repair == null) {
            line(words.say("repairview.wait"), "pp-muted");
        } else {
            write(repair);
        }
    }

    private void write(PlanRepair repair) {
        line(words.say(repair.headline()), repair.missingAfter().value() == 0 ? "pp-good" : "pp-bad")
                .getStyleClass()
                .add("pp-title");
        repair.notes().forEach(note -> line(words.say(note), "pp-warn"));
        repair.groups().forEach(group -> line(words.say(group), "pp-figure"));
        List<String> persons = model.persons();
        if (!persons.isEmpty()) {
            String names = String.join(", ", persons.subList(0, Math.min(MOST_NAMES, persons.size())));
            line(words.say("repairview.persons", persons.size(), names), "pp-figure");
        }
        if (!repair.moves().isEmpty()) {
            line(words.say("repairview.moves"), "pp-strong");
            steps.getItems().setAll(repair.moves());
            content.getChildren().add(steps);
        }
        if (!repair.gaps().isEmpty()) {
            line(words.say("repairview.uncovered"), "pp-strong");
            open.getItems().setAll(repair.gaps());
            content.getChildren().add(open);
        }
    }

    private Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        content.getChildren().add(label);
        return label;
    }

    /** What the dialog shows, for pictures of it. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    /** Begins at once; what still runs when it is closed is stopped. */
    public void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        model.begin();
        dialog.showAndWait();
        model.stop();
    }
}

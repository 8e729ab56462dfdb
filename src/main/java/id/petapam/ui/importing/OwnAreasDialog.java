package id.petapam.ui.importing;

import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Workplace;
import id.petapam.ui.importing.OwnAreasViewModel.Row;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Shows which official areas the plan has, where each comes from and since when; some or all can be given up. */
public final class OwnAreasDialog {

    private final Words words;
    private final OwnAreasViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TableView<Row> table = new TableView<>();

    public OwnAreasDialog(Workplace place) {
        words = place.words();
        model = new OwnAreasViewModel(place.desk());
        dialog.setTitle(words.say("areas.own.title"));
        dialog.setResizable(true);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(words.say("areas.own.close"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
    }

    /** Shows it until the planner closes it. */
    public void ask(Window owner) {
        FxDialogs.dress(dialog, owner);
        dialog.showAndWait();
    }

    /** What is shown, for pictures of it. */
    public Node pane() {
        return dialog.getDialogPane();
    }

    private Node content() {
        Label summary = new Label();
        summary.getStyleClass().add("pp-title");
        summary.setWrapText(true);
        summary.textProperty().bind(model.summaryProperty().map(words::say));
        Label hint = new Label(words.say("areas.own.hint"));
        hint.getStyleClass().add("pp-muted");
        hint.setWrapText(true);
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox all = new VBox(8, summary, hint, table, buttons());
        all.setPrefSize(820, 460);
        return all;
    }

    private void fill() {
        Columns<Row> columns = new Columns<>(words);
        table.getColumns()
                .setAll(List.of(
                        columns.text("areas.own.level", 110, row -> words.say(row.level())),
                        columns.text("areas.own.code", 120, row -> row.code().value()),
                        columns.text("areas.own.name", 190, Row::name),
                        columns.text("areas.own.source", 220, Row::source),
                        columns.text("areas.own.date", 140, row -> words.date(row.date()))));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(words.say("areas.own.none")));
    }

    private Node buttons() {
        Button some = new Button(words.say("areas.own.remove"));
        some.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        some.setOnAction(
                event -> model.remove(List.copyOf(table.getSelectionModel().getSelectedItems())));
        Button every = new Button(words.say("areas.own.remove-all"));
        every.disableProperty().bind(Bindings.isEmpty(model.rows()));
        every.setOnAction(event -> model.remove(List.copyOf(model.rows())));
        for (Button button : List.of(some, every)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox row = new HBox(8, some, every);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}

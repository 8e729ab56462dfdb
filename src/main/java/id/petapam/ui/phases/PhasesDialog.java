package id.petapam.ui.phases;

import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The list of phases: when each is, what it needs, who is plotted in it; show, change, copy, add, remove. */
public final class PhasesDialog {

    private final Workplace place;
    private final Words words;
    private final PhasesViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TableView<PhaseRow> table = new TableView<>();

    public PhasesDialog(Workplace place, Words words, PhasesViewModel model) {
        this.place = place;
        this.words = words;
        this.model = model;
        dialog.setTitle(words.say("phase.title"));
        dialog.setResizable(true);
        columns();
        Label hint = new Label(words.say("phase.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("pp-muted");
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(new VBox(8, hint, table, buttons()));
        pane.setPrefSize(1080, 500);
        pane.getButtonTypes().add(new ButtonType(words.say("phase.close"), ButtonData.CANCEL_CLOSE));
    }

    private void columns() {
        Columns<PhaseRow> columns = new Columns<>(words);
        table.setId("phase-list");
        table.setItems(model.rows());
        table.getColumns()
                .setAll(List.of(
                        columns.text("phase.column.shown", 30, row -> row.shown() ? "●" : ""),
                        columns.text("phase.column.name", 256, PhaseRow::name),
                        columns.text("phase.column.window", 164, PhaseRow::window),
                        columns.text("phase.column.dates", 282, PhaseRow::dates),
                        columns.text("phase.column.duty", 140, PhaseRow::duty),
                        columns.number("phase.column.required", 60, PhaseRow::required),
                        columns.number("phase.column.assigned", 68, PhaseRow::assigned),
                        columns.number("phase.column.teams", 58, PhaseRow::teams)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("pp-framed");
        table.setPlaceholder(new Label(words.say("phase.none")));
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                show();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                show();
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private HBox buttons() {
        Button show = button("phase.show", "mdi2e-eye-outline", this::show);
        Button change = button("phase.change", "mdi2c-clock-edit-outline", this::change);
        Button copy = button("phase.copy", "mdi2c-content-copy", this::copy);
        Button add = button("phase.add", "mdi2p-plus", this::add);
        Button remove = button("phase.remove", "mdi2t-trash-can-outline", this::remove);
        show.getStyleClass().add("main-action");
        var picked = table.getSelectionModel().selectedItemProperty();
        List.of(show, change, copy).forEach(one -> one.disableProperty().bind(picked.isNull()));
        remove.disableProperty()
                .bind(picked.map(row -> !PhasesViewModel.canRemove(row)).orElse(true));
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.missing().isEmpty(), model.rows()));
        return new HBox(8, show, change, copy, add, remove);
    }

    private Button button(String key, String icon, Runnable does) {
        Button button = new Button(words.say(key), Icons.of(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> does.run());
        return button;
    }

    private void picked(Consumer<PhaseRow> does) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(does);
    }

    private void show() {
        picked(row -> {
            dialog.close();
            model.choose(row);
        });
    }

    private void change() {
        picked(row -> new PhaseForm(words, model.electionDate(), row.phase())
                .ask(window())
                .ifPresent(model::put));
    }

    private void add() {
        new PhaseForm(words, model.electionDate(), model.missing())
                .ask(window())
                .ifPresent(model::put);
    }

    private void copy() {
        picked(row -> new CopyDialog(words, new CopyViewModel(place, row.phase().id())).ask(window()));
    }

    private void remove() {
        picked(row -> {
            if (PhasesViewModel.canRemove(row)) {
                model.remove(row);
            }
        });
    }

    private Window window() {
        return dialog.getDialogPane().getScene().getWindow();
    }

    /** What the dialog shows, for pictures of it. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    public void show(Window owner) {
        FxDialogs.dress(dialog, owner);
        dialog.showAndWait();
    }
}

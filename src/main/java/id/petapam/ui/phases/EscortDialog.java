package id.petapam.ui.phases;

import id.petapam.model.Phase;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Icons;
import id.petapam.ui.common.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The escort of boxes, kecamatan by kecamatan. */
public final class EscortDialog {

    private final Words words;
    private final EscortViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TableView<EscortRow> table = new TableView<>();

    public EscortDialog(Words words, EscortViewModel model) {
        this.words = words;
        this.model = model;
        dialog.setTitle(words.say("phase.escort.title"));
        dialog.setResizable(true);
        columns();
        ComboBox<Phase> phases = new ComboBox<>(model.phases());
        phases.setId("escort-phase");
        Labels.show(phases, one -> one == null ? "" : words.say(model.name(one)));
        phases.valueProperty().bindBidirectional(model.phaseProperty());
        Label total = label("pp-strong");
        total.textProperty().bind(model.totalProperty());
        Label note = label("pp-muted");
        note.textProperty().bind(model.noteProperty());
        Label hint = label("pp-muted");
        hint.setText(words.say("phase.escort.hint"));
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(new VBox(8, phases, total, note, table, buttons(), hint));
        pane.setPrefSize(980, 600);
        pane.getButtonTypes().add(new ButtonType(words.say("phase.close"), ButtonData.CANCEL_CLOSE));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void columns() {
        Columns<EscortRow> columns = new Columns<>(words);
        table.setId("escort-list");
        table.setItems(model.rows());
        table.getColumns()
                .setAll(List.of(
                        columns.text("phase.escort.column.kecamatan", 190, EscortRow::name),
                        columns.text("phase.escort.column.committee", 190, EscortRow::committee),
                        columns.text("phase.escort.column.day", 56, EscortRow::day),
                        columns.number("phase.escort.column.stations", 60, EscortRow::stations),
                        columns.number("phase.escort.column.boxes", 70, EscortRow::boxes),
                        columns.text("phase.escort.column.by", 76, EscortRow::by),
                        columns.number("phase.escort.column.vehicles", 72, EscortRow::vehicles),
                        columns.number("phase.escort.column.required", 80, EscortRow::required),
                        columns.number("phase.escort.column.assigned", 80, EscortRow::assigned),
                        columns.shown("phase.escort.column.missing", 72, EscortRow::missing, (cell, missing) -> {
                            cell.setText(words.number(missing));
                            cell.getStyleClass().add(missing > 0 ? "short" : "enough");
                        })));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().addAll("pp-framed", "tables");
        Label none = label("pp-muted");
        none.setText(words.say("phase.escort.empty"));
        table.setPlaceholder(none);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                plot();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private HBox buttons() {
        Button prepare = button("phase.escort.prepare", "mdi2a-auto-fix", model::prepare);
        prepare.disableProperty().bind(model.canPrepare().not());
        prepare.getStyleClass().add("main-action");
        Button turn = button("phase.escort.turn", "mdi2s-swap-horizontal", () -> picked(model::turn));
        Button plot = button("phase.escort.plot", "mdi2m-map-marker-outline", this::plot);
        var picked = table.getSelectionModel().selectedItemProperty();
        turn.disableProperty().bind(picked.isNull());
        plot.disableProperty().bind(picked.isNull());
        return new HBox(8, prepare, turn, plot);
    }

    private Button button(String key, String icon, Runnable does) {
        Button button = new Button(words.say(key), Icons.of(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> does.run());
        return button;
    }

    private void picked(Consumer<EscortRow> does) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(does);
    }

    private void plot() {
        picked(row -> {
            dialog.close();
            model.plot(row);
        });
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

package id.petapam.ui.movement;

import id.petapam.model.Vehicle;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.FxDialogs;
import id.petapam.ui.common.Icons;
import java.util.List;
import java.util.Optional;
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
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The list of vehicles and vessels: add, change, remove. */
public final class VehiclesDialog {

    private final Words words;
    private final VehiclesViewModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TableView<VehicleRow> table = new TableView<>();

    public VehiclesDialog(Words words, VehiclesViewModel model) {
        this.words = words;
        this.model = model;
        dialog.setTitle(words.say("movementview.vehicles.title"));
        dialog.setResizable(true);
        columns();
        Label sum = new Label();
        sum.getStyleClass().add("pp-muted");
        sum.textProperty().bind(model.summaryProperty());
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(new VBox(8, table, sum, buttons()));
        pane.setPrefSize(860, 440);
        pane.getButtonTypes().add(new ButtonType(words.say("movementview.close"), ButtonData.CANCEL_CLOSE));
    }

    private void columns() {
        Columns<VehicleRow> columns = new Columns<>(words);
        table.setId("vehicle-list");
        table.setItems(model.rows());
        table.getColumns()
                .setAll(List.of(
                        columns.text("movementview.vehicle.kind", 200, VehicleRow::kind),
                        columns.number("movementview.vehicle.count", 76, r -> r.vehicle()
                                .count()),
                        columns.number("movementview.vehicle.seats", 84, r -> r.vehicle()
                                .seats()),
                        columns.number("movementview.vehicle.speed", 92, r -> r.vehicle()
                                .speedKmh()),
                        columns.text("movementview.vehicle.home", 200, VehicleRow::home),
                        columns.text("movementview.vehicle.unit", 180, VehicleRow::unit)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label none = new Label(words.say("movementview.vehicles.none"));
        none.setWrapText(true);
        table.setPlaceholder(none);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                change();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                change();
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private HBox buttons() {
        Button add = button("movementview.vehicles.add", "mdi2p-plus", this::add);
        add.getStyleClass().add("main-action");
        Button change = button("movementview.vehicles.change", "mdi2p-pencil-outline", this::change);
        Button remove = button("movementview.vehicles.remove", "mdi2t-trash-can-outline", this::remove);
        var picked = table.getSelectionModel().selectedItemProperty();
        change.disableProperty().bind(picked.isNull());
        remove.disableProperty().bind(picked.isNull());
        return new HBox(8, add, change, remove);
    }

    private Button button(String key, String icon, Runnable does) {
        Button button = new Button(words.say(key), Icons.of(icon));
        button.setId(key.substring(key.indexOf('.') + 1).replace('.', '-'));
        button.setOnAction(event -> does.run());
        return button;
    }

    private Optional<Vehicle> picked() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(VehicleRow::vehicle);
    }

    private Window window() {
        return dialog.getDialogPane().getScene().getWindow();
    }

    private void add() {
        new VehicleDialog(words, model, model.fresh()).ask(window()).ifPresent(model::put);
    }

    private void change() {
        picked().flatMap(one -> new VehicleDialog(words, model, one).ask(window()))
                .ifPresent(model::put);
    }

    private void remove() {
        picked().map(Vehicle::id).ifPresent(model::remove);
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

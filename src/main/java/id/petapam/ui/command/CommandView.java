package id.petapam.ui.command;

import id.petapam.model.Rayon;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.DropDesk;
import id.petapam.ui.common.ForceDrag;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.ViewLoader;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.DragLoad;
import id.petapam.workflow.command.ArrangeRayons;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;

/** The tab of who commands: a rayon with its Pamatwil, below it its kecamatan with their Padal; empty ones in red. */
public final class CommandView {

    private final Workplace place;
    private final Words words;
    private final CommandViewModel model;
    private final Parent node;

    @FXML
    private TableView<CommandRow> table;

    @FXML
    private Label note;

    @FXML
    private Button appoint;

    @FXML
    private Button release;

    @FXML
    private MenuButton move;

    @FXML
    private Button rename;

    @FXML
    private Button remove;

    @FXML
    private Button divide;

    public CommandView(Workplace place, CommandViewModel model) {
        this.place = place;
        this.words = place.words();
        this.model = model;
        this.node = ViewLoader.load(this, words);
        columns();
        rows();
        note.textProperty().bind(model.noteProperty());
        appoint.setOnAction(event -> picked().ifPresent(this::appoint));
        release.setOnAction(event -> picked().ifPresent(model::release));
        rename.setOnAction(event -> picked().ifPresent(this::rename));
        remove.setOnAction(event -> picked().flatMap(CommandRow::rayon).ifPresent(model::remove));
        divide.setOnAction(event -> divide());
        move.setOnShowing(event -> targets());
        // a menu button without items does not open
        move.getItems().add(new MenuItem(words.say("commandview.new-rayon")));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> ready());
        place.scope().follow(place.desk().stateProperty(), state -> ready());
    }

    public Parent node() {
        return node;
    }

    private Optional<CommandRow> picked() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void ready() {
        boolean locked = model.isReadOnly() || !place.desk().state().isOpen();
        Optional<CommandRow> row = picked();
        appoint.setDisable(locked || row.isEmpty());
        release.setDisable(
                locked || row.filter(one -> !one.officers().isEmpty()).isEmpty());
        move.setDisable(locked || row.flatMap(CommandRow::district).isEmpty());
        rename.setDisable(locked || row.filter(CommandRow::isRayon).isEmpty());
        remove.setDisable(locked || row.filter(CommandRow::isRayon).isEmpty());
        divide.setDisable(locked);
    }

    private void columns() {
        Columns<CommandRow> columns = new Columns<>(words);
        TableColumn<CommandRow, String> where = columns.text(
                "commandview.place", 220, row -> row.district().isPresent() ? "    " + row.place() : row.place());
        table.getColumns()
                .setAll(List.of(
                        where,
                        columns.text("commandview.role", 80, this::role),
                        columns.shown(
                                "tables.tps",
                                56,
                                CommandRow::stations,
                                (cell, n) -> cell.setText(n < 0 ? "–" : words.number(n))),
                        columns.text("commandview.officer", 260, this::officer),
                        columns.text("commandview.units", 180, CommandRow::units)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(model.rows());
        Label empty = new Label(words.say("commandview.empty"));
        empty.setWrapText(true);
        table.setPlaceholder(empty);
    }

    private String role(CommandRow row) {
        return words.say(row.isRayon() ? "commandview.pamatwil" : "commandview.padal");
    }

    private String officer(CommandRow row) {
        if (!row.officers().isEmpty()) {
            return row.missing() > 0
                    ? words.say("commandview.officers-missing", row.officers(), row.missing())
                    : row.officers();
        }
        return row.missing() > 0 ? words.say("commandview.nobody") : "–";
    }

    private void rows() {
        table.setRowFactory(view -> {
            TableRow<CommandRow> row = new TableRow<>() {
                @Override
                protected void updateItem(CommandRow item, boolean empty) {
                    super.updateItem(item, empty);
                    getStyleClass().removeAll("rayon", "vacant");
                    if (!empty && item.isRayon()) {
                        getStyleClass().add("rayon");
                    }
                    if (!empty && item.missing() > 0) {
                        getStyleClass().add("vacant");
                    }
                }
            };
            row.setOnDragOver(event -> {
                if (row.getItem() != null
                        && ForceDrag.read(event.getDragboard()).isPresent()) {
                    event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                    event.consume();
                }
            });
            row.setOnDragDropped(event -> {
                Optional<DragLoad> load = ForceDrag.read(event.getDragboard()).flatMap(DropDesk::loadOf);
                load.ifPresent(one -> model.appoint(row.getItem(), one));
                event.setDropCompleted(load.isPresent());
                event.consume();
            });
            return row;
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                picked().ifPresent(model::reveal);
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                picked().filter(row -> !appoint.isDisabled()).ifPresent(this::appoint);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE && !release.isDisabled()) {
                picked().ifPresent(model::release);
                event.consume();
            }
        });
    }

    private void appoint(CommandRow row) {
        new AppointDialog(words, row, model.candidates(row)).ask().ifPresent(one -> model.appoint(row, one.load()));
    }

    private void rename(CommandRow row) {
        FormDialog form = new FormDialog(words, "commandview.rename.title", "commandview.rename.do");
        TextField name = new TextField(row.place());
        form.row("commandview.rename.name", name);
        form.onlyWhen(name.textProperty().map(text -> !text.isBlank()));
        if (form.ask()) {
            row.rayon().ifPresent(id -> model.rename(id, name.getText()));
        }
    }

    private void divide() {
        SimpleIntegerProperty count = new SimpleIntegerProperty(model.usualRayons());
        FormDialog form = new FormDialog(words, "commandview.divide.title", "commandview.divide.do");
        Label about = new Label(words.say("commandview.divide.about"));
        about.setWrapText(true);
        about.setMaxWidth(420);
        form.wide(about);
        form.row("commandview.divide.count", form.number(1, ArrangeRayons.MOST, count));
        if (form.ask()) {
            model.divide(count.get());
        }
    }

    /** The rayons that a kecamatan can go to, and a new one. */
    private void targets() {
        move.getItems().clear();
        for (Rayon rayon : model.rayons()) {
            MenuItem item = new MenuItem(rayon.name());
            item.setOnAction(event ->
                    picked().flatMap(CommandRow::district).ifPresent(district -> model.move(district, rayon.id())));
            move.getItems().add(item);
        }
        MenuItem fresh = new MenuItem(words.say("commandview.new-rayon"));
        fresh.setOnAction(event -> model.addRayon(picked().flatMap(CommandRow::district)));
        move.getItems().add(fresh);
    }
}

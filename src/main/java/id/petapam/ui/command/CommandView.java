package id.petapam.ui.command;

import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.Situation;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.DropDesk;
import id.petapam.ui.common.ForceDrag;
import id.petapam.ui.common.Labels;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.ViewLoader;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.DragLoad;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;

/** The tab of who commands: a rayon with its Pamatwil, below it its kecamatan with their Padal; empty ones in red. */
public final class CommandView {

    private final Workplace place;
    private final Words words;
    private final CommandViewModel model;
    private final MapArea map;
    private final Parent node;
    /** What was picked last: a line that was written anew is picked again. */
    private Optional<Post> kept = Optional.empty();

    @FXML
    private TableView<CommandRow> table;

    @FXML
    private Label note;

    @FXML
    private Button appoint;

    @FXML
    private Button release;

    @FXML
    private MenuButton rayon;

    @FXML
    private MenuButton security;

    @FXML
    private ComboBox<Optional<Situation>> stage;

    /** @param map where objects are put */
    public CommandView(Workplace place, CommandViewModel model, MapArea map) {
        this.place = place;
        this.words = place.words();
        this.model = model;
        this.map = map;
        this.node = ViewLoader.load(this, words);
        columns();
        rows();
        note.textProperty().bind(model.noteProperty());
        appoint.setOnAction(event -> picked().ifPresent(this::appoint));
        release.setOnAction(event -> picked().ifPresent(model::release));
        new RayonMenu(words, model, this::picked).fill(rayon);
        new SecurityMenu(words, model, map, this::picked).fill(security);
        stages();
        table.getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            kept = row == null ? kept : Optional.of(row.post());
            ready();
        });
        place.scope().follow(place.desk().stateProperty(), state -> keepPicked());
    }

    public Parent node() {
        return node;
    }

    private Optional<CommandRow> picked() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void keepPicked() {
        if (picked().isEmpty()) {
            kept.flatMap(post -> model.rows().stream()
                            .filter(row -> row.post().equals(post))
                            .findFirst())
                    .ifPresent(row -> table.getSelectionModel().select(row));
        }
        ready();
    }

    private void stages() {
        stage.getItems().add(Optional.empty());
        for (Situation one : Situation.values()) {
            stage.getItems().add(Optional.of(one));
        }
        Labels.show(
                stage,
                one -> one == null || one.isEmpty()
                        ? words.say("commandview.stage.all")
                        : words.say("commandview.stage", one.get()));
        stage.setValue(Optional.empty());
        stage.setOnAction(event -> model.stage(stage.getValue() == null ? Optional.empty() : stage.getValue()));
        place.scope().follow(place.selection().situationProperty(), stage::setValue);
    }

    private void ready() {
        boolean locked = model.isReadOnly() || !place.desk().state().isOpen();
        Optional<CommandRow> row = picked();
        appoint.setDisable(locked || row.isEmpty());
        release.setDisable(
                locked || row.filter(one -> !one.officers().isEmpty()).isEmpty());
        rayon.setDisable(locked);
        security.setDisable(locked);
    }

    private void columns() {
        Columns<CommandRow> columns = new Columns<>(words);
        TableColumn<CommandRow, String> where = columns.text(
                "commandview.place", 220, row -> row.district().isPresent() ? "    " + row.place() : row.place());
        table.getColumns()
                .setAll(List.of(
                        where,
                        columns.text("commandview.role", 104, this::role),
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
        if (row.post() instanceof Post.OfControl) {
            return model.part(row).map(Site::siteKind).map(words::say).orElse("");
        }
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
                picked().ifPresent(row -> model.reveal(row, map::reveal));
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
}

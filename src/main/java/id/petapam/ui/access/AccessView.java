package id.petapam.ui.access;

import id.petapam.model.AccessFlagKind;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import id.petapam.ui.common.Columns;
import id.petapam.ui.common.Labels;
import id.petapam.ui.common.Looks;
import id.petapam.ui.common.PickSync;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Task;
import id.petapam.ui.common.ViewLoader;
import id.petapam.ui.common.Workplace;
import java.util.List;
import java.util.Optional;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The tab of access: the matrix on the left, the stations that are hard to reach beside it. */
public final class AccessView {

    private final Workplace place;
    private final Words words;
    private final AccessTabViewModel model;
    private final Parent node;
    private PickSync<AccessRow, StationId> picks;
    /** Ctrl at the last press of mouse or key in the matrix: a button's action does not tell. */
    private boolean adding;

    @FXML
    private GridPane matrix;

    @FXML
    private ComboBox<AccessFilter.Levels> levels;

    @FXML
    private ComboBox<Optional<AccessFlagKind>> flags;

    @FXML
    private Label note;

    @FXML
    private Button zones;

    @FXML
    private TableView<AccessRow> table;

    public AccessView(Workplace place, AccessTabViewModel model) {
        this.place = place;
        this.words = place.words();
        this.model = model;
        this.node = ViewLoader.load(this, words);
        columns();
        filters();
        note.textProperty().bind(model.noteProperty());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.noteProperty());
        note.setTooltip(whole);
        zones.setOnAction(event -> place.navigator().start(Task.ZONES));
        matrix.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> adding = event.isShortcutDown());
        matrix.addEventFilter(KeyEvent.KEY_PRESSED, event -> adding = event.isShortcutDown());
        place.scope().follow(model.matrixProperty(), this::write);
        place.scope().follow(place.selection().placesProperty(), places -> picks.follow(model.picked(places)));
    }

    public Parent node() {
        return node;
    }

    private void columns() {
        Columns<AccessRow> columns = new Columns<>(words);
        TableColumn<AccessRow, String> evidence = columns.text("accessview.evidence", 250, AccessRow::evidence);
        tips(evidence);
        TableColumn<AccessRow, String> found = columns.text("accessview.flags", 170, AccessRow::flags);
        tips(found);
        TableColumn<AccessRow, Integer> level =
                columns.shown("accessview.level", 108, row -> row.column().ordinal(), (cell, n) -> {
                    AccessColumn column = AccessColumn.values()[n];
                    cell.setText(words.say("accessview.level." + column));
                    style(cell, styleOf(column));
                });
        level.getStyleClass().remove("pp-number");
        table.getColumns()
                .setAll(List.of(
                        columns.text("accessview.place", 136, AccessRow::place),
                        level,
                        found,
                        evidence,
                        columns.shown(
                                "accessview.time",
                                128,
                                AccessRow::minutes,
                                (cell, n) -> cell.setText(
                                        cell.getTableRow() == null
                                                        || cell.getTableRow().getItem() == null
                                                ? ""
                                                : cell.getTableRow().getItem().time())),
                        columns.shown(
                                "accessview.departure",
                                72,
                                AccessRow::departure,
                                (cell, n) -> cell.setText(n == 0 ? "–" : words.say("accessview.day", -n))),
                        columns.text("accessview.mode", 92, AccessRow::mode),
                        columns.text("accessview.certainty", 96, row -> words.say(row.certainty())),
                        columns.text("tables.district", 120, AccessRow::district),
                        columns.number("accessview.score", 48, AccessRow::points)));
        SortedList<AccessRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        picks = new PickSync<>(table, AccessRow::id, model::pick);
        Label empty = new Label();
        empty.setWrapText(true);
        empty.textProperty().bind(model.noteProperty());
        table.setPlaceholder(empty);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                revealPicked();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                revealPicked();
                event.consume();
            }
        });
    }

    private void revealPicked() {
        AccessRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            place.navigator().reveal(Places.of(row.id()));
        }
    }

    /** Long sentences are cut in the cell; the whole one is told when the pointer rests on it. */
    private static void tips(TableColumn<AccessRow, String> column) {
        column.setCellFactory(c -> new javafx.scene.control.TableCell<>() {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                setTooltip(empty || text == null || text.isEmpty() ? null : tip(text));
            }
        });
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        return tip;
    }

    private void filters() {
        levels.getItems().setAll(AccessFilter.Levels.values());
        Labels.show(levels, one -> one == null ? "" : words.say("accessview.filter." + one));
        levels.setValue(model.filter().columns());
        levels.setOnAction(event -> model.show(levels.getValue()));
        Labels.show(
                flags,
                one -> one == null || one.isEmpty() ? words.say("accessview.filter.any-flag") : words.say(one.get()));
        flags.getItems().setAll(List.of(Optional.empty()));
        flags.setValue(Optional.empty());
        flags.setOnAction(event -> model.show(flags.getValue() == null ? Optional.empty() : flags.getValue()));
        flags.setOnShowing(event -> {
            Optional<AccessFlagKind> kept = flags.getValue();
            List<Optional<AccessFlagKind>> choices = new java.util.ArrayList<>(List.of(Optional.empty()));
            model.kinds().forEach(kind -> choices.add(Optional.of(kind)));
            if (!flags.getItems().equals(choices)) {
                flags.getItems().setAll(choices);
                flags.setValue(kept);
            }
        });
    }

    private void write(Matrix now) {
        Optional<String> focused = matrix.getChildren().stream()
                .filter(javafx.scene.Node::isFocused)
                .map(javafx.scene.Node::getId)
                .findFirst();
        matrix.getChildren().clear();
        Label corner = head(words.say("accessview.matrix.corner"));
        matrix.add(corner, 0, 0);
        int row = 1;
        for (AccessColumn column : AccessColumn.values()) {
            Label head = head(words.say("accessview.matrix." + column));
            head.setMaxWidth(Double.MAX_VALUE);
            head.setStyle("-fx-alignment: CENTER_RIGHT;");
            matrix.add(head, column.ordinal() + 1, 0);
        }
        for (Optional<VulnerabilityClass> value : Matrix.rows()) {
            Label label = new Label(value.map(words::say).orElse(words.say("accessview.undecided")));
            value.ifPresent(one -> label.setGraphic(Looks.shapeOf(one)));
            label.setMinWidth(Region.USE_PREF_SIZE);
            matrix.add(label, 0, row);
            for (AccessColumn column : AccessColumn.values()) {
                matrix.add(cell(now, new Matrix.Cell(value, column)), column.ordinal() + 1, row);
            }
            row++;
        }
        matrix.add(head(words.say("accessview.total")), 0, row);
        for (AccessColumn column : AccessColumn.values()) {
            Label sum = new Label(words.number(now.count(column)));
            sum.getStyleClass().add("sum");
            sum.setMaxWidth(Double.MAX_VALUE);
            matrix.add(sum, column.ordinal() + 1, row);
        }
        focused.ifPresent(id -> matrix.getChildren().stream()
                .filter(child -> id.equals(child.getId()))
                .findFirst()
                .ifPresent(javafx.scene.Node::requestFocus));
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("head");
        return label;
    }

    private Button cell(Matrix now, Matrix.Cell cell) {
        int count = now.count(cell);
        Button button = new Button(count == 0 ? "–" : words.number(count));
        button.setId("cell-" + cell.value().map(Enum::name).orElse("UNDECIDED") + "-" + cell.column());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("cell");
        button.setDisable(count == 0);
        button.getStyleClass().add(count == 0 ? "none" : styleOf(cell.column()));
        String sentence = words.say(
                "accessview.cell",
                count,
                cell.value().map(words::say).orElse(words.say("accessview.undecided")),
                words.say("accessview.level." + cell.column()));
        button.setAccessibleText(sentence);
        button.setTooltip(new Tooltip(sentence));
        button.setOnAction(event -> {
            model.pick(cell, adding);
            if (!AccessFilter.Levels.HARD.holds(cell.column())) {
                levels.setValue(AccessFilter.Levels.ALL);
            }
        });
        return button;
    }

    private static String styleOf(AccessColumn column) {
        return switch (column) {
            case BIASA -> "plain";
            case SULIT -> "hard";
            case SANGAT_SULIT -> "very-hard";
            case UNKNOWN -> "unknown";
        };
    }

    private static void style(javafx.scene.Node node, String name) {
        node.getStyleClass().removeAll("plain", "hard", "very-hard", "unknown");
        node.getStyleClass().add(name);
    }
}

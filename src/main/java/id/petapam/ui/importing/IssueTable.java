package id.petapam.ui.importing;

import id.petapam.model.Severity;
import id.petapam.text.Words;
import id.petapam.ui.common.Looks;
import id.petapam.workflow.ImportPreview.Issue;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** What there is to say about single rows, with a tick for those that are doubtful. */
final class IssueTable {

    private final Words words;
    private final ImportViewModel model;
    private final TableView<Issue> table = new TableView<>();
    private SortedSet<Integer> notTaken = new TreeSet<>();

    IssueTable(Words words, ImportViewModel model) {
        this.words = words;
        this.model = model;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("issues");
        table.setEditable(true);
        // Of a file that cannot be read nobody may say that all its rows are clear.
        Label none = new Label();
        none.textProperty()
                .bind(model.previewProperty()
                        .map(read -> words.say("importing.no-issues"))
                        .orElse(""));
        table.setPlaceholder(none);
        table.getColumns()
                .setAll(List.of(
                        take(),
                        column("importing.column.row", 56, issue -> words.number(issue.row())),
                        column("importing.column.severity", 104, issue -> words.say(issue.severity())),
                        column("importing.column.field", 120, Issue::column),
                        column("importing.column.value", 136, Issue::value),
                        message()));
        model.previewProperty().addListener((property, before, now) -> {
            notTaken = now == null ? new TreeSet<>() : now.notTaken();
            int at = table.getSelectionModel().getSelectedIndex();
            table.getItems().setAll(now == null ? List.of() : now.issues());
            // The list was read again because a row was ticked: the planner goes on from there.
            table.getSelectionModel().clearAndSelect(Math.max(0, at));
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Issue issue = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && issue != null && isChoice(issue)) {
                model.accept(issue.row(), !model.isAccepted(issue.row()));
                event.consume();
            }
        });
    }

    Node node() {
        return table;
    }

    private TableColumn<Issue, String> column(String key, double width, Function<Issue, String> text) {
        TableColumn<Issue, String> column = new TableColumn<>(words.say(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 96));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(col -> new TableCell<>() {
            @Override
            protected void updateItem(String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : value);
                setTooltip(empty || value.isBlank() ? null : new Tooltip(value));
                getStyleClass().removeIf(style -> style.startsWith("severity-"));
                Issue issue = empty ? null : getTableRow().getItem();
                if (issue != null) {
                    getStyleClass().add(Looks.styleOf(issue.severity()));
                }
            }
        });
        return column;
    }

    /** The sentence, over as many lines as it needs: it is what the planner decides by. */
    private TableColumn<Issue, String> message() {
        TableColumn<Issue, String> column = new TableColumn<>(words.say("importing.column.message"));
        column.setPrefWidth(360);
        column.setMinWidth(160);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(words.say(row.getValue().message())));
        column.setCellFactory(col -> new TableCell<>() {
            private final Text text = new Text();

            {
                text.getStyleClass().add("pp-cell-text");
                text.wrappingWidthProperty().bind(col.widthProperty().subtract(16));
            }

            @Override
            protected void updateItem(String value, boolean empty) {
                super.updateItem(value, empty);
                text.setText(empty ? "" : value);
                setGraphic(empty ? null : text);
            }
        });
        return column;
    }

    /** Doubtful rows can be ticked; all others have no box. */
    private TableColumn<Issue, Boolean> take() {
        TableColumn<Issue, Boolean> column = new TableColumn<>(words.say("importing.column.take"));
        column.setMinWidth(64);
        column.setPrefWidth(64);
        column.setMaxWidth(72);
        column.setCellValueFactory(row -> {
            Issue issue = row.getValue();
            SimpleBooleanProperty taken =
                    new SimpleBooleanProperty(issue.severity() != Severity.KRITIS && !notTaken.contains(issue.row())
                            || model.isAccepted(issue.row()));
            taken.addListener((property, before, now) -> model.accept(issue.row(), now));
            return taken;
        });
        column.setCellFactory(col -> new CheckBoxTableCell<>() {
            @Override
            public void updateItem(Boolean value, boolean empty) {
                super.updateItem(value, empty);
                Issue issue =
                        empty || getTableRow() == null ? null : getTableRow().getItem();
                boolean choice = issue != null && isChoice(issue);
                setDisable(!choice);
                // A tick that cannot be changed would read as "taken" on a row of another Polres.
                if (!choice) {
                    setGraphic(null);
                } else if (getGraphic() != null) {
                    // The table keeps the focus; Space ticks the row that is selected in it.
                    getGraphic().setFocusTraversable(false);
                }
            }
        });
        return column;
    }

    private boolean isChoice(Issue issue) {
        return issue.severity() != Severity.KRITIS && (notTaken.contains(issue.row()) || model.isAccepted(issue.row()));
    }
}

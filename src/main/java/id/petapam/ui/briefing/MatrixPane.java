package id.petapam.ui.briefing;

import id.petapam.ui.briefing.StepContent.Matrix;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The two axes as a table of large numbers, and beside it why stations are hard to reach. */
final class MatrixPane {

    private static final double TABLE_SHARE = 0.62;

    private final RoomNodes nodes;

    MatrixPane(RoomNodes nodes) {
        this.nodes = nodes;
    }

    Node of(Matrix matrix) {
        if (matrix.rows().isEmpty()) {
            VBox waiting = nodes.column(nodes.label(String.join("\n", matrix.notes()), "briefing-large"));
            waiting.setAlignment(Pos.CENTER);
            return waiting;
        }
        GridPane table = table(matrix);
        VBox why = nodes.column(nodes.label(matrix.whyTitle(), "briefing-strong"));
        if (matrix.why().isEmpty()) {
            why.getChildren().add(nodes.label(nodes.words().say("briefing.matrix.no-why"), "briefing-muted"));
        }
        why.getChildren().add(nodes.list(matrix.why().stream().map(nodes::line).toList()));
        matrix.notes().forEach(note -> why.getChildren().add(nodes.label(note, "briefing-muted")));
        HBox both = new HBox(nodes.em() * 1.6, table, why);
        table.prefWidthProperty().bind(both.widthProperty().multiply(TABLE_SHARE));
        why.prefWidthProperty().bind(both.widthProperty().multiply(1 - TABLE_SHARE));
        return both;
    }

    private GridPane table(Matrix matrix) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("briefing-matrix");
        grid.setMinWidth(0);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(nodes.em() * 8);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < matrix.columns().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            column.setPercentWidth(i + 1 < matrix.columns().size() ? 20 : 14);
            grid.getColumnConstraints().add(column);
            Label head = nodes.firm(matrix.columns().get(i), "briefing-muted");
            grid.add(head, i + 1, 0);
        }
        grid.getRowConstraints().add(new RowConstraints());
        int at = 1;
        for (Matrix.Row row : matrix.rows()) {
            addRow(grid, row, at++, false);
        }
        addRow(grid, matrix.total(), at, true);
        return grid;
    }

    private void addRow(GridPane grid, Matrix.Row row, int at, boolean total) {
        RowConstraints height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        height.setMaxHeight(nodes.em() * 5);
        grid.getRowConstraints().add(height);
        HBox name = new HBox(nodes.em() * 0.5);
        name.setAlignment(Pos.CENTER_LEFT);
        row.value().ifPresent(value -> name.getChildren().add(nodes.mark(value)));
        name.getChildren().add(nodes.label(row.name(), total ? "briefing-muted" : "briefing-strong"));
        grid.add(name, 0, at);
        List<Matrix.Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Matrix.Cell cell = cells.get(i);
            StackPane box = new StackPane(nodes.firm(cell.text(), "briefing-large", PartsBar.styleOf(cell.tone())));
            box.getStyleClass().addAll("briefing-cell", PartsBar.styleOf(cell.tone()));
            if (total || i == cells.size() - 1) {
                box.getStyleClass().add("total");
            }
            grid.add(box, i + 1, at);
        }
    }
}

package id.petapam.ui.shell;

import id.petapam.ui.common.Icons;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The hits in two lines each, or what can be typed. The keyboard stays in the field. */
final class SearchList extends VBox {

    private static final String PICKED = "picked";

    private final Consumer<SearchHit> chosen;
    private SearchAnswer answer = SearchAnswer.NONE;
    private int at;

    SearchList(Consumer<SearchHit> chosen) {
        this.chosen = chosen;
        // a popup is a scene of its own: the colours of the window are put on it as on a window
        getStyleClass().addAll("root", "search-popup");
    }

    void show(SearchAnswer newAnswer) {
        answer = newAnswer;
        at = 0;
        getChildren().clear();
        for (SearchHit hit : answer.hits()) {
            getChildren().add(rowOf(hit));
        }
        if (!answer.advice().isEmpty()) {
            Label advice = new Label(answer.advice());
            advice.getStyleClass().add("search-advice");
            advice.setWrapText(true);
            getChildren().add(advice);
        }
        if (!answer.examples().isEmpty()) {
            getChildren().add(examples());
        }
        mark();
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().sizeToScene();
        }
    }

    /** What Enter takes. */
    Optional<SearchHit> picked() {
        return answer.hits().isEmpty()
                ? Optional.empty()
                : Optional.of(answer.hits().get(at));
    }

    void move(int steps) {
        int last = answer.hits().size() - 1;
        if (last < 0) {
            return;
        }
        boolean over = Math.abs(steps) == 1 && (at + steps < 0 || at + steps > last);
        at = over ? (steps > 0 ? 0 : last) : Math.max(0, Math.min(last, at + steps));
        mark();
    }

    private void mark() {
        for (int i = 0; i < answer.hits().size(); i++) {
            Node row = getChildren().get(i);
            row.getStyleClass().remove(PICKED);
            if (i == at) {
                row.getStyleClass().add(PICKED);
            }
        }
        setAccessibleText(picked().map(hit -> hit.label() + ", " + hit.kind() + ", " + hit.where())
                .orElse(answer.advice()));
    }

    private Node rowOf(SearchHit hit) {
        Label label = new Label(hit.label());
        label.getStyleClass().add("hit-label");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        Label where = new Label(hit.where());
        where.getStyleClass().add("pp-muted");
        VBox lines = new VBox(label, where);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Label end = new Label(hit.keys().isEmpty() ? hit.kind() : hit.keys());
        end.getStyleClass().add(hit.keys().isEmpty() ? "pp-muted" : "hit-keys");
        end.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(Icons.of(hit.icon()), lines, end);
        row.getStyleClass().add("hit");
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                chosen.accept(hit);
            }
        });
        return row;
    }

    private Node examples() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("search-examples");
        int row = 0;
        for (SearchAnswer.Example example : answer.examples()) {
            Label what = new Label(example.what());
            what.getStyleClass().add("pp-muted");
            what.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row++, what, new Label(example.typed()));
        }
        return grid;
    }
}

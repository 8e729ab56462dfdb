package id.petapam.ui.shell;

import id.petapam.model.Plan;
import id.petapam.text.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** Shows what the search finds under its field; arrows and Enter choose, Esc closes. */
final class SearchBox {

    private final TextField field;
    private final SearchViewModel model;
    private final Supplier<Plan> plan;
    private final Words words;
    private final Consumer<SearchHit> chosen;
    private final ContextMenu popup = new ContextMenu();

    SearchBox(TextField field, SearchViewModel model, Supplier<Plan> plan, Words words, Consumer<SearchHit> chosen) {
        this.field = field;
        this.model = model;
        this.plan = plan;
        this.words = words;
        this.chosen = chosen;
        popup.getStyleClass().add("search-popup");
        popup.setAutoHide(true);
        field.textProperty().addListener((property, before, after) -> look(after));
        field.setOnAction(event -> {
            List<SearchHit> hits = model.find(plan.get(), field.getText());
            if (!hits.isEmpty()) {
                take(hits.get(0));
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
                popup.hide();
            }
        });
    }

    private void look(String typed) {
        if (typed.strip().length() < 2) {
            popup.hide();
            return;
        }
        List<SearchHit> hits = model.find(plan.get(), typed);
        popup.getItems().clear();
        for (SearchHit hit : hits) {
            Label kind = new Label(hit.kind());
            kind.getStyleClass().add("hit-kind");
            CustomMenuItem item = new CustomMenuItem(new HBox(12, new Label(hit.label()), kind));
            item.setOnAction(event -> take(hit));
            popup.getItems().add(item);
        }
        if (hits.isEmpty()) {
            CustomMenuItem none = new CustomMenuItem(new Label(words.say("shell.search.none")));
            none.setDisable(true);
            popup.getItems().add(none);
        }
        if (!popup.isShowing() && field.getScene() != null && field.getScene().getWindow() != null) {
            popup.show(field, Side.BOTTOM, 0, 4);
        }
    }

    private void take(SearchHit hit) {
        popup.hide();
        chosen.accept(hit);
        field.clear();
    }
}

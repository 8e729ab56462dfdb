package id.petapam.ui.shell;

import id.petapam.model.Plan;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** The search field and what was found under it: arrows choose, Enter goes there, Esc closes. */
final class SearchBox {

    private static final double BELOW = 4;

    private final TextField field;
    private final SearchViewModel model;
    private final Supplier<Plan> plan;
    private final Consumer<SearchHit> chosen;
    private final Runnable back;
    private final Popup popup = new Popup();
    private final SearchList list;
    /** Enter was pressed before the answer was there. */
    private boolean taking;

    /**
     * @param chosen goes to a hit
     * @param back gives the keyboard back to where the planner works
     */
    SearchBox(TextField field, SearchViewModel model, Supplier<Plan> plan, Consumer<SearchHit> chosen, Runnable back) {
        this.field = field;
        this.model = model;
        this.plan = plan;
        this.chosen = chosen;
        this.back = back;
        this.list = new SearchList(this::take);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
        field.textProperty().addListener((property, before, after) -> model.look(plan.get(), after));
        field.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                model.look(plan.get(), field.getText());
                show(model.answerProperty().get());
            } else {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.answerProperty().addListener((property, before, after) -> show(after));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.move(1);
            case UP -> list.move(-1);
            case PAGE_DOWN -> list.move(SearchViewModel.MOST / 2);
            case PAGE_UP -> list.move(-SearchViewModel.MOST / 2);
            case ENTER -> enter();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter() {
        taking = !model.answerProperty().get().typed().equals(field.getText());
        if (!taking) {
            list.picked().ifPresent(this::take);
        }
    }

    private void show(SearchAnswer answer) {
        list.show(answer);
        if (taking && answer.typed().equals(field.getText())) {
            taking = false;
            list.picked().ifPresent(this::take);
            return;
        }
        boolean wanted = field.isFocused()
                && field.getScene() != null
                && field.getScene().getWindow() != null;
        if (wanted && !popup.isShowing()) {
            list.getStylesheets().setAll(field.getScene().getStylesheets());
            list.getStylesheets().addAll(field.getScene().getRoot().getStylesheets());
            Point2D corner = field.localToScreen(0, field.getHeight() + BELOW);
            popup.show(field, corner.getX(), corner.getY());
        }
    }

    private void take(SearchHit hit) {
        close();
        chosen.accept(hit);
    }

    private void close() {
        taking = false;
        popup.hide();
        field.clear();
        back.run();
        popup.hide();
    }
}

package id.petapam.ui.common;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** Shows the values of a choice in words. */
public final class Labels {

    private Labels() {}

    /** @param label also asked for null: what the box says while nothing is chosen */
    public static <T> void show(ComboBox<T> box, Function<T, String> label) {
        box.setCellFactory(list -> cell(label));
        box.setButtonCell(cell(label));
        box.setPromptText(label.apply(null));
    }

    private static <T> ListCell<T> cell(Function<T, String> label) {
        return new ListCell<>() {
            @Override
            protected void updateItem(T value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : label.apply(value));
            }
        };
    }
}

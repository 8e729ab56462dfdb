package id.petapam.ui.common;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** Shows the values of a choice in words. */
public final class Labels {

    private Labels() {}

    public static <T> void show(ComboBox<T> box, Function<T, String> label) {
        box.setCellFactory(list -> cell(label));
        box.setButtonCell(cell(label));
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

package id.petapam.ui.common;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;

/** Fields for whole numbers. */
public final class Numbers {

    private Numbers() {}

    /** A field that holds a number between these; what is no number falls back to the value before. */
    public static Spinner<Integer> spinner(int least, int most, IntegerProperty value) {
        IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(least, most, value.get());
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return String.valueOf(number);
            }

            @Override
            public Integer fromString(String text) {
                String digits = text.replace(".", "").strip();
                if (!digits.matches("\\d{1,7}")) {
                    return values.getValue();
                }
                return Math.max(least, Math.min(most, Integer.parseInt(digits)));
            }
        });
        Spinner<Integer> spinner = new Spinner<>(values);
        spinner.setEditable(true);
        spinner.getEditor().textProperty().addListener((property, before, after) -> {
            if (after.matches("\\d{1,7}")) {
                int number = Integer.parseInt(after);
                if (number >= least && number <= most) {
                    value.set(number);
                }
            }
        });
        values.valueProperty().addListener((property, before, after) -> value.set(after));
        value.addListener((property, before, after) -> values.setValue(after.intValue()));
        spinner.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                spinner.commitValue();
            }
        });
        // Typing after a Tab replaces the number instead of writing before it: 20, not 200. In turn: getting the
        // focus puts the caret back first.
        spinner.getEditor().focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                new UiThread().later(spinner.getEditor()::selectAll);
            }
        });
        return spinner;
    }
}

package id.petapam.ui.common;

import id.petapam.text.Words;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Window;

/** A small dialog of labelled fields with one main action. */
public final class FormDialog {

    private final Words words;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final GridPane grid = new GridPane();
    private final ButtonType save;
    private int rows;

    /** @param actionKey what the main button says */
    public FormDialog(Words words, String titleKey, String actionKey) {
        this.words = words;
        dialog.setTitle(words.say(titleKey));
        save = new ButtonType(words.say(actionKey), ButtonData.OK_DONE);
        ButtonType back = new ButtonType(words.say("shell.dialog.back"), ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().addAll(save, back);
        dialog.getDialogPane().lookupButton(save).getStyleClass().add("main-action");
        grid.setHgap(12);
        grid.setVgap(8);
        ColumnConstraints labels = new ColumnConstraints();
        ColumnConstraints fields = new ColumnConstraints(240, 280, Double.MAX_VALUE);
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, fields);
        dialog.getDialogPane().setContent(grid);
    }

    /** A field with its label before it; the label is read aloud with the field. */
    public void row(String labelKey, Node field) {
        Label label = new Label(words.say(labelKey));
        label.setLabelFor(field);
        if (field instanceof Control control) {
            control.setMaxWidth(Double.MAX_VALUE);
        }
        grid.addRow(rows++, label, field);
    }

    /** A field with something else before it than words. */
    public void row(Node heading, Node field) {
        grid.addRow(rows++, heading, field);
    }

    /** Something across the whole width. */
    public void wide(Node node) {
        grid.add(node, 0, rows++, 2, 1);
    }

    /** A whole number to be typed or stepped. */
    public Spinner<Integer> number(int least, int most, IntegerProperty value) {
        return Numbers.spinner(least, most, value);
    }

    /** The main button works only while this is so. */
    public void onlyWhen(ObservableValue<Boolean> valid) {
        dialog.getDialogPane().lookupButton(save).disableProperty().bind(valid.map(ok -> !ok));
    }

    /** What the dialog shows, for pictures of it. */
    public DialogPane pane() {
        return dialog.getDialogPane();
    }

    public void dress(Window owner) {
        FxDialogs.dress(dialog, owner);
    }

    /** True where the planner chose the main button. */
    public boolean ask() {
        if (dialog.getOwner() == null) {
            Window.getWindows().stream()
                    .filter(Window::isFocused)
                    .findFirst()
                    .or(() -> Window.getWindows().stream().findFirst())
                    .ifPresent(this::dress);
        }
        return dialog.showAndWait().filter(save::equals).isPresent();
    }
}

package id.petapam.ui.shell;

import id.petapam.model.Classification;
import id.petapam.text.Words;
import id.petapam.ui.common.FormDialog;
import id.petapam.ui.common.Labels;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** Asks what the file for other programs is to be. */
final class DataDialog {

    private final FormDialog form;
    private final ComboBox<DataOrder.Kind> kinds =
            new ComboBox<>(FXCollections.observableArrayList(DataOrder.Kind.values()));
    private final ComboBox<Classification> classes =
            new ComboBox<>(FXCollections.observableArrayList(Classification.values()));
    private final ComboBox<DataOrder.Parts> parts =
            new ComboBox<>(FXCollections.observableArrayList(DataOrder.Parts.values()));

    DataDialog(Words words) {
        form = new FormDialog(words, "shell.data.title", "shell.data.save");
        Labels.show(kinds, value -> value == null ? "" : words.say("shell.data." + value.name()));
        kinds.setValue(DataOrder.Kind.XLSX);
        form.row("shell.data.kind", kinds);
        Label hint = new Label();
        hint.setWrapText(true);
        hint.setMaxWidth(380);
        hint.setMinHeight(48);
        hint.getStyleClass().add("pp-muted");
        hint.textProperty().bind(kinds.valueProperty().map(kind -> words.say("shell.data.hint." + kind.name())));
        form.row("shell.data.holds", hint);
        Labels.show(classes, value -> value == null ? "" : words.say("shell.pdf." + value.name()));
        classes.setValue(Classification.RAHASIA);
        form.row("shell.pdf.class", classes);
        Labels.show(parts, value -> value == null ? "" : words.say("shell.data." + value.name()));
        parts.setValue(DataOrder.Parts.WHOLE);
        form.row("shell.data.parts", parts);
    }

    /** The content alone, for pictures without a display. */
    Node content() {
        return form.pane();
    }

    Optional<DataOrder> ask() {
        return form.ask()
                ? Optional.of(new DataOrder(kinds.getValue(), classes.getValue(), parts.getValue()))
                : Optional.empty();
    }
}

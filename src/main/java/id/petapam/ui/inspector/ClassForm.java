package id.petapam.ui.inspector;

import id.petapam.model.VulnerabilityClass;
import id.petapam.text.Words;
import id.petapam.ui.common.Dates;
import id.petapam.ui.common.Looks;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Decides a class: which, on what basis, when. */
final class ClassForm {

    private final VBox node = new VBox();

    ClassForm(Words words, InspectorViewModel model, Runnable close) {
        node.getStyleClass().add("form");
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox(4);
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            ToggleButton choice = new ToggleButton(words.say(value), Looks.shapeOf(value));
            choice.getStyleClass().add("class-choice");
            choice.setToggleGroup(group);
            choice.setUserData(value);
            choice.setMaxWidth(Double.MAX_VALUE);
            choices.getChildren().add(choice);
            if (model.sharedClass().filter(value::equals).isPresent()) {
                choice.setSelected(true);
            }
        }
        ComboBox<String> basis = new ComboBox<>();
        basis.setEditable(true);
        basis.setMaxWidth(Double.MAX_VALUE);
        for (String key : new String[] {"intelkam", "kapolsek", "bawaslu", "meeting"}) {
            basis.getItems().add(words.say("inspector.basis." + key));
        }
        basis.setPromptText(words.say("inspector.basis.prompt"));
        ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(LocalDate.now());
        DatePicker date = Dates.field(day);
        date.setMaxWidth(Double.MAX_VALUE);
        Button save = new Button(words.say("inspector.decide"));
        save.getStyleClass().add("main-action");
        save.setDefaultButton(true);
        save.disableProperty().bind(group.selectedToggleProperty().isNull().or(day.isNull()));
        save.setOnAction(event -> {
            String typed = basis.getEditor().getText();
            VulnerabilityClass value =
                    (VulnerabilityClass) group.getSelectedToggle().getUserData();
            close.run();
            model.classify(value, typed == null ? "" : typed, day.get());
        });
        Button back = new Button(words.say("shell.dialog.back"));
        back.setCancelButton(true);
        back.setOnAction(event -> close.run());
        node.getChildren()
                .addAll(
                        choices,
                        labelled(words.say("inspector.basis"), basis),
                        labelled(words.say("inspector.date"), date),
                        new HBox(8, save, back));
    }

    private static VBox labelled(String text, Node field) {
        Label label = new Label(text);
        label.getStyleClass().add("pp-muted");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    Node node() {
        return node;
    }
}

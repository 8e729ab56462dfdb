package id.petapam.ui.inspector;

import id.petapam.model.GuardPattern;
import id.petapam.text.Words;
import id.petapam.ui.common.PatternFields;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A pattern of its own for the picked groups, or back to that of the class. */
final class PatternForm {

    private final VBox node = new VBox();

    PatternForm(Words words, InspectorViewModel model, Runnable close) {
        node.getStyleClass().add("form");
        PatternFields fields = new PatternFields(words, model.groupPattern().orElse(new GuardPattern(2, 8, 2)));
        Button save = new Button(words.say("inspector.pattern.set"));
        save.getStyleClass().add("main-action");
        save.setDefaultButton(true);
        save.setOnAction(event -> {
            GuardPattern pattern = fields.pattern();
            close.run();
            model.ownPattern(Optional.of(pattern));
        });
        Button reset = new Button(words.say("inspector.pattern.reset"));
        reset.setOnAction(event -> {
            close.run();
            model.ownPattern(Optional.empty());
        });
        Button back = new Button(words.say("shell.dialog.back"));
        back.setCancelButton(true);
        back.setOnAction(event -> close.run());
        node.getChildren().addAll(fields.node(), new HBox(8, save, back), reset);
    }

    Node node() {
        return node;
    }
}
